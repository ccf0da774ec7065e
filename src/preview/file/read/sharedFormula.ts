import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from '../address';

/** Texts, quoted sheet names and [table parts] are left alone; then references; then names and functions, which only look like them. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu;

function wrap(index: number, last: number): number {
  const size = last + 1;
  return ((index % size) + size) % size;
}

function column(dollar: string, letters: string, right: number): string {
  return dollar + (dollar ? letters : columnName(wrap(columnIndex(letters) + right, LAST_COLUMN)));
}

function row(dollar: string, digits: string, down: number): string {
  return dollar + (dollar ? digits : String(wrap(Number(digits) - 1 + down, LAST_ROW) + 1));
}

/**
 * The formula as it reads some rows down and columns to the right: relative references move along, "$" ones stay, and
 * what leaves the sheet comes in on the other side, as Excel does for shared formulas.
 */
export function movedFormula(formula: string, down: number, right: number): string {
  return formula.replace(PIECES, (whole: string, ...groups: (string | undefined)[]) => {
    const [c1, from, c2, to, cd, letters, rd, digits, r1, first, r2, last] = groups;
    if (from !== undefined && to !== undefined) return `${column(c1 ?? '', from, right)}:${column(c2 ?? '', to, right)}`;
    if (letters !== undefined && digits !== undefined) return column(cd ?? '', letters, right) + row(rd ?? '', digits, down);
    if (first !== undefined && last !== undefined) return `${row(r1 ?? '', first, down)}:${row(r2 ?? '', last, down)}`;
    return whole;
  });
}
