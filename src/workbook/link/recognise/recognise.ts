import { Cells } from './cells';
import { chooseKey } from './chooseKey';
import type { ChosenKey } from './chooseKey';
import { hitsAt, keyColumns, kindOfLevel } from './findKey';
import type { KeyColumn } from './findKey';
import { findHeader, isValueColumn } from './header/findHeader';
import { headersOf } from './header/headerOf';
import { headerText } from './header/headerText';
import { HeaderIndex } from './header/matchHeader';
import { matchColumn } from './matchColumn';
import type { UserColumn } from './matchColumn';
import { NameIndex } from './names/nameIndex';
import { columnQuestions, duplicates, keyQuestions, rowQuestions } from './questions';
import { remarksOf } from './remarks';
import { weighRivals } from './rivals';
import { matchRows } from './rows';
import type { SourceGrid } from './grid';
import { isEmpty } from './values/marks';
import { levels } from './types';
import type { Answers, Known, LinkTarget, Question, Recognition, Refusal, RowMatch } from './types';

/** Part of the names of the key that a column beside it must have to name the same rows: the team of a municipality does not. */
const TWIN = 0.6;

/**
 * Recognises a range of the user's own: what its rows are about, which column feeds which input of the model, and how its cells are read.
 * Whatever is not sure is a question; nothing may be linked while one is open.
 * @param targets as `linkTargets` gives them, with what the model holds now
 * @param answers what the user said before
 */
export function recognise(grid: SourceGrid, known: Known, targets: readonly LinkTarget[], answers: Answers = {}): Recognition | Refusal {
  const cells = new Cells(grid);
  if (grid.values.every((row) => row.every(isEmpty))) return { ok: false, code: 'empty' };
  const index = new NameIndex(known);
  const keys = keyColumns(cells, index);
  const beside = transposed(cells, index, keys);
  if (beside !== null) return beside;
  const chosen = chooseKey(cells, keys, answers);
  if ('ok' in chosen) return chosen;
  return read(cells, index, keys, chosen, targets, answers);
}

/** Recognises again with more answers; an answer replaces an earlier one about the same row or column. */
export function answer({ input, answers: before }: Recognition, answers: Answers): Recognition | Refusal {
  return recognise(input.grid, input.known, input.targets, {
    ...before,
    ...answers,
    columns: { ...before.columns, ...answers.columns },
    kinds: { ...before.kinds, ...answers.kinds },
    scales: { ...before.scales, ...answers.scales },
    unreadable: { ...before.unreadable, ...answers.unreadable },
    rows: { ...before.rows, ...answers.rows },
  });
}

function read(cells: Cells, index: NameIndex, keys: readonly KeyColumn[], chosen: ChosenKey, targets: readonly LinkTarget[], answers: Answers): Recognition | Refusal {
  const { key, level } = chosen;
  const kind = kindOfLevel[level];
  const columns = columnsOf(chosen);
  const named = Array.from({ length: cells.rows }, (_, row) => row).filter((row) => hitsAt(cells, index, row, key.column, key.codes).some((hit) => hit.kind === kind));
  const layout = findHeader(cells, key.column, columns, named, answers.headerRows);
  const body = named.filter((row) => row >= layout.firstRow && row <= layout.lastRow);
  const values = columns.filter((column) => column !== key.column && !keys.some((other) => other.column === column && other.codes) && isValueColumn(cells, column, body));
  if (values.length === 0) return { ok: false, code: 'noNumbers' };
  const others = keys.filter((other) => other !== key && columns.includes(other.column)).map(({ column, codes, names }) => ({ column, codes, twin: names[kind] >= TWIN * key.names[kind] }));
  const rows = matchRows({ cells, index, key, level, layout, values, others, answers });
  const headers = headersOf(cells, layout.headerRows, key.column);
  const own = rows.filter((row) => row.kind === kind);
  const ofLevel = targets.filter((target) => target.table === level);
  const headerIndex = new HeaderIndex(targets, level, index.known);
  // A column that its header names is asked where its cells are no numbers: "27 stuks".
  const isNamed = (column: number, header: string) => own.some(({ row }) => /\d/.test(cells.text(row, column))) && headerIndex.match(headerText(header)).some(({ fit, other }) => fit === 'sure' && !other);
  const users = headers.map((header, column) => userColumn(cells, column, header, own, column === key.column, columns.includes(column), values.includes(column) || isNamed(column, header), layout.headerRows.length === 0));
  const elsewhere = levels.filter((other) => other !== level).map((other) => ({ headers: new HeaderIndex(targets, other, index.known) }));
  const matched = users.map((user) => matchColumn(user, headerIndex, ofLevel, elsewhere, answers));
  const weighed = weighRivals(matched, index.known, answers);
  const twice = duplicates(cells, chosen, rows, values);
  const asked = new Set(weighed.questions.flatMap((question) => (question.code === 'whichColumn' ? question.columns.map(({ column }) => column) : [])));
  return {
    ok: true,
    level,
    levelCertainty: chosen.levelCertainty,
    headerRows: layout.headerRows,
    firstRow: layout.firstRow,
    lastRow: layout.lastRow,
    keyColumn: key.column,
    columns: weighed.columns,
    rows: unsureWhereTwice(rows, twice, answers),
    questions: [...keyQuestions(chosen, headers), ...weighed.questions, ...columnQuestions(cells, weighed.columns, matched, asked), ...rowQuestions(rows), ...twice],
    remarks: remarksOf(cells, layout, level, weighed.columns, users, matched, rows, index.known),
    input: { grid: cells.grid, known: index.known, targets },
    answers,
  };
}

