import type { Cells } from './cells';
import type { NameHit, NameIndex } from './names/nameIndex';
import type { NameKind } from './names/nameWords';
import type { Level } from './types';

export const kindOfLevel: Readonly<Record<Level, NameKind>> = { basisteams: 'team', gemeenten: 'gemeente', districten: 'district' };

/** A column with names (or codes) of the model. */
export interface KeyColumn {
  readonly column: number;
  /** Codes of municipalities; digits alone are one as well. */
  readonly codes: boolean;
  /** Rows with a name of each kind. */
  readonly rows: Readonly<Record<NameKind, number>>;
  /** Different names of each kind. */
  readonly names: Readonly<Record<NameKind, number>>;
  /** Different names that fit this kind alone. */
  readonly only: Readonly<Record<NameKind, number>>;
  /** First and last column of the block that its table takes. */
  readonly from: number;
  readonly until: number;
}

/** Rows looked at before a column without any name is given up. */
const SAMPLE = 400;

/** Columns with names, from left to right. */
export function keyColumns(cells: Cells, index: NameIndex): KeyColumn[] {
  const found = blocksOf(cells).map((block) => ({
    ...block,
    keys: Array.from({ length: block.until - block.from + 1 }, (_, i) => block.from + i).flatMap((column) => {
      const names = countNames(cells, index, column);
      return names === null ? [] : [{ ...names, column }];
    }),
  }));
  // Figures without names of their own belong to the names on their left, empty columns between them or not.
  return found.flatMap(({ from, keys }, i) => {
    const next = found.findIndex((block, j) => j > i && block.keys.length > 0);
    const last = found[next < 0 ? found.length - 1 : next - 1];
    const start = found.slice(0, i).every((block) => block.keys.length === 0) ? (found[0]?.from ?? from) : from;
    return keys.map((key) => ({ ...key, from: start, until: last?.until ?? from }));
  });
}

/** The names in a cell of a key column. */
export function hitsAt(cells: Cells, index: NameIndex, row: number, column: number, codes: boolean): readonly NameHit[] {
  const value = cells.at(row, column);
  if (typeof value === 'string') {
    const { hits } = index.read(value);
    if (hits.length > 0 || !codes) return hits;
  }
  if (!codes || (typeof value !== 'number' && typeof value !== 'string')) return [];
  const code = index.code(value, true);
  return code === null ? [] : [{ kind: 'gemeente', index: code }];
}

function countNames(cells: Cells, index: NameIndex, column: number): Omit<KeyColumn, 'column' | 'from' | 'until'> | null {
  const codes = areCodes(cells, index, column);
  const step = Math.max(1, Math.floor(cells.rows / SAMPLE));
  if (cells.rows > SAMPLE * 2 && !sampleHits(cells, index, column, codes, step)) return null;
  const rows = { team: 0, gemeente: 0, district: 0 };
  let prefixed = 0;
  const names = { team: new Set<number>(), gemeente: new Set<number>(), district: new Set<number>() };
  const only = { team: new Set<number>(), gemeente: new Set<number>(), district: new Set<number>() };
  for (let row = 0; row < cells.rows; row += 1) {
    const hits = hitsAt(cells, index, row, column, codes);
    if (typeof cells.at(row, column) === 'string' && index.code(String(cells.at(row, column)), false) !== null) prefixed += 1;
    // A district's subtotal counts as its name; a total about a team does not.
    for (const { kind, index: at } of hits) {
      rows[kind] += 1;
      names[kind].add(at);
      if (hits.length === 1) only[kind].add(at);
    }
  }
  const count = (sets: typeof names) => ({ team: sets.team.size, gemeente: sets.gemeente.size, district: sets.district.size });
  return rows.team + rows.gemeente + rows.district === 0 ? null : { codes: codes || prefixed > rows.gemeente / 2, rows, names: count(names), only: count(only) };
}

function sampleHits(cells: Cells, index: NameIndex, column: number, codes: boolean, step: number): boolean {
  for (let row = 0; row < cells.rows; row += row < SAMPLE ? 1 : step) if (hitsAt(cells, index, row, column, codes).length > 0) return true;
  return false;
}

/** Whether whole numbers of at most four digits are codes: the header says so, or most of them are codes of the model and none stands twice. */
function areCodes(cells: Cells, index: NameIndex, column: number): boolean {
  let [filled, codes, shaped, named] = [0, 0, 0, false];
  const seen = new Set<number>();
  for (let row = 0; row < Math.min(cells.rows, SAMPLE); row += 1) {
    const value = cells.at(row, column);
    if (value === null || value === '') continue;
    if (typeof value === 'string' && /\b(code|gm|cbs)/i.test(value) && !/\d{3}/.test(value)) named = true;
    if (!(typeof value === 'number' ? Number.isInteger(value) && value > 0 && value < 10000 : /^\s*\d{1,4}\s*$/.test(String(value)))) {
      if (typeof value === 'number') return false;
      continue;
    }
    filled += 1;
    shaped += 1;
    const code = index.code(typeof value === 'number' ? value : String(value), true);
    if (code === null) continue;
    if (seen.has(code)) return false;
    seen.add(code);
    codes += 1;
  }
  return shaped > 0 && codes >= 2 && codes >= filled * (named ? 0.1 : 0.6);
}

/** Runs of columns with something in them. */
function blocksOf(cells: Cells): { from: number; until: number }[] {
  const used = new Array<boolean>(cells.columns).fill(false);
  for (const row of cells.grid.values) row.forEach((value, column) => (used[column] ||= value !== null && value !== ''));
  const blocks: { from: number; until: number }[] = [];
  used.forEach((is, column) => {
    const last = blocks[blocks.length - 1];
    if (is && last?.until === column - 1) blocks[blocks.length - 1] = { from: last.from, until: column };
    else if (is) blocks.push({ from: column, until: column });
  });
  return blocks;
}
