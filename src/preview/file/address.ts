/** Addresses of the file: rows and columns counted from 0. */

export interface Corners {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Last row and column a sheet can have. */
export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

/** 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "AB" → 27. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i += 1) column = column * 26 + (letters.charCodeAt(i) & 31);
  return column - 1;
}

/** (6, 2) → "C7". */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "C7" or "$C$7" → row 6, column 2; undefined when it is no cell address. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return undefined;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1] ?? '');
  return row < 0 || row > LAST_ROW || column > LAST_COLUMN ? undefined : { row, column };
}

/** "B4:F31", "$B$4" or "Blad!B4:F31" → corners, in order; undefined when it is no such address. */
export function parseArea(text: string): Corners | undefined {
  const [from, to, more] = text.slice(text.lastIndexOf('!') + 1).split(':');
  const first = parseCell(from ?? '');
  const last = to === undefined ? first : parseCell(to);
  if (!first || !last || more !== undefined) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** Corners → "B4:F31", a single cell as "B4". */
export function areaName({ top, left, bottom, right }: Corners): string {
  const from = cellName(top, left);
  const to = cellName(bottom, right);
  return from === to ? from : `${from}:${to}`;
}

/** Sheet name as it stands before the "!": quoted unless no reader could mistake it for an address or a formula. */
export function quoteSheetName(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && parseCell(name) === undefined && !/^(r\d*c?\d*|c\d*|true|false)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "Blad!B2:B5" → "Blad!$B$2:$B$5"; what is not a plain address (a name, a union) stays as it is. */
export function absoluteReference(reference: string): string {
  const split = reference.lastIndexOf('!');
  const corners = parseArea(reference);
  if (!corners) return reference;
  const dollars = areaName(corners).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return reference.slice(0, split + 1) + dollars;
}
