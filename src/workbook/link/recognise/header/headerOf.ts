import type { Cells } from '../cells';
import { mergeAt } from './findHeader';

/**
 * The header of each column, the texts of its rows one after another: "2023" merged over "fte" and "inw." gives "2023 fte" and "2023 inw.".
 * A group without a merge reaches to the next text of its row, as far as a header stands below it.
 */
export function headersOf(cells: Cells, headerRows: readonly number[], keyColumn: number): string[] {
  const lowest = headerRows[headerRows.length - 1];
  return Array.from({ length: cells.columns }, (_, column) => {
    const parts: string[] = [];
    for (const row of headerRows) {
      const text = row === lowest ? own(cells, row, column) : group(cells, row, column, lowest ?? row, keyColumn);
      if (text !== '' && parts[parts.length - 1] !== text) parts.push(text);
    }
    return parts.join(' ');
  });
}

function own(cells: Cells, row: number, column: number): string {
  const merge = mergeAt(cells.grid.merges, row, column);
  const [at, from] = merge === null ? [row, column] : [merge.row, merge.column];
  const year = cells.year(at, from);
  // A word broken at the end of a line: "wijk-" over "agenten".
  return year === null ? cells.text(at, from).replace(/(?<=\p{Ll})-\s*\n\s*(?=\p{Ll})/gu, '').replace(/\s+/g, ' ') : String(year);
}

function group(cells: Cells, row: number, column: number, lowest: number, keyColumn: number): string {
  const here = own(cells, row, column);
  if (here !== '' || column === keyColumn || cells.text(lowest, column) === '') return here;
  // Merged cells say themselves how far a group reaches.
  if (cells.grid.merges.some((merge) => merge.row <= row && row < merge.row + merge.rows)) return '';
  for (let left = column - 1; left >= 0 && left !== keyColumn; left -= 1) {
    if (cells.text(lowest, left) === '') return '';
    if (cells.text(row, left) !== '') return own(cells, row, left);
  }
  return '';
}
