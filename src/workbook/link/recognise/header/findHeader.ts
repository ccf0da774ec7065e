import type { Cells } from '../cells';
import { fold } from '../fold';
import type { Merge } from '../grid';

/** Where the header and the body of a table stand. */
export interface Layout {
  /** Top first; empty: no header. */
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** First row of another table below, with a header of its own. */
  readonly secondTable: number | null;
}

/** Rows that a header has at most. */
const MOST_HEADER_ROWS = 3;
/** Empty rows that may stand between a header and its body. */
const MOST_BLANK = 2;

/**
 * Finds the header of a table.
 * @param named rows with a name of the level of the table (teams, municipalities), in order; @param columns those of the table
 */
export function findHeader(cells: Cells, keyColumn: number, columns: readonly number[], named: readonly number[], answered?: readonly number[]): Layout {
  const first = named[0] ?? 0;
  const values = columns.filter((column) => column !== keyColumn && isValueColumn(cells, column, named));
  const headerRows = answered ?? upwards(cells, keyColumn, columns, values, first);
  const lowest = headerRows[headerRows.length - 1];
  const firstRow = lowest === undefined ? firstBodyRow(cells, values, first) : lowest + 1;
  const second = secondTable(cells, keyColumn, values, headerRows, named);
  return { headerRows, firstRow, lastRow: (second ?? cells.rows) - 1, secondTable: second };
}

/** Whether most of its cells beside names hold numbers. */
export function isValueColumn(cells: Cells, column: number, named: readonly number[]): boolean {
  const sample = named.length > 200 ? named.filter((_, i) => i % Math.ceil(named.length / 200) === 0) : named;
  const numbers = sample.filter((row) => cells.numeric(row, column)).length;
  const words = sample.filter((row) => cells.words(row, column)).length;
  return numbers > 0 && numbers >= words;
}

function upwards(cells: Cells, keyColumn: number, columns: readonly number[], values: readonly number[], first: number): number[] {
  let lowest = -1;
  for (let row = first - 1; row >= Math.max(0, first - 60) && lowest < 0; row -= 1) if (looksLikeHeader(cells, keyColumn, values, row)) lowest = row;
  if (lowest < 0) return [];
  const rows = [lowest];
  for (let row = lowest - 1, blank = 0; row >= 0 && rows.length < MOST_HEADER_ROWS && blank < MOST_BLANK - 1; row -= 1) {
    if (columns.every((column) => cells.text(row, column) === '')) blank += 1;
    else if (belongsToHeader(cells, keyColumn, columns, values, row)) rows.unshift(row);
    else break;
  }
  return rows;
}

/** Words or years above at least half of the columns of numbers, and no numbers. */
function looksLikeHeader(cells: Cells, keyColumn: number, values: readonly number[], row: number): boolean {
  const above = values.filter((column) => cells.words(row, column) || cells.year(row, column) !== null);
  const numbers = values.filter((column) => cells.numeric(row, column) && cells.year(row, column) === null);
  if (numbers.length > 0 || above.length === 0) return false;
  // Figures that happen to look like years stand beside a name.
  if (above.every((column) => !cells.words(row, column)) && cells.words(row, keyColumn) && !/^(basis)?team|gemeente|district|naam|name|code|municipal/i.test(cells.text(row, keyColumn))) return false;
  return above.length * 2 >= values.length;
}

/** A row above the header that belongs to it: groups over several columns, or words in more than one column; not a title. */
function belongsToHeader(cells: Cells, keyColumn: number, columns: readonly number[], values: readonly number[], row: number): boolean {
  const filled = columns.filter((column) => cells.text(row, column) !== '');
  if (filled.some((column) => cells.numeric(row, column) && cells.year(row, column) === null)) return false;
  const [first = keyColumn] = columns;
  const title = filled.length === 1 && (filled[0] === keyColumn || filled[0] === first);
  const wide = cells.grid.merges.some((merge) => merge.row <= row && row < merge.row + merge.rows && merge.columns >= columns.length && merge.columns > 2);
  return !title && !wide && filled.some((column) => values.includes(column) || mergeAt(cells.grid.merges, row, column) !== null);
}

/** Without a header the body starts where numbers start. */
function firstBodyRow(cells: Cells, values: readonly number[], first: number): number {
  let row = first;
  while (row > 0 && values.some((column) => cells.numeric(row - 1, column))) row -= 1;
  return row;
}

/** A row between the names with words where numbers stand, that are not the words of the header. */
function secondTable(cells: Cells, keyColumn: number, values: readonly number[], headerRows: readonly number[], named: readonly number[]): number | null {
  const [first = 0, last = 0] = [named[0], named[named.length - 1]];
  if (values.length === 0 || headerRows.length === 0) return null;
  const names = new Set(named);
  for (let row = first + 1; row < last; row += 1) {
    if (names.has(row) || isRepeatedHeader(cells, keyColumn, values, headerRows, row)) continue;
    const words = values.filter((column) => cells.words(row, column));
    const numbers = values.some((column) => cells.numeric(row, column) && cells.year(row, column) === null);
    const namesKey = headerRows.some((header) => sameText(cells, header, row, keyColumn));
    if (!numbers && words.length > 0 && (words.length * 2 > values.length || namesKey)) return row;
  }
  return null;
}

const sameText = (cells: Cells, a: number, b: number, column: number): boolean => {
  const text = fold(cells.text(a, column));
  return text !== '' && text === fold(cells.text(b, column));
};

/** Whether a row says again what the header says, in most columns in which it says anything. */
export function isRepeatedHeader(cells: Cells, keyColumn: number, values: readonly number[], headerRows: readonly number[], row: number): boolean {
  // Nearly every row of a body ends here: its figures are not those of the header.
  if (values.some((column) => typeof cells.at(row, column) === 'number' && headerRows.every((header) => cells.at(header, column) !== cells.at(row, column)))) return false;
  const said = [keyColumn, ...values].filter((column) => cells.text(row, column) !== '');
  if (said.length === 0 || !values.some((column) => said.includes(column))) return false;
  return headerRows.some((header) => said.every((column) => sameText(cells, header, row, column)));
}

export function mergeAt(merges: readonly Merge[], row: number, column: number): Merge | null {
  return merges.find((merge) => merge.row <= row && row < merge.row + merge.rows && merge.column <= column && column < merge.column + merge.columns) ?? null;
}
