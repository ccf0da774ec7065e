import { absoluteReference } from '../grid/address';
import { isFormulaText } from '../grid/formulaText';
import { findName, isNameText, listNames, setName, type NameRecord } from '../grid/names';
import { ClientCollection } from './ClientCollection';
import type { ClientResult } from './ClientResult';
import { ClientObject } from './ClientObject';
import { NamedItem } from './NamedItem';
import { officeError } from './OfficeError';
import type { Sub } from './own';
import { rangeArgument } from './rangeArgument';

declare module './own' {
  interface OwnTypes {
    NamedItemCollection: NamedItemCollection;
  }
}

/** The scope of a collection of names: a sheet, or the workbook when there is no sheet. */
export interface NameScope {
  readonly sheetId?: string;
}

let made = 0;

/** The defined names of the workbook or of one sheet. */
export class NamedItemCollection
  extends ClientCollection<NameScope, NameRecord, NamedItem>
  implements Sub<Excel.NamedItemCollection, 'add' | 'getItem' | 'getItemOrNullObject' | 'items' | 'getCount'>
{
  protected readonly className = 'NamedItemCollection';

  protected list({ sheetId }: NameScope): NameRecord[] {
    return listNames(this.context.host.grid.core).filter((name) => name.sheetId === sheetId);
  }

  protected make(find: () => NameRecord | null, instantiate: boolean): NamedItem {
    return new NamedItem(this.context, find, instantiate);
  }

  add(name: string, reference: Excel.Range | string, comment = ''): NamedItem {
    const payload = [name, typeof reference === 'string' ? reference : '', comment];
    let added: NameRecord | undefined;
    this.invoke('add', (scope) => void (added = this.create(scope, name, reference, comment)), { payload });
    return this.make(() => added ?? null, true);
  }

  private create({ sheetId }: NameScope, name: string, reference: unknown, comment: string): NameRecord {
    const { core, beside } = this.context.host.grid;
    const where = 'NamedItemCollection.add';
    if (!isNameText(name)) throw officeError('InvalidArgument', where, `not a name: ${name}`);
    const taken = findName(core, name, sheetId) ?? [...beside.all('tables').values()].find((table) => table.name.toLowerCase() === name.toLowerCase());
    if (taken) throw officeError('ItemAlreadyExists', where, name);
    const formula = this.formulaOf(reference, where);
    made += 1;
    const record: NameRecord = { id: `name-${Date.now().toString(36)}-${made}`, name, formula, comment, visible: true, ...(sheetId ? { sheetId } : {}) };
    core.apply(setName(core, record));
    return record;
  }

  private formulaOf(reference: unknown, where: string): string {
    const { core } = this.context.host.grid;
    if (reference instanceof ClientObject) {
      const host = rangeArgument(this.context, '', reference, where);
      if (!host) throw officeError('InvalidArgument', where);
      return absoluteReference(core.sheet(host.sheetId).getName(), host.rect);
    }
    const text = String(reference);
    const formula = text.startsWith('=') ? text : `=${text}`;
    if (!isFormulaText(formula)) throw officeError('InvalidArgument', where, text);
    return formula;
  }

  getItem(name: string): NamedItem {
    return this.item('getItem', ({ sheetId }) => findName(this.context.host.grid.core, name, sheetId), false);
  }

  getItemOrNullObject(name: string): NamedItem {
    return this.item('getItemOrNullObject', ({ sheetId }) => findName(this.context.host.grid.core, name, sheetId), true);
  }

  getCount(): ClientResult<number> {
    return this.countLater();
  }
}
