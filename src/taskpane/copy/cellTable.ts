import { numberLocale } from '../format/locale';
import { formatDecimals } from '../format/numbers';

/** A number that pastes as a number. A percentage holds the share: 0.05 is 5 %. */
export interface NumberCell {
  readonly value: number;
  readonly decimals: number;
  readonly percent?: boolean;
  /** Shown with its sign in a picture; a pasted number has none in front. */
  readonly signed?: boolean;
}

export type Cell = string | NumberCell | null;

export interface CellTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Indices of rows that are totals. */
  readonly totals?: readonly number[];
  /** What a reader must know with it, under the table. */
  readonly note?: string;
}

export const fteCell = (tenths: number): NumberCell => ({ value: tenths / 10, decimals: 1 });
export const changeCell = (tenths: number): NumberCell => ({ value: tenths / 10, decimals: 1, signed: true });
export const shareCell = (share: number | null): Cell => (share === null ? null : { value: share, decimals: 1, percent: true, signed: true });
export const hundredthsCell = (hundredths: number, signed = false): NumberCell => ({ value: hundredths / 100, decimals: 2, signed });

/** As it is read on a slide: "+1.234,5", "−3,2 %"; nothing for an empty cell. */
export function shownCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  const text = formatDecimals(cell.percent ? cell.value * 100 : cell.value, cell.decimals, cell.signed);
  return cell.percent ? `${text}\u202f%` : text;
}

/** As a spreadsheet of the user's locale takes it in as a number: "-1234,5", "5,0%"; no grouping, no plus, a plain hyphen. */
export function pastedCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return pastedText(cell);
  const rounded = new Intl.NumberFormat(numberLocale(), { minimumFractionDigits: cell.decimals, maximumFractionDigits: cell.decimals, useGrouping: false, signDisplay: 'negative' });
  const text = rounded.formatToParts(cell.percent ? cell.value * 100 : cell.value).map((part) => (part.type === 'minusSign' ? '-' : part.value)).join('');
  return cell.percent ? `${text}%` : text;
}

/** One line, and never a formula: a name may start with "=". */
function pastedText(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}

/** Tab-separated, with the lines of Windows. */
export function tableAsText({ header, rows, note }: CellTable): string {
  const lines = [header.map(pastedText), ...rows.map((row) => row.map(pastedCell)), ...(note === undefined ? [] : [[pastedText(note)]])];
  return lines.map((line) => line.join('\t')).join('\r\n');
}

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** A table as Excel, Word and PowerPoint paste it; Excel reads the number itself from `x:num`, whatever its language. */
export function tableAsHtml({ header, rows, totals = [], note }: CellTable): string {
  const head = header.map((text, i) => `<th style="text-align:${i === 0 ? 'left' : 'right'}">${escape(text)}</th>`).join('');
  const body = rows.map((row, r) => `<tr${totals.includes(r) ? ' style="font-weight:bold"' : ''}>${row.map(htmlCell).join('')}</tr>`).join('');
  const foot = note === undefined ? '' : `<tr><td colspan="${header.length}">${escape(note)}</td></tr>`;
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table><thead><tr>${head}</tr></thead><tbody>${body}${foot}</tbody></table></body></html>`;
}

function htmlCell(cell: Cell): string {
  if (cell === null) return '<td></td>';
  if (typeof cell === 'string') return `<td x:str>${escape(cell)}</td>`;
  const format = `0${cell.decimals > 0 ? `\\.${'0'.repeat(cell.decimals)}` : ''}${cell.percent ? '%' : ''}`;
  const exact = Number(cell.value.toFixed(cell.decimals + (cell.percent ? 2 : 0)));
  return `<td style="text-align:right;mso-number-format:'${format}'" x:num="${exact}">${escape(pastedCell(cell))}</td>`;
}
