import type { Worksheet } from '@univerjs/core';
import type { Rect } from './address';
import { pixelsToPoints, pointsToPixels } from './measures';

/** A place on a sheet in points from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Sizes = (index: number) => number;

function sizes(sheet: Worksheet): { readonly column: Sizes; readonly row: Sizes } {
  return {
    column: (index) => sheet.getColumnManager().getColumnWidth(index),
    row: (index) => sheet.getRowManager().getRowHeight(index),
  };
}

function sum(size: Sizes, from: number, count: number): number {
  let total = 0;
  for (let index = from; index < from + count; index += 1) total += size(index);
  return total;
}

/** The line in which a distance ends. */
function lineAt(size: Sizes, pixels: number): number {
  let line = 0;
  for (let passed = size(0); passed <= pixels; passed += size(line)) line += 1;
  return line;
}

export function boxOf(sheet: Worksheet, rect: Rect): Box {
  const { column, row } = sizes(sheet);
  return {
    left: pixelsToPoints(sum(column, 0, rect.column)),
    top: pixelsToPoints(sum(row, 0, rect.row)),
    width: pixelsToPoints(sum(column, rect.column, rect.columns)),
    height: pixelsToPoints(sum(row, rect.row, rect.rows)),
  };
}

/** The cells a place covers; what it covers in part counts. */
export function rectOfBox(sheet: Worksheet, box: Box): Rect {
  const { column, row } = sizes(sheet);
  const first = { row: lineAt(row, pointsToPixels(box.top)), column: lineAt(column, pointsToPixels(box.left)) };
  const last = { row: lineAt(row, pointsToPixels(box.top + box.height) - 1), column: lineAt(column, pointsToPixels(box.left + box.width) - 1) };
  return { ...first, rows: Math.max(1, last.row - first.row + 1), columns: Math.max(1, last.column - first.column + 1) };
}
