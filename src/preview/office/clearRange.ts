import type { ICellData } from '@univerjs/core';
import { clearCells, forEachCell, setCells } from '../grid/cells';
import { STYLE_ONLY } from '../grid/cellStyles';
import type { Grid } from '../grid/grid';
import type { RangeHost } from './rangeStyles';

/** Takes the looks away from every cell of the range. */
export function clearFormats(grid: Grid, { sheetId, rect }: RangeHost): void {
  const cells: Record<number, Record<number, ICellData>> = {};
  forEachCell(grid.core, sheetId, rect, (row, column) => {
    (cells[row] ??= {})[column] = { s: null };
  });
  if (Object.keys(cells).length > 0) grid.core.apply(setCells(grid.core, sheetId, cells, STYLE_ONLY));
}

/** Takes away contents, looks and links. */
export function clearAll(grid: Grid, host: RangeHost): void {
  const { core, beside } = grid;
  const contents = clearCells(core, host.sheetId, host.rect);
  if (contents) core.apply(contents);
  clearFormats(grid, host);
  for (const key of beside.all('links').keys()) {
    const [sheetId, row, column] = key.split(':');
    const { rect } = host;
    const within = Number(row) >= rect.row && Number(row) < rect.row + rect.rows && Number(column) >= rect.column && Number(column) < rect.column + rect.columns;
    if (sheetId === host.sheetId && within) core.apply(beside.change('links', key, null));
  }
}
