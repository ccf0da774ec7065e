import type { FormulaCell } from './formulaCells';
import { formulaParts } from './formulaParts';

/** A formula that depends on itself, as the cells on the way round; empty when there is none. */
export function formulaCycle(cells: readonly FormulaCell[], names: ReadonlyMap<string, string>): string[] {
  const columnsOf = new Map<string, Map<number, FormulaCell[]>>();
  for (const cell of cells) {
    const columns = columnsOf.get(cell.sheet.name) ?? new Map<number, FormulaCell[]>();
    columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
    columnsOf.set(cell.sheet.name, columns);
  }
  const read = ({ sheet, parts }: FormulaCell) =>
    [...parts.references, ...parts.names.flatMap((name) => formulaParts(names.get(name) ?? '=0').references)].flatMap((reference) => {
      const columns = columnsOf.get(reference.sheet ?? sheet.name);
      return Array.from({ length: reference.right - reference.left + 1 }, (_, i) => columns?.get(reference.left + i) ?? []).flatMap((column) => column.filter((cell) => cell.row >= reference.top && cell.row <= reference.bottom));
    });
  const done = new Set<FormulaCell>();
  for (const start of cells) {
    const way: { cell: FormulaCell; todo: FormulaCell[] }[] = [];
    const on = new Set<FormulaCell>();
    const enter = (cell: FormulaCell) => {
      way.push({ cell, todo: read(cell) });
      on.add(cell);
    };
    if (!done.has(start)) enter(start);
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const next = last.todo.pop();
      if (next === undefined) {
        way.pop();
        on.delete(last.cell);
        done.add(last.cell);
      } else if (on.has(next)) return [...way.map(({ cell }) => cell.at), next.at];
      else if (!done.has(next)) enter(next);
    }
  }
  return [];
}
