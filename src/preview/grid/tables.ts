import type { TableState } from '../workbookState';
import { formatRect, intersect, type Rect } from './address';
import type { TableRecord } from './beside';
import { cellDataOf } from './cellValues';
import { setCells, valueAt } from './cells';
import type { Grid } from './grid';
import { listNames } from './names';
import { plainValue } from './readRange';

/** The tables of a sheet, or of all sheets that exist. */
export function listTables(grid: Grid, sheetId?: string): TableRecord[] {
  return [...grid.beside.all('tables').values()].filter(
    (table) => (sheetId === undefined || table.sheetId === sheetId) && grid.core.workbook.getSheetBySheetId(table.sheetId),
  );
}

/** The table with the name (upper and lower case alike) or the id. */
export function findTable(grid: Grid, key: string, sheetId?: string): TableRecord | undefined {
  return listTables(grid, sheetId).find(({ name, id }) => name.toLowerCase() === key.toLowerCase() || id === key);
}

/** Whether a name is free: tables and workbook names share one space. */
export function isFreeTableName(grid: Grid, name: string, except?: string): boolean {
  const wanted = name.toLowerCase();
  const table = listTables(grid).some((each) => each.name.toLowerCase() === wanted && each.id !== except);
  return !table && !listNames(grid.core).some((each) => each.name.toLowerCase() === wanted && each.sheetId === undefined);
}

export function overlapsTable(grid: Grid, sheetId: string, rect: Rect, except?: string): boolean {
  return listTables(grid, sheetId).some((table) => table.id !== except && intersect(table.rect, rect) !== undefined);
}

/** Makes the header cells text, not empty and all different, as Excel does when it makes a table. */
export function tidyHeader(grid: Grid, sheetId: string, rect: Rect): void {
  const taken = new Set<string>();
  const cells: Record<number, ReturnType<typeof cellDataOf>> = {};
  for (let offset = 0; offset < rect.columns; offset += 1) {
    const column = rect.column + offset;
    const value = valueAt(grid.core, sheetId, rect.row, column);
    const wanted = String(plainValue(value)) || `Kolom${offset + 1}`;
    let title = wanted;
    for (let number = 2; taken.has(title.toLowerCase()); number += 1) title = `${wanted}${number}`;
    taken.add(title.toLowerCase());
    if (value !== title) cells[column] = cellDataOf(title);
  }
  if (Object.keys(cells).length > 0) grid.core.apply(setCells(grid.core, sheetId, { [rect.row]: cells }));
}

export function tableStates(grid: Grid, sheetId: string): TableState[] {
  return listTables(grid, sheetId).map(({ name, rect, style }) => ({ name, range: formatRect(rect), ...(style ? { style } : {}) }));
}
