import { EXCEL_COLUMNS, EXCEL_ROWS, formatRect, inside, intersect, quoteSheet, type Rect } from '../grid/address';
import { allOrNone, hiddenColumns, hiddenRows } from '../grid/hidden';
import { clearCells, setCells } from '../grid/cells';
import { isUnbounded, readFormats, readFormulas, readTexts, readValues, readValueTypes } from '../grid/readRange';
import { surroundingRect } from '../grid/region';
import { usedRect } from '../grid/usedRange';
import { selectCells } from '../grid/user';
import { ClientObject, type Scalars } from './ClientObject';
import { ConditionalFormatCollection } from './ConditionalFormatCollection';
import { clearAll, clearFormats } from './clearRange';
import { ClientResult } from './ClientResult';
import { DataValidation } from './DataValidation';
import { officeError } from './OfficeError';
import type { Own, Sub } from './own';
import { refuseWhenProtected } from './protectionGuard';
import { RangeAreas, type AreasHost } from './RangeAreas';
import { RangeFormat } from './RangeFormat';
import { rangeArgument } from './rangeArgument';
import type { RangeHost } from './rangeStyles';
import type { RequestContext } from './RequestContext';
import { cellsFor } from './writeValues';
import { numberFormatCells } from './writeFormats';

declare module './own' {
  interface OwnTypes {
    Range: Range;
  }
}

type Members =
  | 'address' | 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount' | 'cellCount'
  | 'values' | 'formulas' | 'valueTypes' | 'text' | 'numberFormat' | 'hyperlink' | 'format' | 'worksheet' | 'dataValidation' | 'conditionalFormats'
  | 'getCell' | 'getOffsetRange' | 'getResizedRange' | 'getRow' | 'getColumn' | 'getEntireColumn' | 'getEntireRow' | 'getLastRow' | 'getLastCell'
  | 'getSurroundingRegion' | 'getTables' | 'getMergedAreasOrNullObject' | 'rowHidden' | 'columnHidden' | 'getRowProperties' | 'getColumnProperties'
  | 'getIntersection' | 'getIntersectionOrNullObject' | 'getUsedRange' | 'getUsedRangeOrNullObject'
  | 'clear' | 'select' | 'track' | 'untrack';

/** Cells on one sheet. */
export class Range extends ClientObject<RangeHost> implements Sub<Excel.Range, Members> {
  protected readonly className = 'Range';
  readonly format: Own<Excel.RangeFormat> = new RangeFormat(this.context, () => this.target(), false);
  readonly dataValidation: Own<Excel.DataValidation> = new DataValidation(this.context, () => this.target(), false);
  readonly conditionalFormats: Own<Excel.ConditionalFormatCollection> = new ConditionalFormatCollection(this.context, () => this.target());
  protected readonly scalars: Scalars<RangeHost> = {
    address: ({ sheetId, rect }) => `${quoteSheet(this.core.sheet(sheetId).getName())}!${formatRect(rect)}`,
    rowIndex: ({ rect }) => rect.row,
    columnIndex: ({ rect }) => rect.column,
    rowCount: ({ rect }) => rect.rows,
    columnCount: ({ rect }) => rect.columns,
    cellCount: ({ rect }) => (rect.rows * rect.columns > 2_147_483_647 ? -1 : rect.rows * rect.columns),
    values: this.cellwise((sheetId, rect) => readValues(this.core, sheetId, rect)),
    formulas: this.cellwise((sheetId, rect) => readFormulas(this.core, sheetId, rect)),
    valueTypes: this.cellwise((sheetId, rect) => readValueTypes(this.core, sheetId, rect)),
    text: this.cellwise((sheetId, rect) => readTexts(this.core, sheetId, rect, this.context.host.culture)),
    numberFormat: this.cellwise((sheetId, rect) => readFormats(this.core, sheetId, rect)),
    rowHidden: ({ sheetId, rect }) => allOrNone(hiddenRows(this.core, sheetId, rect)),
    columnHidden: ({ sheetId, rect }) => allOrNone(hiddenColumns(this.core, sheetId, rect)),
    hyperlink: ({ sheetId, rect }) => this.context.host.grid.beside.get('links', `${sheetId}:${rect.row}:${rect.column}`) ?? null,
  };

  constructor(context: RequestContext, find: () => RangeHost | null, instantiate: boolean) {
    super(context, find, instantiate);
  }

  private get core(): RequestContext['host']['grid']['core'] {
    return this.context.host.grid.core;
  }

  /** Properties of cells are null for whole columns and rows, as in Excel. */
  private cellwise<Value>(read: (sheetId: string, rect: Rect) => Value): (host: RangeHost) => Value | null {
    return ({ sheetId, rect }) => (isUnbounded(rect) ? null : read(sheetId, rect));
  }

