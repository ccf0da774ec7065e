/**
 * Excel's measures of columns and rows. The file counts widths in characters of the standard font (7 pixels each and 5 of
 * padding), the API in points (3/4 of a pixel), Univer in pixels.
 */
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

export function charactersToPixels(characters: number): number {
  return Math.round(characters * CHARACTER_PIXELS + PADDING_PIXELS);
}

export function pixelsToCharacters(pixels: number): number {
  return Math.max(0, Math.round(((pixels - PADDING_PIXELS) / CHARACTER_PIXELS) * 100) / 100);
}

export function pointsToPixels(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}

export function pixelsToPoints(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}
