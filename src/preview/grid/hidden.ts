import type { Rect } from './address';
import type { GridCore } from './core';

/** Which rows of the rectangle are hidden, by hand or by a filter. */
export function hiddenRows(core: GridCore, sheetId: string, rect: Rect): boolean[] {
  const sheet = core.sheet(sheetId);
  return Array.from({ length: rect.rows }, (_, i) => !sheet.getRowVisible(rect.row + i));
}

export function hiddenColumns(core: GridCore, sheetId: string, rect: Rect): boolean[] {
  const sheet = core.sheet(sheetId);
  return Array.from({ length: rect.columns }, (_, i) => !sheet.getColVisible(rect.column + i));
}

/** All of them, none of them, or null: some are and others are not. */
export function allOrNone(lines: readonly boolean[]): boolean | null {
  if (lines.every((line) => line)) return true;
  return lines.some((line) => line) ? null : false;
}
