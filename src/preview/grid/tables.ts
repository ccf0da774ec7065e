import type { TableState } from '../workbookState';
import { formatRect } from './address';
import type { TableRecord } from './beside';
import type { Grid } from './createGrid';

/** The tables of a sheet, or of all sheets. */
export function listTables(grid: Grid, sheetId?: string): TableRecord[] {
  return [...grid.beside.all('tables').values()].filter((table) => sheetId === undefined || table.sheetId === sheetId);
}

export function tableStates(grid: Grid, sheetId: string): TableState[] {
  return listTables(grid, sheetId).map(({ name, rect, style }) => ({ name, range: formatRect(rect), ...(style ? { style } : {}) }));
}
