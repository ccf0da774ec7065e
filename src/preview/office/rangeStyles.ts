import type { IStyleData } from '@univerjs/core';
import { intersect, type Rect } from '../grid/address';
import { cellAt, fillRect, setCells } from '../grid/cells';
import { STYLE_ONLY, styleOf } from '../grid/cellStyles';
import type { Grid } from '../grid/grid';
import { isUnbounded } from '../grid/readRange';
import { refuseWhenProtected } from './protectionGuard';

/** What a Range object stands for. */
export interface RangeHost {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** The part of the range that the grid really has: whole columns end at its last row. */
export function onSheet(grid: Grid, { sheetId, rect }: RangeHost): Rect | undefined {
  if (!isUnbounded(rect)) return rect;
  const sheet = grid.core.sheet(sheetId);
  return intersect(rect, { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
}

/** Gives every cell of the range these looks; null inside the style takes something away. */
export function changeStyles(grid: Grid, host: RangeHost, style: IStyleData | null): void {
  const rect = onSheet(grid, host);
  if (!rect) return;
  refuseWhenProtected(grid, host.sheetId, 'Range.format');
  grid.core.apply(setCells(grid.core, host.sheetId, fillRect(rect, { s: style }), STYLE_ONLY));
}

/** The property all cells of the range share, or null when they differ, as Excel reports formats. */
export function sharedStyle<Value>(grid: Grid, host: RangeHost, read: (style: IStyleData | undefined) => Value): Value | null {
  const rect = onSheet(grid, host);
  if (!rect) return read(undefined);
  const first = read(styleOf(grid.core, cellAt(grid.core, host.sheetId, rect.row, rect.column)));
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      if (read(styleOf(grid.core, cellAt(grid.core, host.sheetId, row, column))) !== first) return null;
    }
  }
  return first;
}
