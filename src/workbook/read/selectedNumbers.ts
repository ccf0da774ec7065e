import { address, rangeAddress } from '../a1';
import { errorName } from '../errorValues';
import type { InputProblem, Place } from '../problems';
import { closestName } from './closestName';
import { readNumber } from './readNumber';

/** What the user selected, trimmed to the cells that hold something. */
export interface SelectedCells {
  readonly sheet: string;
  /** Row and column of the first cell, from 1. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
}

/** Why a selection cannot be used; the sentence is made by the pane. */
export type SelectionProblem =
  | { readonly code: 'nothing' }
  | { readonly code: 'severalColumns'; readonly place: Place; readonly columns: number }
  | { readonly code: 'tooFew'; readonly place: Place; readonly found: number; readonly needed: number }
  | { readonly code: 'tooMany'; readonly place: Place; readonly found: number; readonly most: number }
  /** Not one row and one column per team, with or without their names beside them. */
  | { readonly code: 'wrongShape'; readonly place: Place; readonly rows: number; readonly columns: number; readonly teams: number }
  | { readonly code: 'notSymmetric'; readonly place: Place; readonly mirror: Place; readonly found: number; readonly other: number }
  | { readonly code: 'diagonalNotOne'; readonly place: Place; readonly found: number }
  /** Cells that hold something else than the number expected. */
  | { readonly code: 'cells'; readonly problems: readonly InputProblem[] };

export type FromSelection<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: SelectionProblem };

/** A column of deviations: shares, 0.03 = 3 %. */
export interface SelectedColumn {
  /** Text above the numbers; null when there is none. */
  readonly header: string | null;
  readonly place: Place;
  readonly values: readonly number[];
  /** Empty cells between the numbers. */
  readonly skipped: number;
}

const FEWEST = 2;
/** More says nothing more about a distribution and would weigh on the workbook that keeps the scenario. */
const MOST = 1000;
/** A deviation of −100 % leaves nothing; tenfold is surely a percentage typed as a number. */
const DEVIATION = { kind: 'number', min: -1, max: 9 } as const;
const CORRELATION = { kind: 'number', min: -1, max: 1 } as const;

const refuse = (problem: SelectionProblem) => ({ ok: false, problem }) as const;

/** Deviations out of one selected column; a text in its first cell is its header, empty cells are skipped. */
export function readSelectedColumn(selected: SelectedCells | null): FromSelection<SelectedColumn> {
  const cells = selected && withoutEmptyEnds(selected);
  if (!cells || cells.values.length === 0) return refuse({ code: 'nothing' });
  const place = placeOf(cells);
  const columns = cells.values[0]?.length ?? 0;
  if (columns > 1) return refuse({ code: 'severalColumns', place, columns });
  const column = cells.values.map((row) => row[0]);
  const header = isText(column[0]) ? column[0] : null;
  const body = column.map((value, i) => ({ value, range: address(cells.top + i, cells.left) })).slice(header === null ? 0 : 1);
  const filled = body.filter(({ value }) => value !== '');
  if (filled.length > MOST) return refuse({ code: 'tooMany', place, found: filled.length, most: MOST });
  const problems: InputProblem[] = [];
  const values = filled.map(({ value, range }) => numberIn(value, { sheet: cells.sheet, range }, header ?? '', '', DEVIATION, problems));
  if (problems.length > 0) return refuse({ code: 'cells', problems });
  if (values.length < FEWEST) return refuse({ code: 'tooFew', place, found: values.length, needed: FEWEST });
  return { ok: true, value: { header, place, values: values.map((value) => value ?? 0), skipped: body.length - filled.length } };
}

/**
 * Correlations between teams out of a selected square: one row and column per team in team order, or in any order with the names in the
 * first row and column. Symmetric with ones on the diagonal; whether it is a possible matrix is for the simulation to find out.
 */
