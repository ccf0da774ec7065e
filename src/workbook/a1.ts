/** Addresses. Rows and columns are counted from 1, as in A1 notation. */

/** 1 → "A", 28 → "AB". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "AB" → 28. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** (7, 3) → "C7". */
export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** (7, 3) → "$C$7". */
export function absolute(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** "A1:C3" of two corners. */
export function rangeAddress(top: number, left: number, bottom: number, right: number): string {
  const from = address(top, left);
  const to = address(bottom, right);
  return from === to ? from : `${from}:${to}`;
}

/** "$A$1:$C$3" of two corners. */
export function absoluteRange(top: number, left: number, bottom: number, right: number): string {
  return `${absolute(top, left)}:${absolute(bottom, right)}`;
}

export interface Corners {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "B4:F31", "$B$4" or "Blad!B4:F31" → corners. @throws Error when it is no such address */
export function parseRange(text: string): Corners {
  const local = text.slice(text.lastIndexOf('!') + 1).replace(/\$/g, '');
  const match = /^([A-Z]+)([1-9]\d*)(?::([A-Z]+)([1-9]\d*))?$/i.exec(local);
  if (!match) throw new Error(`no address: ${text}`);
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

/** What a formula would read as a cell (either notation) or as a truth value instead of as a sheet. */
const readOtherwise = /^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*|TRUE|FALSE)$/i;

/** Sheet name as it stands in a formula: quoted where it must be. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !readOtherwise.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "Blad" + "$A$1" → "Blad!$A$1". */
export function onSheet(sheet: string, local: string): string {
  return `${quoteSheet(sheet)}!${local}`;
}
