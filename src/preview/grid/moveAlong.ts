import type { Rect } from './address';
import type { CellChangeKind, GridChange } from './changes';
import type { Grid } from './grid';

/** Moves what is kept beside Univer along with inserted and deleted rows and columns. */
export function moveAlong(grid: Grid): void {
  grid.changes.subscribe((change) => {
    if (change.kind === 'cells' && change.change !== 'RangeEdited') shiftSheet(grid, change);
  });
}

function shiftSheet({ beside }: Grid, { sheetId, rect, change }: Extract<GridChange, { kind: 'cells' }>): void {
  for (const [id, table] of beside.all('tables')) {
    if (table.sheetId === sheetId) beside.put('tables', id, shifted(table.rect, rect, change, (moved) => ({ ...table, rect: moved })));
  }
  for (const [id, chart] of beside.all('charts')) {
    if (chart.sheetId === sheetId) beside.put('charts', id, shifted(chart.position, rect, change, (moved) => ({ ...chart, position: moved })));
  }
  const filter = beside.get('filters', sheetId);
  if (filter) beside.put('filters', sheetId, shiftRect(filter, rect, change) ?? null);
  const links = [...beside.all('links')].filter(([key]) => key.startsWith(`${sheetId}:`));
  for (const [key] of links) beside.put('links', key, null);
  for (const [key, link] of links) {
    const [, row = '0', column = '0'] = key.split(':');
    const moved = shiftRect({ row: Number(row), column: Number(column), rows: 1, columns: 1 }, rect, change);
    if (moved) beside.put('links', `${sheetId}:${moved.row}:${moved.column}`, link);
  }
}

function shifted<Item>(rect: Rect, lines: Rect, change: CellChangeKind, make: (moved: Rect) => Item): Item | null {
  const moved = shiftRect(rect, lines, change);
  return moved ? make(moved) : null;
}

/** Where a rectangle is after rows or columns were inserted or deleted; undefined when nothing of it is left. */
export function shiftRect(rect: Rect, lines: Rect, change: CellChangeKind): Rect | undefined {
  if (change === 'RowInserted' || change === 'RowDeleted') {
    const [row, rows] = shiftLine(rect.row, rect.rows, lines.row, lines.rows, change === 'RowInserted');
    return rows > 0 ? { ...rect, row, rows } : undefined;
  }
  const [column, columns] = shiftLine(rect.column, rect.columns, lines.column, lines.columns, change === 'ColumnInserted');
  return columns > 0 ? { ...rect, column, columns } : undefined;
}

function shiftLine(start: number, count: number, at: number, many: number, inserted: boolean): [start: number, count: number] {
  if (inserted) {
    if (at <= start) return [start + many, count];
    return at < start + count ? [start, count + many] : [start, count];
  }
  const before = Math.max(0, Math.min(start, at + many) - at);
  const within = Math.max(0, Math.min(start + count, at + many) - Math.max(start, at));
  return [start - before, count - within];
}
