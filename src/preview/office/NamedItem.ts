import { parseRect, splitReference } from '../grid/address';
import { findSheet } from '../grid/sheets';
import { listNames, removeName, setName, type NameRecord } from '../grid/names';
import { ClientObject, type Scalars } from './ClientObject';
import { isFormulaText } from '../grid/formulaText';
import { officeError } from './OfficeError';
import type { Sub } from './own';
import { Range } from './Range';
import type { RangeHost } from './rangeStyles';
import type { RequestContext } from './RequestContext';

declare module './own' {
  interface OwnTypes {
    NamedItem: NamedItem;
  }
}

/** A defined name. */
export class NamedItem
  extends ClientObject<NameRecord>
  implements Sub<Excel.NamedItem, 'name' | 'formula' | 'value' | 'type' | 'scope' | 'visible' | 'comment' | 'getRange' | 'getRangeOrNullObject' | 'delete'>
{
  protected readonly className = 'NamedItem';
  protected readonly scalars: Scalars<NameRecord> = {
    name: ({ name }) => name,
    formula: (host) => this.current(host).formula,
    comment: (host) => this.current(host).comment,
    visible: (host) => this.current(host).visible,
    scope: ({ sheetId }) => (sheetId ? 'Worksheet' : 'Workbook'),
    value: (host) => this.constant(host),
    type: (host) => this.kind(host),
  };

  constructor(context: RequestContext, find: () => NameRecord | null, instantiate: boolean) {
    super(context, find, instantiate);
  }

  /** The name as it is now: a change through another object must not be lost. */
  private current(host: NameRecord): NameRecord {
    const found = listNames(this.context.host.grid.core).find(({ id }) => id === host.id);
    if (!found) throw officeError('ItemNotFound', this.className);
    return found;
  }

  /** The cells the name stands for, undefined when it is no reference. */
  private cells(host: NameRecord): RangeHost | undefined {
    const { sheet, address } = splitReference(this.current(host).formula);
    const rect = parseRect(address);
    const found = sheet === undefined ? undefined : findSheet(this.context.host.grid.core, sheet);
    return rect && found && { sheetId: found.getSheetId(), rect };
  }

  /** A constant's value; for a reference Excel gives the reference as text. */
  private constant(host: NameRecord): unknown {
    const { formula } = this.current(host);
    const range = this.cells(host);
    if (range) return formula.slice(1);
    const text = formula.slice(1);
    if (text !== '' && Number.isFinite(Number(text))) return Number(text);
    const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
    if (quoted) return (quoted[1] ?? '').replaceAll('""', '"');
    return text;
  }

  private kind(host: NameRecord): string {
    const range = this.cells(host);
    if (range) return 'Range';
    const value = this.constant(host);
    if (typeof value === 'number') return 'Double';
    return this.current(host).formula.includes('#REF!') ? 'Error' : 'String';
  }

  get name(): string {
    return this.property('name');
  }
  get value(): unknown {
    return this.property('value');
  }
  get type(): Excel.NamedItem['type'] {
    return this.property('type');
  }
  get scope(): Excel.NamedItem['scope'] {
    return this.property('scope');
  }

  get formula(): unknown {
    return this.property('formula');
  }
  set formula(value: unknown) {
    this.assign('formula', value, (host) => {
      const text = String(value);
      const formula = text.startsWith('=') ? text : `=${text}`;
      if (!isFormulaText(formula)) throw officeError('InvalidArgument', 'NamedItem.formula', text);
      this.change(host, { formula });
    });
  }

  get comment(): string {
    return this.property('comment');
  }
  set comment(value: string) {
    // Excel on the web cannot undo a changed comment.
    this.assign('comment', value, (host) => this.change(host, { comment: value }), { undoable: false });
  }

  get visible(): boolean {
    return this.property('visible');
  }
  set visible(value: boolean) {
    this.assign('visible', value, (host) => this.change(host, { visible: value }));
  }

  private change(host: NameRecord, part: Partial<NameRecord>): void {
    const { core } = this.context.host.grid;
    core.apply(setName(core, { ...this.current(host), ...part }));
  }

  delete(): void {
    this.invoke('delete', (host) => {
      const { core } = this.context.host.grid;
      core.apply(removeName(core, this.current(host)));
    });
  }

  getRange(): Range {
    return this.range(false);
  }

  getRangeOrNullObject(): Range {
    return this.range(true);
  }

  private range(orNull: boolean): Range {
    const find = (): RangeHost | null => {
      const host = this.target();
      const cells = host && this.cells(host);
      if (!cells && host && !orNull) throw officeError('InvalidReference', 'NamedItem.getRange');
      return cells ?? null;
    };
    return new Range(this.context, find, true);
  }
}
