import { EXCEL_COLUMNS, EXCEL_ROWS, type Rect } from './address';
import { formulaAt, valueAt } from './cells';
import type { GridCore } from './core';

/** The block around a cell that is bounded by empty rows and columns, as Ctrl+A finds it: the cell itself when all around is empty. */
export function surroundingRect(core: GridCore, sheetId: string, cell: Rect): Rect {
  let { row: top, column: left } = cell;
  let bottom = top + cell.rows - 1;
  let right = left + cell.columns - 1;
  const holds = (row: number, column: number) => row >= 0 && column >= 0 && row < EXCEL_ROWS && column < EXCEL_COLUMNS && (valueAt(core, sheetId, row, column) !== undefined || formulaAt(core, sheetId, row, column) !== undefined);
  // A neighbour across a corner belongs to the block too.
  const rowHolds = (row: number) => Array.from({ length: right - left + 3 }, (_, i) => left - 1 + i).some((column) => holds(row, column));
  const columnHolds = (column: number) => Array.from({ length: bottom - top + 3 }, (_, i) => top - 1 + i).some((row) => holds(row, column));
  for (let grown = true; grown; ) {
    grown = false;
    for (; rowHolds(bottom + 1); grown = true) bottom++;
    for (; rowHolds(top - 1); grown = true) top--;
    for (; columnHolds(right + 1); grown = true) right++;
    for (; columnHolds(left - 1); grown = true) left--;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