  override target(): RangeHost | null {
    if (this.context.isReleased(this)) throw officeError('InvalidObjectPath', this.className);
    return super.target();
  }

  get worksheet(): Own<Excel.Worksheet> {
    return this.context.make.worksheet(this.context, () => this.target(), false);
  }

  get address(): string {
    return this.property('address');
  }
  get rowIndex(): number {
    return this.property('rowIndex');
  }
  get columnIndex(): number {
    return this.property('columnIndex');
  }
  get rowCount(): number {
    return this.property('rowCount');
  }
  get columnCount(): number {
    return this.property('columnCount');
  }
  get cellCount(): number {
    return this.property('cellCount');
  }
  get valueTypes(): Excel.RangeValueType[][] {
    return this.property('valueTypes');
  }
  get text(): string[][] {
    return this.property('text');
  }

  get rowHidden(): boolean {
    return this.property('rowHidden');
  }
  get columnHidden(): boolean {
    return this.property('columnHidden');
  }

  get values(): unknown[][] {
    return this.property('values');
  }
  set values(value: unknown[][]) {
    this.write('values', value);
  }

  get formulas(): unknown[][] {
    return this.property('formulas');
  }
  set formulas(value: unknown[][]) {
    this.write('formulas', value);
  }

  /** Values and formulas are written alike: in Excel a text with "=" in `values` is a formula too. */
  private write(name: 'values' | 'formulas', value: unknown): void {
    const copy: unknown = structuredClone(value);
    this.assign(name, value, ({ sheetId, rect }) => {
      const where = `Range.${name}`;
      refuseWhenProtected(this.context.host.grid, sheetId, where);
      const cells = cellsFor(this.core, sheetId, rect, copy, where);
      this.core.apply(setCells(this.core, sheetId, cells));
    });
  }

  get numberFormat(): unknown[][] {
    return this.property('numberFormat');
  }
  set numberFormat(value: unknown[][]) {
    const copy: unknown = structuredClone(value);
    this.assign('numberFormat', value, ({ sheetId, rect }) => {
      refuseWhenProtected(this.context.host.grid, sheetId, 'Range.numberFormat');
      const cells = numberFormatCells(this.core, sheetId, rect, copy);
      this.core.apply(cells);
    });
  }

  get hyperlink(): Excel.RangeHyperlink {
    return this.property('hyperlink');
  }
  set hyperlink(value: Excel.RangeHyperlink) {
    this.assign('hyperlink', value, ({ sheetId, rect }) => {
      const { beside } = this.context.host.grid;
      refuseWhenProtected(this.context.host.grid, sheetId, 'Range.hyperlink');
      const { documentReference, address, screenTip, textToDisplay } = value;
      this.core.apply(beside.change('links', `${sheetId}:${rect.row}:${rect.column}`, { documentReference, address, screenTip }));
      if (textToDisplay !== undefined) {
        const first = { ...rect, rows: 1, columns: 1 };
        this.core.apply(setCells(this.core, sheetId, cellsFor(this.core, sheetId, first, textToDisplay, 'Range.hyperlink')));
      }
    });
  }

  /** A range derived from this one; outside the sheet is InvalidArgument. */
  private derive(where: string, make: (rect: Rect) => Rect | undefined): Range {
    const find = (): RangeHost | null => {
      const host = this.target();
      if (!host) return null;
      const made = make(host.rect);
      const rect = made && inside(made);
      if (!rect) throw officeError('InvalidArgument', `Range.${where}`);
      return { sheetId: host.sheetId, rect };
    };
    return new Range(this.context, find, true);
  }

  getCell(row: number, column: number): Range {
    return this.derive('getCell', (rect) => ({ row: rect.row + row, column: rect.column + column, rows: 1, columns: 1 }));
  }

