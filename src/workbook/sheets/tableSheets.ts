import { cellRef } from '../tables/place';
import type { PlacedTable } from '../tables/place';
import type { ColumnSpec } from '../tables/spec';

/** Column widths that suit every table on a sheet. */
export function widths(...tables: readonly PlacedTable[]): number[] {
  const all: readonly (readonly ColumnSpec[])[] = tables.map((placed) => placed.spec.columns);
  const count = Math.max(...all.map((columns) => columns.length));
  return Array.from({ length: count }, (_, i) => Math.max(...all.map((columns) => columns[i]?.width ?? 0)));
}

/** "$D7" on the table's own sheet: the row moves along when the user sorts the table. */
export function localRef(placed: PlacedTable, key: string, index: number): string {
  const ref = cellRef(placed, key, index);
  return ref.slice(ref.lastIndexOf('!') + 1).replace(/\$(?=\d)/, '');
}