export function readSelectedMatrix(cells: SelectedCells | null, teams: readonly string[]): FromSelection<readonly (readonly number[])[]> {
  if (!cells || cells.values.length === 0) return refuse({ code: 'nothing' });
  const rows = cells.values.length;
  const columns = cells.values[0]?.length ?? 0;
  const n = teams.length;
  const named = rows === n + 1 && columns === n + 1;
  if (!named && !(rows === n && columns === n)) return refuse({ code: 'wrongShape', place: placeOf(cells), rows, columns, teams: n });
  const problems: InputProblem[] = [];
  const shift = named ? 1 : 0;
  const at = (row: number, column: number): Place => ({ sheet: cells.sheet, range: address(cells.top + row + shift, cells.left + column + shift) });
  const order = named ? [namesOf(cells, teams, 'rows', problems), namesOf(cells, teams, 'columns', problems)] : [teams.map((_, t) => t), teams.map((_, t) => t)];
  const [rowOf = [], columnOf = []] = order;
  const matrix = teams.map(() => teams.map(() => 0));
  for (let row = 0; row < n; row++) {
    for (let column = 0; column < n; column++) {
      const value = numberIn(cells.values[row + shift]?.[column + shift], at(row, column), teams[columnOf[column] ?? column] ?? '', teams[rowOf[row] ?? row] ?? '', CORRELATION, problems);
      const line = matrix[rowOf[row] ?? row];
      if (line && value !== null) line[columnOf[column] ?? column] = value;
    }
  }
  if (problems.length > 0) return refuse({ code: 'cells', problems });
  return checkedMatrix(matrix, (row, column) => at(rowOf.indexOf(row), columnOf.indexOf(column)));
}

function checkedMatrix(matrix: readonly (readonly number[])[], at: (row: number, column: number) => Place): FromSelection<readonly (readonly number[])[]> {
  for (const [i, line] of matrix.entries()) {
    const own = line[i] ?? 0;
    if (Math.abs(own - 1) > 1e-9) return refuse({ code: 'diagonalNotOne', place: at(i, i), found: own });
    for (let j = 0; j < i; j++) {
      const [found, other] = [line[j] ?? 0, matrix[j]?.[i] ?? 0];
      if (Math.abs(found - other) > 1e-9) return refuse({ code: 'notSymmetric', place: at(i, j), mirror: at(j, i), found, other });
    }
  }
  return { ok: true, value: matrix };
}

/** Team index of each row or column by the name beside it; every team once. */
function namesOf(cells: SelectedCells, teams: readonly string[], along: 'rows' | 'columns', problems: InputProblem[]): number[] {
  const first = new Map<number, Place>();
  return teams.map((_, i) => {
    const found = String((along === 'rows' ? cells.values[i + 1]?.[0] : cells.values[0]?.[i + 1]) ?? '');
    const place = { sheet: cells.sheet, range: along === 'rows' ? address(cells.top + i + 1, cells.left) : address(cells.top, cells.left + i + 1) };
    const team = teams.indexOf(found.trim());
    const before = first.get(team);
    if (team < 0) problems.push({ code: 'unknownName', place, column: 'Basisteam', row: '', found, closest: closestName(found, teams) });
    else if (before) problems.push({ code: 'duplicate', place, column: 'Basisteam', found, first: before });
    else first.set(team, place);
    return team;
  });
}

function numberIn(value: unknown, place: Place, column: string, row: string, rule: { kind: 'number'; min: number; max: number }, problems: InputProblem[]): number | null {
  const error = errorName(value);
  const header = column === '' ? 'selectie' : column;
  if (error !== null) problems.push({ code: 'errorValue', place, column: header, row, found: error });
  else if (value === '') problems.push({ code: 'empty', place, column: header, row });
  else return readNumber({ header, rule, format: rule === DEVIATION ? '0 %' : '0', place, row }, value, problems);
  return null;
}

/** A whole column starts and ends with empty cells. */
function withoutEmptyEnds(cells: SelectedCells): SelectedCells {
  const filled = cells.values.map((row) => row.some((value) => value !== ''));
  const first = Math.max(0, filled.indexOf(true));
  return { ...cells, top: cells.top + first, values: cells.values.slice(first, filled.lastIndexOf(true) + 1) };
}

/** A header is a text that starts with a letter: "12 %" typed as text is a number that went wrong. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && /^\s*\p{L}/u.test(value);
}

function placeOf({ sheet, top, left, values }: SelectedCells): Place {
  return { sheet, range: rangeAddress(top, left, top + values.length - 1, left + (values[0]?.length ?? 1) - 1) };
}
