import { parseRange } from '../../workbook/a1';
import type { CellValue, Merge, SourceGrid } from '../../workbook/link/recognise/types';
import { sheetNames } from '../../workbook/sheetNames';
import type { SourceReading } from '../contract';
import { splitAddress } from '../readTables';
import { isOfficeError } from '../run';

/** Most cells that are read: more than any table of teams or municipalities, and what a pane can hold. */
const MOST_CELLS = 5_000_000;
/** Cells in one request: far under 5 MB for numbers and names; halved when long texts make it too large. */
const CHUNK_CELLS = 40_000;
/** Rows whose number formats are read: enough to see which columns are percentages or dates. */
const FORMAT_ROWS = 200;

/** What surrounds the selection, before its cells are read. Rows and columns from 0. */
interface Shape {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly tableName: string | null;
  readonly filtered: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Merge[];
}

/**
 * What the user selected: of a single cell the Excel Table or the block of cells around it, of a range inside a table that table, otherwise
 * the range as far as it is filled. Read in chunks, because Excel on the web refuses a response over 5 MB.
 * @param progress told the part (0 to 1) that is read; @param signal stops between two chunks
 */
export async function readSource(progress: (part: number) => void = () => undefined, signal?: AbortSignal): Promise<SourceReading> {
  try {
    return await Excel.run(async (context): Promise<SourceReading> => {
      const range = await chosen(context);
      if (range === null) return { kind: 'nothing' };
      const shape = await shapeOf(context, range);
      const own = Object.values(sheetNames).find((name) => name.toLowerCase() === shape.sheet.toLowerCase());
      if (own !== undefined && (await isModel(context))) return { kind: 'ownSheet', sheet: shape.sheet };
      const cells = shape.rows * shape.columns;
      if (cells > MOST_CELLS) return { kind: 'tooLarge', cells, most: MOST_CELLS };
      const values = await readValues(context, shape, progress, signal);
      if (values === null) return { kind: 'stopped' };
      const { sheet, top, left, hiddenRows, hiddenColumns, merges, filtered, tableName } = shape;
      const formats = await readFormats(context, shape);
      const grid: SourceGrid = { sheet, top, left, hiddenRows, hiddenColumns, merges, filtered, values, ...(formats ? { formats } : {}), ...(tableName === null ? {} : { tableName }) };
      return { kind: 'source', grid };
    });
  } catch (error) {
    if (isOfficeError(error)) return { kind: 'refused', code: error.code, detail: error.message };
    throw error;
  }
}

/** The cells to read, two syncs. Null when nothing stands there. */
async function chosen(context: Excel.RequestContext): Promise<Excel.Range | null> {
  const selected = context.workbook.getSelectedRange().load('cellCount,address');
  const tables = selected.getTables(false).load('items/name');
  await context.sync();
  const [table] = tables.items;
  const whole = table?.getRange();
  const shared = whole?.getIntersectionOrNullObject(selected).load('cellCount');
  const wanted = selected.cellCount === 1 ? selected.getSurroundingRegion() : selected;
  const used = wanted.getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  if (whole && shared && !shared.isNullObject && shared.cellCount === selected.cellCount) return whole;
  return used.isNullObject ? null : used;
}

async function shapeOf(context: Excel.RequestContext, range: Excel.Range): Promise<Shape> {
  range.load('address,rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  const sheetFilter = range.worksheet.autoFilter.load('isDataFiltered');
  const tables = range.getTables(false).load('items/name');
  const merged = range.getMergedAreasOrNullObject().load('address');
  await context.sync();
  const { sheet } = splitAddress(range.address);
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
  // Null: some lines are hidden and others are not.
  const mixed = (hidden: boolean | null) => hidden === null;
  const rowLines = mixed(range.rowHidden) ? range.getRowProperties({ rowHidden: true }) : null;
  const columnLines = mixed(range.columnHidden) ? range.getColumnProperties({ columnHidden: true }) : null;
  const [table, ...more] = tables.items;
  const tableFilter = table?.autoFilter.load('isDataFiltered');
  if (rowLines || columnLines || tableFilter) await context.sync();
  const all = (hidden: boolean, count: number) => (hidden ? Array.from({ length: count }, (_, i) => i) : []);
  return {
    sheet, top, left, rows, columns,
    tableName: table && more.length === 0 ? table.name : null,
    filtered: sheetFilter.isDataFiltered || tableFilter?.isDataFiltered === true,
    hiddenRows: rowLines ? rowLines.value.flatMap((line, i) => (line.rowHidden ? [i] : [])) : all(range.rowHidden, rows),
    hiddenColumns: columnLines ? columnLines.value.flatMap((line, i) => (line.columnHidden ? [i] : [])) : all(range.columnHidden, columns),
    merges: merged.isNullObject ? [] : mergesOf(merged.address, top, left),
  };
}

/** "Blad!A1:B1,Blad!C3:C4" by offset from the first cell that is read. */
function mergesOf(addresses: string, top: number, left: number): Merge[] {
  return addresses.match(/\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+(?=,|$)/gi)?.map((range) => {
    const corners = parseRange(range);
    return { row: corners.top - 1 - top, column: corners.left - 1 - left, rows: corners.bottom - corners.top + 1, columns: corners.right - corners.left + 1 };
  }) ?? [];
}

/** A sheet called "Start" of a workbook without the model is the user's own. */
async function isModel(context: Excel.RequestContext): Promise<boolean> {
  const { tableSpecs } = await import('../../workbook/tables/specs');
  const table = context.workbook.tables.getItemOrNullObject(tableSpecs.basisteams.name);
  await context.sync();
  return !table.isNullObject;
}

/** Rows in chunks; null when the user stopped. */
async function readValues(context: Excel.RequestContext, { sheet, top, left, rows, columns }: Shape, progress: (part: number) => void, signal?: AbortSignal): Promise<CellValue[][] | null> {
  const values: CellValue[][] = [];
  let chunk = Math.max(1, Math.floor(CHUNK_CELLS / columns));
  progress(0);
  while (values.length < rows) {
    if (signal?.aborted) return null;
    const count = Math.min(chunk, rows - values.length);
    const part = await readChunk(context, sheet, { top: top + values.length, left, rows: count, columns });
    if (part === 'tooLarge') {
      chunk = Math.ceil(count / 2);
      continue;
    }
    values.push(...part);
    progress(values.length / rows);
  }
  return values;
}

/** The values of some rows; one sync. A single row of more than 5 MB is refused by Excel itself. */
async function readChunk(context: Excel.RequestContext, sheet: string, { top, left, rows, columns }: { readonly top: number; readonly left: number; readonly rows: number; readonly columns: number }): Promise<CellValue[][] | 'tooLarge'> {
  const part = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, rows, columns).load('values');
  try {
    await context.sync();
  } catch (error) {
    if (rows > 1 && isOfficeError(error) && error.code === 'ResponsePayloadSizeLimitExceeded') return 'tooLarge';
    throw error;
  }
  return (part.values as unknown[][]).map((line) => line.map(cellValue));
}

function cellValue(value: unknown): CellValue {
  return value === '' || value === undefined || value === null ? null : typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Number formats of the first rows; those of a long list below are as these. */
async function readFormats(context: Excel.RequestContext, { sheet, top, left, rows, columns }: Shape): Promise<string[][] | null> {
  const count = Math.min(rows, FORMAT_ROWS, Math.floor(CHUNK_CELLS / columns));
  if (count === 0) return null;
  const part = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, count, columns).load('numberFormat');
  await context.sync();
  return (part.numberFormat as unknown[][]).map((line) => line.map(String));
}
