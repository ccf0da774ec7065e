import { cellValue } from './cellValue';
import { refuse } from './problem';
import type { Expected, Found, Place, Size } from './problem';

/** A range that was given for an argument. */
export interface Table extends Size {
  readonly argument: string;
  /** Row by row. */
  readonly cells: readonly Found[];
}

type NumberLimits = Omit<Extract<Expected, { kind: 'number' }>, 'kind'>;

/** A range as rows of cells; what is not a range at all is one cell. */
export function readTable(argument: string, value: unknown): Table {
  const rows: readonly unknown[][] = Array.isArray(value) ? value.map((row: unknown) => (Array.isArray(row) ? row : [row])) : [[value]];
  const columns = rows[0]?.length ?? 0;
  return { argument, rows: rows.length, columns, cells: rows.flatMap((row) => Array.from({ length: columns }, (_, i) => cellValue(row[i]))) };
}

/** Whether an optional range was given: a range of blank cells only counts as left out. */
export function isGiven(value: unknown): boolean {
  return readTable('', value).cells.some(({ kind }) => kind !== 'blank');
}

export function placeIn({ rows, columns }: Size, index: number): Place {
  return { row: Math.floor(index / columns) + 1, column: (index % columns) + 1, rows, columns };
}

/** Every cell as a number. @throws FunctionError wrongValue */
export function numbersOf(table: Table, limits: NumberLimits = {}): number[] {
  return table.cells.map((cell, i) => numberIn(table.argument, cell, placeIn(table, i), limits));
}

/** Every cell as a number, null where it is blank. @throws FunctionError wrongValue */
export function numbersOrBlanks(table: Table, limits: NumberLimits = {}): (number | null)[] {
  return table.cells.map((cell, i) => (cell.kind === 'blank' ? null : numberIn(table.argument, cell, placeIn(table, i), limits)));
}

/** Every cell as a label: texts without the spaces around them, numbers as they are. @throws FunctionError wrongValue */
export function labelsOf(table: Table): string[] {
  return table.cells.map((cell, i) => labelIn(table.argument, cell, placeIn(table, i)));
}

/** One cell as a label. @throws FunctionError wrongValue */
export function labelIn(argument: string, found: Found, place: Place): string {
  if (found.kind === 'number') return String(found.value);
  if (found.kind === 'text' && found.text.trim() !== '') return found.text.trim();
  return refuse({ code: 'wrongValue', argument, place, found, expected: { kind: 'text' } });
}

/** One number. Left out: the standard, or a refusal when there is none. @throws FunctionError wrongValue */
export function readNumber(argument: string, value: unknown, limits: NumberLimits = {}, standard?: number): number {
  const cell = onlyCell(argument, value);
  if (cell.kind === 'blank' && standard !== undefined) return standard;
  return numberIn(argument, cell, null, limits);
}

/** One number, or null when it is left out. @throws FunctionError wrongValue */
export function readOptionalNumber(argument: string, value: unknown, limits: NumberLimits = {}): number | null {
  const cell = onlyCell(argument, value);
  return cell.kind === 'blank' ? null : numberIn(argument, cell, null, limits);
}

/** One word of a list, in any case; the first when it is left out. @throws FunctionError wrongValue */
export function readChoice<Choice extends string>(argument: string, value: unknown, choices: readonly [Choice, ...Choice[]]): Choice {
  const cell = onlyCell(argument, value);
  if (cell.kind === 'blank') return choices[0];
  const said = cell.kind === 'text' ? cell.text.trim().toLowerCase() : null;
  return choices.find((choice) => choice === said) ?? refuse({ code: 'wrongValue', argument, place: null, found: cell, expected: { kind: 'choice', choices } });
}

/** @throws FunctionError wrongSize */
export function requireSameSize(table: Table, like: Table): void {
  const { rows, columns } = table;
  if (rows !== like.rows || columns !== like.columns) {
    refuse({ code: 'wrongSize', argument: table.argument, size: { rows, columns }, like: like.argument, expected: { rows: like.rows, columns: like.columns } });
  }
}

/** @throws FunctionError notPerRow */
export function requirePerRow(table: Table, like: Table): void {
  const { rows, columns } = table;
  if (rows !== like.rows || columns !== 1) refuse({ code: 'notPerRow', argument: table.argument, size: { rows, columns }, like: like.argument, rows: like.rows });
}

/** Back to the shape of a range. */
export function inShapeOf<Value>({ columns }: Size, values: readonly Value[]): Value[][] {
  return Array.from({ length: values.length / columns }, (_, row) => values.slice(row * columns, (row + 1) * columns));
}

/** The only cell of an argument that is one value. */
function onlyCell(argument: string, value: unknown): Found {
  const table = readTable(argument, value);
  const [cell] = table.cells;
  if (cell === undefined || table.cells.length > 1) {
    return refuse({ code: 'wrongSize', argument, size: { rows: table.rows, columns: table.columns }, like: argument, expected: { rows: 1, columns: 1 } });
  }
  return cell;
}

/** One cell as a number. @throws FunctionError wrongValue */
export function numberIn(argument: string, found: Found, place: Place | null, limits: NumberLimits): number {
  const { least = -Infinity, most = Infinity, above = -Infinity, whole = false } = limits;
  if (found.kind === 'number') {
    const { value } = found;
    if (value >= least && value <= most && value > above && (!whole || Number.isInteger(value))) return value;
  }
  return refuse({ code: 'wrongValue', argument, place, found, expected: { kind: 'number', ...limits } });
}
