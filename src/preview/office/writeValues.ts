import type { ICellData } from '@univerjs/core';
import type { Rect } from '../grid/address';
import { cellDataOf, emptyCell, formulaCell } from '../grid/cellValues';
import { cellAt, type CellMatrix } from '../grid/cells';
import { styleOf } from '../grid/cellStyles';
import type { GridCore } from '../grid/core';
import { readEntry } from '../grid/entry';
import { isFormulaText } from '../grid/formulaText';
import { isUnbounded } from '../grid/readRange';
import { officeError } from './OfficeError';

/** The most cells one property may cover in a request. */
const MOST_CELLS = 5_000_000;

/**
 * The two-dimensional array for a rectangle: the array given, when it has exactly the rectangle's shape, or the single
 * value repeated. Anything else is InvalidArgument, as in Excel.
 */
export function shaped(value: unknown, rect: Rect, where: string): unknown[][] {
  if (rect.rows * rect.columns > MOST_CELLS || (isUnbounded(rect) && Array.isArray(value))) throw officeError('RangeExceedsLimit', where);
  const single = !Array.isArray(value) ? value : value.length === 1 && Array.isArray(value[0]) && value[0].length === 1 ? (value[0][0] as unknown) : undefined;
  if (single !== undefined) return Array.from({ length: rect.rows }, () => Array.from({ length: rect.columns }, () => single));
  const rows = value as unknown[];
  const fits = rows.length === rect.rows && rows.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (!fits) throw officeError('InvalidArgument', where, `the array must have ${rect.rows} rows of ${rect.columns}`);
  return rows as unknown[][];
}

/**
 * Cell data for what `values` or `formulas` are set to. `null` leaves a cell as it is, "" empties it, "=…" is a formula,
 * "'…" text without the quote, and other strings are read as if they were typed in an English Excel.
 */
export function cellsFor(core: GridCore, sheetId: string, rect: Rect, value: unknown, where: string): CellMatrix {
  const matrix: Record<number, Record<number, ICellData>> = {};
  shaped(value, rect, where).forEach((line, r) => {
    line.forEach((content, c) => {
      const row = rect.row + r;
      const column = rect.column + c;
      const cell = cellFor(core, sheetId, row, column, content, where);
      if (cell) (matrix[row] ??= {})[column] = cell;
    });
  });
  return matrix;
}

function cellFor(core: GridCore, sheetId: string, row: number, column: number, content: unknown, where: string): ICellData | undefined {
  if (content === null || content === undefined) return undefined;
  if (typeof content === 'boolean') return cellDataOf(content);
  if (typeof content === 'number') {
    if (!Number.isFinite(content)) throw officeError('InvalidArgument', where, 'not a finite number');
    return cellDataOf(content);
  }
  if (typeof content !== 'string') throw officeError('InvalidArgument', where, `a cell cannot hold ${typeof content}`);
  const format = styleOf(core, cellAt(core, sheetId, row, column))?.n?.pattern;
  if (format === '@' && content !== '') return cellDataOf(content);
  const entry = readEntry(content, 'en');
  if (entry.kind === 'empty') return { ...emptyCell };
  if (entry.kind === 'value') return { ...cellDataOf(entry.value), ...(entry.format && !format ? { s: { n: { pattern: entry.format } } } : {}) };
  if (entry.formula.length > 8192 || !isFormulaText(entry.formula)) throw officeError('InvalidArgument', where, `not a formula: ${entry.formula.slice(0, 60)}`);
  return formulaCell(entry.formula);
}
