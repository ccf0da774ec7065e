import { EXCEL_COLUMNS, EXCEL_ROWS, inside, type Rect } from '../grid/address';
import { hexColor } from '../grid/cellStyles';
import { findSheet, isSheetName, setGridlines, setOrder, setTabColor, setVisibility, visibilityOf, type Visibility } from '../grid/sheets';
import { usedRect } from '../grid/usedRange';
import { AutoFilter } from './AutoFilter';
import { ChartCollection } from './ChartCollection';
import { ClientObject, type Scalars } from './ClientObject';
import { readColor } from './colors';
import { changedArguments, selectionArguments } from './eventArguments';
import { EventHandlers } from './EventHandlers';
import { NamedItemCollection } from './NamedItemCollection';
import { officeError } from './OfficeError';
import type { Own, Sub } from './own';
import { PageLayout } from './PageLayout';
import { Range } from './Range';
import { rangeOf } from './rangeArgument';
import type { RangeHost } from './rangeStyles';
import type { RequestContext, SheetHost } from './RequestContext';
import { TableCollection } from './TableCollection';
import { WorksheetFreezePanes } from './WorksheetFreezePanes';
import { WorksheetProtection } from './WorksheetProtection';

declare module './own' {
  interface OwnTypes {
    Worksheet: Worksheet;
  }
}

type Members =
  | 'id' | 'name' | 'visibility' | 'position' | 'tabColor' | 'showGridlines'
  | 'getRange' | 'getRangeByIndexes' | 'getCell' | 'getUsedRange' | 'getUsedRangeOrNullObject' | 'activate' | 'delete'
  | 'autoFilter' | 'freezePanes' | 'names' | 'protection' | 'tables' | 'charts' | 'pageLayout'
  | 'onChanged' | 'onSelectionChanged';

const visibilities: Readonly<Record<string, Visibility>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' };
const WHOLE: Rect = { row: 0, column: 0, rows: EXCEL_ROWS, columns: EXCEL_COLUMNS };

/** A sheet. */
export class Worksheet extends ClientObject<SheetHost> implements Sub<Excel.Worksheet, Members> {
  protected readonly className = 'Worksheet';
  readonly names: Own<Excel.NamedItemCollection> = new NamedItemCollection(this.context, () => this.target());
  readonly tables: Own<Excel.TableCollection> = new TableCollection(this.context, () => this.target());
  readonly charts: Own<Excel.ChartCollection> = new ChartCollection(this.context, () => this.target());
  readonly autoFilter: Own<Excel.AutoFilter> = new AutoFilter(this.context, () => this.filterHost(), false);
  readonly pageLayout: Own<Excel.PageLayout> = new PageLayout(this.context, () => this.target(), false);
  readonly freezePanes: Own<Excel.WorksheetFreezePanes> = new WorksheetFreezePanes(this.context, () => this.target(), false);
  readonly protection: Own<Excel.WorksheetProtection> = new WorksheetProtection(this.context, () => this.target(), false);
  protected readonly scalars: Scalars<SheetHost> = {
    id: ({ sheetId }) => sheetId,
    name: (host) => this.model(host).getName(),
    visibility: (host) => {
      const visibility = visibilityOf(this.model(host), this.context.host.grid.beside);
      return Object.keys(visibilities).find((name) => visibilities[name] === visibility);
    },
    position: (host) => this.core.workbook.getSheets().indexOf(this.model(host)),
    tabColor: (host) => hexColor(this.model(host).getConfig().tabColor) ?? '',
    showGridlines: (host) => this.model(host).getConfig().showGridlines !== 0,
  };

  constructor(context: RequestContext, find: () => SheetHost | null, instantiate: boolean) {
    super(context, find, instantiate);
  }

  private get core(): RequestContext['host']['grid']['core'] {
    return this.context.host.grid.core;
  }

  private model({ sheetId }: SheetHost): ReturnType<RequestContext['host']['grid']['core']['sheet']> {
    const sheet = this.core.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw officeError('ItemNotFound', this.className);
    return sheet;
  }

  private filterHost(): { sheetId: string; rect: Rect | null } | null {
    const host = this.target();
    return host && { sheetId: host.sheetId, rect: this.context.host.grid.beside.get('filters', host.sheetId) ?? null };
  }

  get onChanged(): Own<Excel.Worksheet['onChanged']> {
    return new EventHandlers(this, 'Worksheet.onChanged', (change) =>
      change.kind === 'cells' && change.sheetId === this.target()?.sheetId ? changedArguments(change) : undefined,
    );
  }

  get onSelectionChanged(): Own<Excel.Worksheet['onSelectionChanged']> {
    return new EventHandlers(this, 'Worksheet.onSelectionChanged', (change) =>
      change.kind === 'selection' && change.sheetId === this.target()?.sheetId ? selectionArguments(change) : undefined,
    );
  }

  get id(): string {
    return this.property('id');
  }

