import type { CellContent } from '../workbook/blueprint';

/** Beginnings that Excel would read as something else than text: formulas, numbers, dates, signs. */
const misread = /^[=+\-@'\t\r\n\d.,€$%(/:]|^(true|false|waar|onwaar)$/i;

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
