import { forEachCell, valueAt } from '../grid/cells';
import { styleOf } from '../grid/cellStyles';
import { cellText } from '../grid/cellText';
import { charactersToPixels, DEFAULT_ROW_PIXELS } from '../grid/measures';
import { formatAt } from '../grid/readRange';
import { setColumnWidth, setRowHeight } from '../grid/sheets';
import type { OfficeHost } from './OfficeHost';
import { onSheet, type RangeHost } from './rangeStyles';

const WRAP = 3;
/** Pixels of a character of the standard font, on average. */
const CHARACTER = 7;

/**
 * Widens or narrows columns to their longest text. Characters are counted, not measured: without a screen there are no
 * letters to measure, so widths differ a little from Excel's.
 */
export function fitColumns(host: OfficeHost, range: RangeHost): void {
  const { core } = host.grid;
  const rect = onSheet(host.grid, range);
  if (!rect) return;
  const longest = new Map<number, number>();
  forEachCell(core, range.sheetId, rect, (row, column, cell) => {
    const style = styleOf(core, cell);
    if (style?.tb === WRAP) return;
    const text = cellText(core, valueAt(core, range.sheetId, row, column), formatAt(core, range.sheetId, row, column), host.culture);
    const length = text.length * ((style?.fs ?? 11) / 11) * (style?.bl ? 1.08 : 1);
    longest.set(column, Math.max(longest.get(column) ?? 0, length));
  });
  for (const [column, length] of longest) {
    if (length > 0) core.apply(setColumnWidth(core, core.sheet(range.sheetId), column, 1, charactersToPixels(Math.min(length + 1, 255))));
  }
}

/** Gives rows the height of their tallest wrapped text. */
export function fitRows(host: OfficeHost, range: RangeHost): void {
  const { core } = host.grid;
  const rect = onSheet(host.grid, range);
  if (!rect) return;
  const sheet = core.sheet(range.sheetId);
  const heights = new Map<number, number>();
  forEachCell(core, range.sheetId, rect, (row, column, cell) => {
    const style = styleOf(core, cell);
    const text = cellText(core, valueAt(core, range.sheetId, row, column), formatAt(core, range.sheetId, row, column), host.culture);
    const width = sheet.getColumnManager().getColumnWidth(column);
    const lines = style?.tb === WRAP ? Math.max(1, Math.ceil((text.length * CHARACTER) / Math.max(1, width - 5))) : 1;
    const line = Math.max(DEFAULT_ROW_PIXELS, Math.round((style?.fs ?? 11) * 1.8));
    // Several lines need a little air, or the last one loses the tails of its letters.
    heights.set(row, Math.max(heights.get(row) ?? 0, lines > 1 ? lines * line + 4 : line));
  });
  for (const [row, height] of heights) core.apply(...setRowHeight(core, sheet, row, 1, height));
}
