import type { TableRecord } from './beside';
import { valueAt } from './cells';
import type { Grid } from './grid';
import { plainValue } from './readRange';
import { listTables } from './tables';

const SET = 'formula.mutation.set-super-table';
const REMOVE = 'formula.mutation.remove-super-table';

/** Tells the formula engine where the tables are, so that `Table[Column]` in a formula means something. */
export function followTables(grid: Grid): void {
  const known = new Map<string, TableRecord>();
  grid.beside.subscribe((kind) => {
    if (kind !== 'tables') return;
    const now = new Map(listTables(grid).map((table) => [table.name, table]));
    for (const name of known.keys()) {
      if (!now.has(name)) grid.core.run(REMOVE, { unitId: grid.core.unitId, tableName: name });
    }
    for (const [name, table] of now) {
      if (known.get(name) !== table) grid.core.run(SET, { unitId: grid.core.unitId, tableName: name, reference: reference(grid, table) });
    }
    known.clear();
    for (const [name, table] of now) known.set(name, table);
  });
}

function reference(grid: Grid, { sheetId, rect }: TableRecord): object {
  const titles = Array.from({ length: rect.columns }, (_item, index) => String(plainValue(valueAt(grid.core, sheetId, rect.row, rect.column + index))));
  return {
    sheetId,
    range: { startRow: rect.row, endRow: rect.row + rect.rows - 1, startColumn: rect.column, endColumn: rect.column + rect.columns - 1 },
    titleMap: new Map(titles.map((title, index) => [title, index])),
  };
}