  getOffsetRange(rowOffset: number, columnOffset: number): Range {
    return this.derive('getOffsetRange', (rect) => ({ ...rect, row: rect.row + rowOffset, column: rect.column + columnOffset }));
  }

  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    return this.derive('getResizedRange', (rect) => ({ ...rect, rows: rect.rows + deltaRows, columns: rect.columns + deltaColumns }));
  }

  getRow(row: number): Range {
    return this.derive('getRow', (rect) => (row >= 0 && row < rect.rows ? { ...rect, row: rect.row + row, rows: 1 } : undefined));
  }

  getColumn(column: number): Range {
    return this.derive('getColumn', (rect) => (column >= 0 && column < rect.columns ? { ...rect, column: rect.column + column, columns: 1 } : undefined));
  }

  getEntireColumn(): Range {
    return this.derive('getEntireColumn', (rect) => ({ ...rect, row: 0, rows: EXCEL_ROWS }));
  }

  getEntireRow(): Range {
    return this.derive('getEntireRow', (rect) => ({ ...rect, column: 0, columns: EXCEL_COLUMNS }));
  }

  getLastRow(): Range {
    return this.derive('getLastRow', (rect) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 }));
  }

  getLastCell(): Range {
    return this.derive('getLastCell', (rect) => ({ row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1, rows: 1, columns: 1 }));
  }

  getSurroundingRegion(): Range {
    const find = (): RangeHost | null => {
      const host = this.target();
      return host && { sheetId: host.sheetId, rect: surroundingRect(this.core, host.sheetId, host.rect) };
    };
    return new Range(this.context, find, true);
  }

  getTables(fullyContained = false): Own<Excel.TableScopedCollection> {
    return this.context.make.tablesOf(this.context, () => this.target(), fullyContained);
  }

  getMergedAreasOrNullObject(): RangeAreas {
    const find = (): AreasHost | null => {
      const host = this.target();
      if (!host) return null;
      const merged = this.core.sheet(host.sheetId).getMergeData().map(({ startRow, endRow, startColumn, endColumn }): Rect => ({ row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 }));
      const rects = merged.filter((rect) => intersect(rect, host.rect));
      return rects.length > 0 ? { sheetId: host.sheetId, rects } : null;
    };
    return new RangeAreas(this.context, find, true);
  }

  getRowProperties(options: Excel.RowPropertiesLoadOptions): ClientResult<Excel.RowProperties[]> {
    return this.lineProperties('rowHidden', options, hiddenRows);
  }

  getColumnProperties(options: Excel.ColumnPropertiesLoadOptions): ClientResult<Excel.ColumnProperties[]> {
    return this.lineProperties('columnHidden', options, hiddenColumns);
  }

  /** One object per line; this preview gives whether it is hidden only. */
  private lineProperties<Name extends 'rowHidden' | 'columnHidden'>(name: Name, options: object, read: typeof hiddenRows): ClientResult<{ [P in Name]?: boolean }[]> {
    if (Object.keys(options).some((key) => key !== name)) throw officeError('InvalidArgument', `Range.get ${name}`, Object.keys(options).join());
    const result = new ClientResult<{ [P in Name]?: boolean }[]>();
    const run = () => {
      const host = this.target();
      const lines = host ? read(this.core, host.sheetId, host.rect).map((hidden) => ({ [name]: hidden }) as { [P in Name]?: boolean }) : [];
      this.context.loaded(lines);
      result.resolve(lines);
    };
    this.context.enqueue({ kind: 'read', where: `Range.${name}`, size: 60, run });
    return result;
  }

  getIntersection(anotherRange: Excel.Range | string): Range {
    return this.intersection(anotherRange, false);
  }

  getIntersectionOrNullObject(anotherRange: Excel.Range | string): Range {
    return this.intersection(anotherRange, true);
  }

  private intersection(another: Excel.Range | string, orNull: boolean): Range {
    const find = (): RangeHost | null => {
      const host = this.target();
      const other = host && rangeArgument(this.context, host.sheetId, another, 'Range.getIntersection');
      if (!host || !other) return null;
      const rect = other.sheetId === host.sheetId ? intersect(host.rect, other.rect) : undefined;
      if (!rect && !orNull) throw officeError('ItemNotFound', 'Range.getIntersection');
      return rect ? { sheetId: host.sheetId, rect } : null;
    };
    return new Range(this.context, find, true);
  }

  getUsedRange(valuesOnly = false): Range {
    return this.used(valuesOnly, false);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range {
    return this.used(valuesOnly, true);
  }

  private used(valuesOnly: boolean, orNull: boolean): Range {
    const find = (): RangeHost | null => {
      const host = this.target();
      if (!host) return null;
      const rect = usedRect(this.core, host.sheetId, valuesOnly, host.rect);
      if (!rect && orNull) return null;
      return { sheetId: host.sheetId, rect: rect ?? { ...host.rect, rows: 1, columns: 1 } };
    };
    return new Range(this.context, find, true);
  }

  clear(applyTo: Excel.ClearApplyTo | 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents' = 'All'): void {
    this.invoke('clear', (host) => {
      const { grid } = this.context.host;
      refuseWhenProtected(grid, host.sheetId, 'Range.clear');
      if (applyTo === 'All') clearAll(grid, host);
      else if (applyTo === 'Formats') clearFormats(grid, host);
      else if (applyTo === 'Contents' || applyTo === 'ResetContents') {
        const change = clearCells(grid.core, host.sheetId, host.rect);
        if (change) grid.core.apply(change);
      }
    });
  }

  select(): void {
    this.invoke('select', ({ sheetId, rect }) => {
      if (this.core.sheet(sheetId).isSheetHidden()) throw officeError('InvalidOperation', 'Range.select');
      selectCells(this.core, sheetId, rect);
    });
  }

  track(): Range {
    this.context.trackedObjects.add(this);
    return this;
  }

  untrack(): Range {
    this.context.trackedObjects.remove(this);
    return this;
  }
}
