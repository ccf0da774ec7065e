import type { Cells } from './cells';
import { hitsAt, kindOfLevel } from './findKey';
import type { KeyColumn } from './findKey';
import { isRepeatedHeader } from './header/findHeader';
import type { Layout } from './header/findHeader';
import type { NameHit, NameIndex } from './names/nameIndex';
import type { NameKind } from './names/nameWords';
import { nearNames } from './names/nearNames';
import { isEmpty } from './values/marks';
import type { Answers, CellValue, Level, RowCandidate, RowKind, RowMatch } from './types';

/** Texts without a match that are compared letter by letter; in a longer list the rest is not ours. */
const MOST_COMPARED = 500;

export interface RowInput {
  readonly cells: Cells;
  readonly index: NameIndex;
  readonly key: KeyColumn;
  readonly level: Level;
  readonly layout: Layout;
  /** Columns of numbers. */
  readonly values: readonly number[];
  /** Other columns of the table with names, left of the key or right: a code beside a name, a "Totaal" in the column of the districts. */
  readonly others: readonly { readonly column: number; readonly codes: boolean; /** Names the rows as the key does. */ readonly twin: boolean }[];
  readonly answers: Answers;
}

/** What each row of the body is. A row that may be ours but is not surely so is 'vragen'. */
export function matchRows(input: RowInput): RowMatch[] {
  const { layout, cells } = input;
  const hidden = new Set(cells.grid.hiddenRows);
  const rows = Array.from({ length: Math.max(0, layout.lastRow - layout.firstRow + 1) }, (_, i) => firstPass(input, layout.firstRow + i, hidden.has(layout.firstRow + i)));
  return compareLeftovers(input, rows);
}

const leftOut = (kind: RowKind, certainty: RowMatch['certainty'] = 'zeker') => ({ kind, index: null, confidence: 1, certainty, candidates: [] });

function firstPass(input: RowInput, row: number, hidden: boolean): RowMatch {
  const { cells, index, key, level, values, layout, answers } = input;
  const value = cells.at(row, key.column);
  const base = { row, key: keyOf(value), found: isEmpty(value) ? '' : String(value).trim(), hidden };
  const answer = answers.rows?.[row];
  if (answer === null) return { ...base, ...leftOut('unknown') };
  if (answer !== undefined) return { ...base, kind: answer.kind, index: answer.index, confidence: 1, certainty: 'zeker', candidates: [] };
  if (cells.blank(row, key.from, key.until)) return { ...base, ...leftOut('blank') };
  if (isRepeatedHeader(cells, key.column, values, layout.headerRows, row)) return { ...base, ...leftOut('repeatedHeader') };
  const numbers = values.some((column) => cells.numeric(row, column));
  if (isEmpty(value)) return { ...base, ...unnamed(input, row, numbers) };
  const hits = hitsAt(cells, index, row, key.column, key.codes);
  const reading = index.read(String(value));
  if (reading.text.total) return { ...base, ...totalRow(hits) };
  const own = hits.filter(({ kind }) => kind === kindOfLevel[level]);
  if (own.length === 1 && own[0]) return { ...base, ...checkedByOthers(input, row, own[0]) };
  if (own.length > 1) return { ...base, ...proposal(own.map((hit) => ({ ...hit, confidence: 1 / own.length })), null) };
  const [other] = hits;
  // "Arnhem" is a municipality, but between teams it can stand for one of the two of Arnhem: compared below.
  if (other !== undefined) return { ...base, ...certain(other), ...(other.kind === 'district' || reading.text.kind !== null ? {} : { certainty: 'geen' as const }) };
  if (reading.other) return { ...base, ...leftOut('other') };
  const beside = besides(input, row);
  if (beside !== null && beside.codes) return { ...base, ...certain(beside.hit) };
  if (reading.text.bare || (!numbers && String(value).length > 40)) return { ...base, ...leftOut('note') };
  return { ...base, ...leftOut(numbers ? 'unknown' : 'note', 'geen') };
}

