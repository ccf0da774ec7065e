import { closestName } from './closestName';
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

  /** The name as it stands in the table, so that "zwolle" and "Zwolle" are one; as given when unknown. */
  canonical(name: string): string {
    return this.all[this.find(name)] ?? name;
  }

  count(name: string): number {
    return this.index.get(name.toLowerCase())?.length ?? 0;
  }
}

/** Names that a scenario may refer to. */
export interface ScenarioNames {
  readonly districts: Names;
  readonly teams: Names;
  readonly municipalities: Names;
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

/** What SUMIF and MATCH would read as a pattern, a comparison or a number instead of a name. */
const unusable = /[*?~]|^[=<>]|^[^\p{L}]*$/u;

/** Reports names that the sheet's own formulas could not find. */
export function reportUnusable(table: ReadTable, key: string, problems: InputProblem[]): void {
  for (const row of table.rows) {
    const found = row.values[key];
    if (typeof found === 'string' && found.trim() !== '' && unusable.test(found)) problems.push({ code: 'unusableName', place: row.place(key), column: headerOf(table, key), found });
  }
}

/**
 * Index of the name in a cell; an unknown name is a problem that suggests the nearest one. Where there are no names at all their own
 * table says so.
 * @returns null when empty or unknown
 */
export function resolveName(table: ReadTable, row: ReadRow, key: string, names: Names, problems: InputProblem[]): number | null {
  const found = row.values[key];
  if (typeof found !== 'string') return null;
  const index = names.find(found);
  if (index >= 0) return index;
  if (names.all.length === 0) return null;
  problems.push({ code: 'unknownName', place: row.place(key), column: headerOf(table, key), row: row.label, found, closest: closestName(found, names.all) });
  return null;
}


/**
 * Reports rows that do not stand in their fixed order: formulas and defined names find them by position, so that sorting them would
 * exchange their values unseen.
 * @param expected the texts of the column in their order
 */
export function reportOrder(table: ReadTable, key: string, expected: readonly string[], problems: InputProblem[]): void {
  const found = table.rows.map((row) => expected.indexOf(String(row.values[key]))).filter((index) => index >= 0);
  if (found.some((index, i) => i > 0 && index < (found[i - 1] ?? 0))) problems.push({ code: 'wrongOrder', place: table.column(key), column: headerOf(table, key), expected });
}

export function headerOf(table: ReadTable, key: string): string {
  return table.spec.columns.find((column) => column.key === key)?.header ?? key;
}
