import { addSheet, findSheet, freeSheetName, isSheetName } from '../grid/sheets';
import { ClientCollection } from './ClientCollection';
import type { ClientResult } from './ClientResult';
import { officeError } from './OfficeError';
import { changedArguments, selectionArguments } from './eventArguments';
import { EventHandlers } from './EventHandlers';
import type { Own, Sub } from './own';
import type { SheetHost } from './RequestContext';
import { Worksheet } from './Worksheet';

declare module './own' {
  interface OwnTypes {
    WorksheetCollection: WorksheetCollection;
  }
}

type Events = 'onChanged' | 'onSelectionChanged' | 'onAdded' | 'onDeleted' | 'onNameChanged' | 'onActivated';

/** The sheets of the workbook in the order of their tabs. */
export class WorksheetCollection
  extends ClientCollection<object, SheetHost, Worksheet>
  implements Sub<Excel.WorksheetCollection, 'items' | 'getItem' | 'getItemOrNullObject' | 'getActiveWorksheet' | 'getFirst' | 'getLast' | 'getCount' | 'add' | Events>
{
  protected readonly className = 'WorksheetCollection';

  protected list(): SheetHost[] {
    return this.context.host.grid.core.workbook.getSheets().map((sheet) => ({ sheetId: sheet.getSheetId() }));
  }

  protected make(find: () => SheetHost | null, instantiate: boolean): Worksheet {
    return new Worksheet(this.context, find, instantiate);
  }

  private byKey(key: string): SheetHost | undefined {
    const sheet = findSheet(this.context.host.grid.core, key);
    return sheet && { sheetId: sheet.getSheetId() };
  }

  get onChanged(): Own<Excel.WorksheetCollection['onChanged']> {
    return new EventHandlers(this, 'WorksheetCollection.onChanged', (change) => (change.kind === 'cells' ? changedArguments(change) : undefined));
  }

  get onSelectionChanged(): Own<Excel.WorksheetCollection['onSelectionChanged']> {
    return new EventHandlers(this, 'WorksheetCollection.onSelectionChanged', (change) => (change.kind === 'selection' ? selectionArguments(change) : undefined));
  }

  get onAdded(): Own<Excel.WorksheetCollection['onAdded']> {
    return new EventHandlers<Excel.WorksheetAddedEventArgs>(this, 'WorksheetCollection.onAdded', (change) =>
      change.kind === 'added' ? { type: 'WorksheetAdded', source: 'Local', worksheetId: change.sheetId } : undefined,
    );
  }

  get onDeleted(): Own<Excel.WorksheetCollection['onDeleted']> {
    return new EventHandlers<Excel.WorksheetDeletedEventArgs>(this, 'WorksheetCollection.onDeleted', (change) =>
      change.kind === 'deleted' ? { type: 'WorksheetDeleted', source: 'Local', worksheetId: change.sheetId } : undefined,
    );
  }

  get onNameChanged(): Own<Excel.WorksheetCollection['onNameChanged']> {
    return new EventHandlers<Excel.WorksheetNameChangedEventArgs>(this, 'WorksheetCollection.onNameChanged', (change) =>
      change.kind === 'renamed'
        ? { type: 'WorksheetNameChanged', source: 'Local', worksheetId: change.sheetId, nameBefore: change.before, nameAfter: change.after }
        : undefined,
    );
  }

  get onActivated(): Own<Excel.WorksheetCollection['onActivated']> {
    return new EventHandlers<Excel.WorksheetActivatedEventArgs>(this, 'WorksheetCollection.onActivated', (change) =>
      change.kind === 'activated' ? { type: 'WorksheetActivated', worksheetId: change.sheetId } : undefined,
    );
  }

  getItem(key: string): Worksheet {
    return this.item('getItem', () => this.byKey(key), false);
  }

  getItemOrNullObject(key: string): Worksheet {
    return this.item('getItemOrNullObject', () => this.byKey(key), true);
  }

  getActiveWorksheet(): Worksheet {
    const active = (): SheetHost => {
      const { workbook } = this.context.host.grid.core;
      return { sheetId: (workbook.getActiveSheet() ?? workbook.ensureActiveSheet()).getSheetId() };
    };
    return this.make(active, true);
  }

  getFirst(visibleOnly = false): Worksheet {
    return this.make(() => this.counted(visibleOnly)[0] ?? null, true);
  }

  getLast(visibleOnly = false): Worksheet {
    return this.make(() => this.counted(visibleOnly).at(-1) ?? null, true);
  }

  private counted(visibleOnly: boolean): SheetHost[] {
    const { core } = this.context.host.grid;
    return this.list().filter(({ sheetId }) => !visibleOnly || !core.sheet(sheetId).isSheetHidden());
  }

  getCount(visibleOnly = false): ClientResult<number> {
    return this.countLater(({ sheetId }) => !visibleOnly || !this.context.host.grid.core.sheet(sheetId).isSheetHidden());
  }

  add(name?: string): Worksheet {
    let added: SheetHost | undefined;
    this.invoke('add', () => void (added = this.create(name)), { payload: name ?? '' });
    return this.make(() => added ?? null, true);
  }

  private create(wanted: string | undefined): SheetHost {
    const { core } = this.context.host.grid;
    const name = wanted ?? freeSheetName(core);
    if (!isSheetName(name)) throw officeError('InvalidArgument', 'WorksheetCollection.add', name);
    if (findSheet(core, name)) throw officeError('ItemAlreadyExists', 'WorksheetCollection.add', name);
    const { id, change } = addSheet(core, name);
    core.apply(change);
    return { sheetId: id };
  }
}
