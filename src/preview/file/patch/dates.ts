import type { CellState, SheetState } from '../../workbookState';
import { isDateFormat } from '../numberFormats';
import { DAYS_1904 } from '../read/cells';

/** A date as a file that counts from 1904 writes it. */
export function as1904(cell: CellState): CellState {
  const isDate = typeof cell.value === 'number' && cell.style?.numberFormat !== undefined && isDateFormat(cell.style.numberFormat);
  return isDate ? { ...cell, value: Number(cell.value) - DAYS_1904 } : cell;
}

export function sheetAs1904(sheet: SheetState): SheetState {
  return { ...sheet, cells: sheet.cells.map(as1904) };
}