const keyOf = (value: CellValue): string | number | null => (typeof value === 'string' || typeof value === 'number' ? value : null);
const certain = ({ kind, index }: NameHit) => ({ kind, index, confidence: 1, certainty: 'zeker' as const, candidates: [] });

/** The subtotal of a district counts as its row; any other total is only left out. */
function totalRow(hits: readonly NameHit[]) {
  const district = hits.find(({ kind }) => kind === 'district');
  return district === undefined ? leftOut('total') : certain(district);
}

/** A row without a name: a total named in another column, or figures without a name. */
function unnamed({ cells, index, others, key, values }: RowInput, row: number, numbers: boolean) {
  const texts = cells.filled(row).filter((column) => column >= key.from && column <= key.until && cells.words(row, column));
  for (const column of [...others.map((other) => other.column), ...texts.filter((column) => !values.includes(column))]) {
    const value = cells.at(row, column);
    if (typeof value !== 'string') continue;
    const { text, hits } = index.read(value);
    if (text.total) return totalRow(hits);
    const district = hits.find(({ kind }) => kind === 'district');
    if (district) return certain(district);
  }
  return numbers ? leftOut('unknown', 'geen') : leftOut('note');
}

/** The name of this level that a column beside the key gives to the same row. */
function besides({ cells, index, level, others }: RowInput, row: number): { hit: NameHit; codes: boolean } | null {
  for (const { column, codes, twin } of others) {
    const own = twin ? hitsAt(cells, index, row, column, codes).filter(({ kind }) => kind === kindOfLevel[level]) : [];
    if (own.length === 1 && own[0]) return { hit: own[0], codes };
  }
  return null;
}

/** A name whose code says otherwise is asked. */
function checkedByOthers(input: RowInput, row: number, hit: NameHit): Omit<RowMatch, 'row' | 'key' | 'found' | 'hidden'> {
  const beside = besides(input, row);
  if (beside === null || beside.hit.index === hit.index) return certain(hit);
  return proposal([hit, beside.hit].map((one) => ({ ...one, confidence: 0.5 })), null);
}

function proposal(candidates: readonly RowCandidate[], proposed: RowCandidate | null): Omit<RowMatch, 'row' | 'key' | 'found' | 'hidden'> {
  const [first] = candidates;
  return { kind: first?.kind ?? 'unknown', index: proposed?.index ?? null, confidence: first?.confidence ?? 0, certainty: 'vragen', candidates };
}

/** Names without a match are compared with the names that no row has yet. */
function compareLeftovers({ index, level, values, cells }: RowInput, rows: readonly RowMatch[]): RowMatch[] {
  const kinds: readonly NameKind[] = level === 'districten' ? ['district'] : [kindOfLevel[level], 'district'];
  const taken = new Map(kinds.map((kind) => [kind, new Set(rows.flatMap((row) => (row.kind === kind && row.certainty === 'zeker' && row.index !== null ? [row.index] : [])))]));
  const near = new Map<string, readonly RowCandidate[]>();
  return rows.map((row) => {
    if (row.certainty !== 'geen' || row.found === '') return row;
    const { text } = index.read(row.found);
    const known = near.get(row.found);
    if (known === undefined && near.size >= MOST_COMPARED) return row.kind === 'unknown' ? row : { ...row, certainty: 'zeker' as const };
    const candidates = known ?? kinds.flatMap((kind) => (text.kind !== null && text.kind !== kind ? [] : nearNames(text.name, kind, index.known, taken.get(kind) ?? new Set()))).sort((a, b) => b.confidence - a.confidence);
    near.set(row.found, candidates);
    const [best, second] = candidates;
    // A remark without figures that only resembles a name is no row of ours.
    if (best === undefined || (best.confidence < 0.65 && !values.some((column) => cells.numeric(row.row, column)))) return row.kind === 'unknown' ? row : { ...row, certainty: 'zeker' as const };
    const clear = second === undefined || best.confidence - second.confidence >= 0.15;
    return { ...row, ...proposal(candidates, clear ? best : null) };
  });
}
