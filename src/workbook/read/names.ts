import { closest } from 'fastest-levenshtein';
import type { InputProblem } from '../problems';
import type { ReadRow, ReadTable } from './readTable';

/** Names of the first column of a table, compared as Excel compares text: without regard to case. */
export class Names {
  private readonly index = new Map<string, number[]>();
  readonly all: readonly string[];

  constructor(names: readonly string[]) {
    this.all = names;
    names.forEach((name, i) => this.index.set(name.toLowerCase(), [...(this.index.get(name.toLowerCase()) ?? []), i]));
  }

  /** Index of a name, -1 when unknown. */
  find(name: string): number {
    return this.index.get(name.toLowerCase())?.[0] ?? -1;
  }

  count(name: string): number {
    return this.index.get(name.toLowerCase())?.length ?? 0;
  }
}

/** Reports every name of a column that stands there twice. */
export function reportDuplicates(table: ReadTable, key: string, problems: InputProblem[]): void {
  const seen = new Map<string, ReadRow>();
  for (const row of table.rows) {
    const found = row.values[key];
    if (typeof found !== 'string') continue;
    const first = seen.get(found.toLowerCase());
    if (first) problems.push({ code: 'duplicate', place: row.place(key), column: headerOf(table, key), found, first: first.place(key) });
    else seen.set(found.toLowerCase(), row);
  }
}

/** Index of the name in a cell; an unknown name is a problem that suggests the nearest one. @returns null when empty or unknown */
export function resolveName(table: ReadTable, row: ReadRow, key: string, names: Names, problems: InputProblem[]): number | null {
  const found = row.values[key];
  if (typeof found !== 'string') return null;
  const index = names.find(found);
  if (index >= 0) return index;
  problems.push({ code: 'unknownName', place: row.place(key), column: headerOf(table, key), row: row.label, found, closest: names.all.length > 0 ? closest(found, [...names.all]) : null });
  return null;
}

export function headerOf(table: ReadTable, key: string): string {
  return table.spec.columns.find((column) => column.key === key)?.header ?? key;
}