  get name(): string {
    return this.property('name');
  }
  set name(value: string) {
    this.assign(
      'name',
      value,
      (host) => {
        const taken = findSheet(this.core, value);
        if (!isSheetName(value)) throw officeError('InvalidArgument', 'Worksheet.name', value);
        if (taken && taken.getSheetId() !== host.sheetId) throw officeError('ItemAlreadyExists', 'Worksheet.name', value);
        this.core.run('sheet.command.set-worksheet-name', { unitId: this.core.unitId, subUnitId: this.model(host).getSheetId(), name: value });
      },
      { undoable: false },
    );
  }

  get visibility(): Excel.Worksheet['visibility'] {
    return this.property('visibility');
  }
  set visibility(value: Excel.Worksheet['visibility']) {
    this.assign('visibility', value, (host) => this.setVisibility(host, value), { undoable: false });
  }

  private setVisibility(host: SheetHost, value: string): void {
    const { beside } = this.context.host.grid;
    const visibility = visibilities[value];
    const sheet = this.model(host);
    if (!visibility) throw officeError('InvalidArgument', 'Worksheet.visibility', value);
    const others = this.core.workbook.getSheets().filter((each) => each !== sheet && !each.isSheetHidden());
    const [next] = others;
    if (visibility !== 'visible' && !next) throw officeError('InvalidOperation', 'Worksheet.visibility', 'a workbook needs a visible sheet');
    if (visibility !== 'visible' && this.core.workbook.getActiveSheet() === sheet && next) {
      this.core.run('sheet.operation.set-worksheet-active', { unitId: this.core.unitId, subUnitId: next.getSheetId() });
    }
    this.core.apply(...setVisibility(this.core, beside, sheet, visibility));
  }

  get position(): number {
    return this.property('position');
  }
  set position(value: number) {
    this.assign(
      'position',
      value,
      (host) => {
        if (!Number.isInteger(value) || value < 0 || value >= this.core.workbook.getSheets().length) throw officeError('InvalidArgument', 'Worksheet.position');
        this.core.apply(setOrder(this.core, this.model(host), value));
      },
      { undoable: false },
    );
  }

  get tabColor(): string {
    return this.property('tabColor');
  }
  set tabColor(value: string) {
    const color = value === '' ? '' : readColor(value, 'Worksheet.tabColor');
    this.assign('tabColor', value, (host) => this.core.apply(setTabColor(this.core, this.model(host), color)));
  }

  get showGridlines(): boolean {
    return this.property('showGridlines');
  }
  set showGridlines(value: boolean) {
    this.assign('showGridlines', value, (host) => this.core.apply(setGridlines(this.core, this.model(host), value)));
  }

  private range(where: string, make: (host: SheetHost) => RangeHost | undefined, orNull = false): Range {
    const find = (): RangeHost | null => {
      const host = this.target();
      const range = host && make({ sheetId: this.model(host).getSheetId() });
      if (host && !range && !orNull) throw officeError('InvalidArgument', `Worksheet.${where}`);
      return range ?? null;
    };
    return new Range(this.context, find, true);
  }

  getRange(address?: string): Range {
    return this.range('getRange', ({ sheetId }) => (address === undefined ? { sheetId, rect: WHOLE } : this.onThisSheet(sheetId, address)));
  }

  /** The range of an address or a name; it must be on this sheet. */
  private onThisSheet(sheetId: string, address: string): RangeHost | undefined {
    const range = rangeOf(this.core, sheetId, address);
    return range?.sheetId === sheetId ? range : undefined;
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRangeByIndexes(startRow: number, startColumn: number, rowCount: number, columnCount: number): Range {
    return this.range('getRangeByIndexes', ({ sheetId }) => {
      const rect = inside({ row: startRow, column: startColumn, rows: rowCount, columns: columnCount });
      return rect && { sheetId, rect };
    });
  }

  getUsedRange(valuesOnly = false): Range {
    return this.range('getUsedRange', ({ sheetId }) => ({ sheetId, rect: usedRect(this.core, sheetId, valuesOnly) ?? { ...WHOLE, rows: 1, columns: 1 } }));
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range {
    const used = ({ sheetId }: SheetHost): RangeHost | undefined => {
      const rect = usedRect(this.core, sheetId, valuesOnly);
      return rect && { sheetId, rect };
    };
    return this.range('getUsedRangeOrNullObject', used, true);
  }

  activate(): void {
    this.invoke('activate', (host) => {
      const sheet = this.model(host);
      if (sheet.isSheetHidden()) throw officeError('InvalidOperation', 'Worksheet.activate', 'the sheet is hidden');
      if (this.core.workbook.getActiveSheet() === sheet) return;
      this.core.run('sheet.operation.set-worksheet-active', { unitId: this.core.unitId, subUnitId: host.sheetId });
    });
  }

  delete(): void {
    this.invoke('delete', (host) => this.remove(host), { undoable: false });
  }

  private remove(host: SheetHost): void {
    const sheet = this.model(host);
    const visible = this.core.workbook.getSheets().filter((each) => !each.isSheetHidden());
    const veryHidden = visibilityOf(sheet, this.context.host.grid.beside) === 'veryHidden';
    if (veryHidden || (visible.length === 1 && visible[0] === sheet)) throw officeError('InvalidOperation', 'Worksheet.delete');
    this.core.run('sheet.command.remove-sheet', { unitId: this.core.unitId, subUnitId: host.sheetId });
  }
}
