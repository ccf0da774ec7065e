import type { CellContent } from '../workbook/blueprint';

/**
 * What Excel would read as something else than text: beginnings of formulas, numbers and errors, the same signs in full width, truth values,
 * and anything with a digit, for in some language it may be a date ("mei 2024").
 */
const misread = /^[\s=+\-@'.,€$£¥%(/:#\uFF0B\uFF0D\uFF1D\uFF20]|\p{Nd}|^(true|false|waar|onwaar)\s*$/iu;

/** What to write through `formulas` so that the cell holds exactly this content: text is never executed or converted. */
export function asFormula(content: CellContent | undefined): string | number | boolean {
  if (content === null || content === undefined) return '';
  if (typeof content === 'object') return content.formula;
  return typeof content === 'string' && misread.test(content) ? `'${content}` : content;
}

/** A rectangle of contents; missing cells are written empty. */
export function asFormulas(rows: readonly (readonly CellContent[])[]): (string | number | boolean)[][] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, i) => asFormula(row[i])));
}
