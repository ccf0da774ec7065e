import type { CellState, SheetState } from '../../workbookState';
import { parseArea } from '../address';
import type { DefaultFont } from './hucreStyle';

/** Characters that fit in a column whose width was never set. */
const USUAL_WIDTH = 8.43;

/** Height of a line for each point of the font: Excel gives 15 points to 11 point Calibri. */
const LINE = 15 / 11;

/** Letters of a text that fit where ten digits do, by ten: letters are narrower. Careful: too low a row hides text. */
const LETTERS = 1.1;

/** Lines a text takes when words are not broken, in a room of so many letters. */
export function wrappedLines(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width));
  return text.split('\n').reduce((total, paragraph) => {
    let lines = 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const length = used === 0 ? word.length : used + 1 + word.length;
      if (length <= room) used = length;
      else {
        lines += (used === 0 ? 0 : 1) + Math.ceil(word.length / room) - 1;
        used = ((word.length - 1) % room) + 1;
      }
    }
    return total + lines;
  }, 0);
}

function heightOf({ value, style }: CellState, width: number, base: DefaultFont): number {
  if (typeof value !== 'string') return 0;
  const size = style?.fontSize ?? base.size;
  // Bold letters and a larger font take more room, an indent takes some away.
  const room = (LETTERS * (width - (style?.indent ?? 0)) * base.size) / size / (style?.bold ? 1.1 : 1);
  return (style?.wrap ? wrappedLines(value, room) : 1) * size * LINE;
}

/**
 * Heights in points of rows that hold a wrapped text or a large font and have no height of their own. Excel works these
 * out itself when a file is silent about them, other programs do not.
 */
export function autoHeights(sheet: SheetState, base: DefaultFont): ReadonlyMap<number, number> {
  const merged = new Set(sheet.merges.map((range) => parseArea(range)).flatMap((area) => (area ? [`${area.top},${area.left}`] : [])));
  const heights = new Map<number, number>();
  for (const cell of sheet.cells) {
    if (sheet.rowHeights[cell.row] !== undefined || merged.has(`${cell.row},${cell.column}`)) continue;
    const height = heightOf(cell, sheet.columnWidths[cell.column] ?? USUAL_WIDTH, base);
    if (height > base.size * LINE) heights.set(cell.row, Math.max(heights.get(cell.row) ?? 0, Math.round(height * 100) / 100));
  }
  return heights;
}
