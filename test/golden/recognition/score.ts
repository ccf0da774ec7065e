import { columnIndex, columnName, parseCell } from '../../../src/preview/file/address';
import type { ColumnMatch, Question, Recognition, Refusal, RowMatch } from '../../../src/workbook/link/recognise/types';
import { readCell } from '../../../src/workbook/link/recognise/values/readCell';
import type { ExpectedRow, Expectation } from './expectation';
import { known } from './published';

/**
 * either: a question, where the maker says that it is as good as the answer; asked: a question where an answer was expected; missed: left
 * alone without a question; wrong: taken for something it is not, silently.
 */
export type Verdict = 'right' | 'either' | 'asked' | 'missed' | 'wrong';

export interface Score {
  readonly columns: readonly { readonly at: string; readonly verdict: Verdict }[];
  readonly rows: readonly { readonly at: string; readonly verdict: Verdict }[];
  /** Cells of linked columns whose number does not arrive. */
  readonly wrongValues: readonly string[];
  /** Of a workbook that is refused or asked as a whole. */
  readonly whole: Verdict | null;
  readonly notNamed: readonly string[];
  /** Level, key column or header rows other than stated. */
  readonly frame: readonly string[];
}

const NONE: Score = { columns: [], rows: [], wrongValues: [], whole: null, notNamed: [], frame: [] };

function asksColumn(questions: readonly Question[], column: number): boolean {
  return questions.some((question) => {
    if (question.code === 'whichColumn') return question.columns.some((one) => one.column === column);
    return (question.code === 'column' || question.code === 'separator' || question.code === 'unreadable') && question.column === column;
  });
}

const asksRow = (questions: readonly Question[], row: number): boolean =>
  questions.some((question) => (question.code === 'row' && question.row === row) || (question.code === 'duplicate' && question.rows.includes(row)));

function columnVerdict(match: ColumnMatch | undefined, asked: boolean, level: string, expected: string | null, mayAsk: boolean): Verdict {
  const sure = match?.role === 'value' && match.certainty === 'zeker' && !asked;
  const target = match && match.target !== null ? `${level}.${match.target}` : null;
  if (sure && target !== null) return target === expected ? 'right' : 'wrong';
  if (asked || match?.certainty === 'vragen') return expected === 'ask' ? 'right' : mayAsk ? 'either' : 'asked';
  return expected === null ? 'right' : 'missed';
}

function nameOf(match: RowMatch): string {
  if (match.index === null) return '';
  if (match.kind === 'team') return `team ${known.teams[match.index]?.name}`;
  if (match.kind === 'gemeente') return `gemeente ${known.municipalities[match.index]?.name}`;
  return match.kind === 'district' ? `district ${known.districts[match.index]}` : '';
}

const otherKinds = { total: 'total', other: 'other', blank: 'blank', note: 'note', repeated: 'repeatedHeader', unknown: 'unknown' } as const;

function rowVerdict(match: RowMatch | undefined, asked: boolean, expected: ExpectedRow, linked: RowMatch['kind'], mayAsk: boolean): Verdict {
  if (!match) return 'blank' in expected || 'note' in expected ? 'right' : 'missed';
  const name = nameOf(match);
  const sure = match.certainty === 'zeker' && !asked;
  const unit = 'team' in expected ? `team ${expected.team}` : 'district' in expected ? `district ${expected.district}` : 'gemeente' in expected ? `gemeente ${expected.gemeente}` : undefined;
  if (unit !== undefined && sure && name === unit) return 'right';
  if (sure && match.kind === linked) return 'wrong';
  if (asked || match.certainty === 'vragen') return 'ask' in expected ? 'right' : mayAsk ? 'either' : 'asked';
  if ('leftOut' in expected) return 'right';
  const kind = Object.entries(otherKinds).find(([word]) => word in expected)?.[1];
  return kind !== undefined && match.kind === kind ? 'right' : 'missed';
}

function wholeVerdict(outcome: Recognition | Refusal, expected: Expectation): Verdict {
  if (!outcome.ok) return 'right';
  const blocking = outcome.questions.some((question) => question.code !== 'unreadable');
  if (blocking) return expected.outcome === 'ask' ? 'right' : 'asked';
  return outcome.columns.some((column) => column.role === 'value' && column.certainty === 'zeker' && column.target !== null) ? 'wrong' : 'missed';
}

function frameFaults(found: Recognition, expected: Expectation): string[] {
  const key = columnName(found.input.grid.left + found.keyColumn);
  const headers = found.headerRows.map((row) => row + found.input.grid.top + 1);
  return [
    ...(found.level === expected.level ? [] : [`level ${found.level}`]),
    ...([expected.key].flat().includes(key) ? [] : [`names in column ${key}`]),
    ...(JSON.stringify(headers) === JSON.stringify(expected.headerRows ?? []) ? [] : [`header rows ${JSON.stringify(headers)}`]),
  ];
}

/** Compares what was made of a workbook with what its maker stated. */
export function score(found: Recognition | Refusal, expected: Expectation): Score {
  if (expected.outcome !== 'link') return { ...NONE, whole: wholeVerdict(found, expected) };
  const columns = Object.entries(expected.columns ?? {});
  const rows = Object.entries(expected.rows ?? {});
  if (!found.ok) {
    return { ...NONE, columns: columns.map(([at]) => ({ at, verdict: 'missed' })), rows: rows.map(([at]) => ({ at, verdict: 'missed' })), notNamed: expected.named ?? [], frame: [`refused: ${found.code}`] };
  }
  const { grid } = found.input;
  const questions = found.questions.filter((question) => question.code !== 'level' && question.code !== 'keyColumn');
  const linked = ({ basisteams: 'team', gemeenten: 'gemeente', districten: 'district' } as const)[found.level];
  const columnScores = columns.map(([at, target]) => {
    const offset = columnIndex(at) - grid.left;
    return { at, verdict: columnVerdict(found.columns[offset], asksColumn(questions, offset), found.level, target, expected.columnsMayAsk?.includes(at) === true) };
  });
  const rowScores = rows.map(([at, row]) => {
    const offset = Number(at) - 1 - grid.top;
    return { at, verdict: rowVerdict(found.rows.find((match) => match.row === offset), asksRow(questions, offset), row, linked, expected.rowsMayAsk?.includes(Number(at)) === true) };
  });
  const wrongValues = Object.entries(expected.values ?? {}).flatMap(([address, value]) => {
    const cell = parseCell(address);
    if (!cell) throw new Error(`no cell: ${address}`);
    const match = found.columns[cell.column - grid.left];
    if (match?.certainty !== 'zeker' || match.target === null) return [];
    const arrived = readCell(grid.values[cell.row - grid.top]?.[cell.column - grid.left], match.reading);
    const same = typeof arrived === 'number' && typeof value === 'number' ? Math.abs(arrived - value) <= 1e-9 * Math.max(1, Math.abs(value)) : arrived === value;
    return same ? [] : [`${address} gives ${arrived}, not ${value}`];
  });
  const named = new Set<string>([...found.questions, ...found.remarks].map((item) => item.code));
  return { columns: columnScores, rows: rowScores, wrongValues, whole: null, notNamed: (expected.named ?? []).filter((code) => !named.has(code)), frame: frameFaults(found, expected) };
}
