/** A rectangle of cells, counted from 0. Whole columns have `EXCEL_ROWS` rows, whole rows `EXCEL_COLUMNS` columns. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The size of a sheet in Excel. */
export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number - 1;
}

/** "B2:C4"; one cell is "B2", whole columns "B:C", whole rows "2:4", as Excel writes them. */
export function formatRect(rect: Rect): string {
  const first = columnLetters(rect.column);
  const last = columnLetters(rect.column + rect.columns - 1);
  if (rect.row === 0 && rect.rows === EXCEL_ROWS) return `${first}:${last}`;
  if (rect.column === 0 && rect.columns === EXCEL_COLUMNS) return `${rect.row + 1}:${rect.row + rect.rows}`;
  const start = `${first}${rect.row + 1}`;
  return rect.rows === 1 && rect.columns === 1 ? start : `${start}:${last}${rect.row + rect.rows}`;
}

const cell = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

function between(first: number, last: number): { start: number; count: number } {
  return { start: Math.min(first, last), count: Math.abs(last - first) + 1 };
}

/** The rectangle of an address without a sheet name ("A1", "$B$2:C4", "B:C", "2:4"), or undefined if it is none. */
export function parseRect(address: string): Rect | undefined {
  const text = address.trim();
  const wholeColumns = columns.exec(text);
  if (wholeColumns) {
    const { start, count } = between(columnNumber(wholeColumns[1] ?? ''), columnNumber(wholeColumns[2] ?? ''));
    return inside({ row: 0, column: start, rows: EXCEL_ROWS, columns: count });
  }
  const wholeRows = rows.exec(text);
  if (wholeRows) {
    const { start, count } = between(Number(wholeRows[1]) - 1, Number(wholeRows[2]) - 1);
    return inside({ row: start, column: 0, rows: count, columns: EXCEL_COLUMNS });
  }
  const [from, to, ...more] = text.split(':');
  const first = cell.exec(from ?? '');
  const last = cell.exec(to ?? from ?? '');
  if (!first || !last || more.length > 0) return undefined;
  const across = between(columnNumber(first[1] ?? ''), columnNumber(last[1] ?? ''));
  const down = between(Number(first[2]) - 1, Number(last[2]) - 1);
  return inside({ row: down.start, column: across.start, rows: down.count, columns: across.count });
}

/** The rectangle itself, or undefined when a part of it is not on the sheet. */
export function inside(rect: Rect): Rect | undefined {
  const fits =
    rect.row >= 0 && rect.column >= 0 && rect.rows > 0 && rect.columns > 0 && rect.row + rect.rows <= EXCEL_ROWS && rect.column + rect.columns <= EXCEL_COLUMNS;
  return fits ? rect : undefined;
}

export interface SheetReference {
  readonly sheet?: string;
  readonly address: string;
}

/** Splits "'My sheet'!A1:B2" into its sheet and its address; the sheet is absent when none is named. */
export function splitReference(reference: string): SheetReference {
  const text = reference.trim().replace(/^=/, '');
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), address: quoted[2] ?? '' };
  const plain = /^([^'!]+)!(.+)$/.exec(text);
  if (plain) return { sheet: plain[1] ?? '', address: plain[2] ?? '' };
  return { address: text };
}

/** A sheet name as it stands in a formula: quoted where Excel needs it. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !cell.test(name) && !/^(?:[rc]\d*|r\d*c\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "=Sheet!$A$1:$B$2". */
export function absoluteReference(sheet: string, rect: Rect): string {
  const absolute = formatRect(rect).replace(/([A-Z]+)(\d*)|(\d+)/g, (_all, letters?: string, digits?: string, row?: string) =>
    row ? `$${row}` : `$${letters ?? ''}${digits ? `$${digits}` : ''}`,
  );
  return `=${quoteSheet(sheet)}!${absolute}`;
}

export function intersect(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest rectangle around all cells, undefined without cells. */
export function boundingRect(cells: Iterable<{ readonly row: number; readonly column: number }>): Rect | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