/** A name that stands twice is sure in none of its rows, unless the user said which. */
function unsureWhereTwice(rows: readonly RowMatch[], twice: readonly Question[], answers: Answers): readonly RowMatch[] {
  const at = new Set(twice.flatMap((question) => (question.code === 'duplicate' ? question.rows : [])));
  return rows.map((row) => (at.has(row.row) && row.certainty === 'zeker' && row.index !== null && answers.rows?.[row.row] === undefined ? { ...row, certainty: 'vragen' } : row));
}

/** The columns of the table: the block of filled columns around its names, up to the names of another table. */
function columnsOf({ key, rivals }: ChosenKey): number[] {
  const next = rivals.map((rival) => rival.key.column);
  const until = Math.min(key.until, ...next.filter((column) => column > key.column).map((column) => column - 1));
  const from = Math.max(key.from, ...next.filter((column) => column < key.column).map((column) => column));
  return Array.from({ length: until - from + 1 }, (_, i) => from + i);
}

function userColumn(cells: Cells, column: number, header: string, own: readonly RowMatch[], isKey: boolean, inTable: boolean, isValue: boolean, unheaded: boolean): UserColumn {
  const filled = own.some(({ row }) => !isEmpty(cells.at(row, column)));
  const role = isKey ? 'key' : !inTable || !filled ? 'empty' : isValue ? 'value' : 'label';
  const formats = own.slice(0, 20).filter(({ row }) => cells.grid.formats?.[row]?.[column]?.includes('%') === true).length;
  return {
    column,
    header,
    role,
    cells: role === 'value' ? own.map(({ row }) => cells.at(row, column)) : [],
    rows: own.map(({ row, index }) => ({ row, index })),
    dates: role === 'value' ? own.flatMap(({ row }, i) => (typeof cells.at(row, column) === 'number' && cells.date(row, column) ? [i] : [])) : [],
    unheaded,
    percentFormat: formats > 0 && formats * 2 > Math.min(20, own.length),
  };
}

/** Names beside each other in a row, and no column of names. */
function transposed(cells: Cells, index: NameIndex, keys: readonly KeyColumn[]): Refusal | null {
  const most = Math.max(0, ...keys.map(({ names }) => Math.max(names.team, names.gemeente, names.district)));
  for (let row = 0; row < Math.min(cells.rows, 60); row += 1) {
    const names = new Set<string>();
    for (let column = 0; column < cells.columns; column += 1) for (const hit of hitsAt(cells, index, row, column, false)) names.add(`${hit.kind} ${hit.index}`);
    if (names.size >= 4 && names.size > most * 2) return { ok: false, code: 'transposed', row, names: names.size };
  }
  return null;
}
