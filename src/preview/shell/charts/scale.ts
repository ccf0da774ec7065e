/** An axis: round ticks, and where a value lies between the first (0) and the last (1). */
export interface Scale {
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

/** 1, 2, 2.5 or 5 times a power of ten, the smallest that needs at most `most` steps for `span`. */
function roundStep(span: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10(span / most));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power * most >= span * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** What the axis must span: differences and values that vanish beside what a double can hold count as none. */
function spanOf(least: number, greatest: number): number {
  const size = Math.max(Math.abs(least), Math.abs(greatest));
  if (size < 1e-12) return 1;
  return greatest - least > size * 1e-9 ? greatest - least : size;
}

/**
 * A value axis that covers all values.
 * @param fromZero bars start at zero, otherwise their lengths would lie; lines may start anywhere
 * @param most the most steps between ticks there is room for
 */
export function valueScale(values: readonly number[], fromZero: boolean, most = 5): Scale {
  const least = Math.min(...values, ...(fromZero || values.length === 0 ? [0] : []));
  const highest = Math.max(...values, ...(fromZero || values.length === 0 ? [0] : []));
  // An axis of nothing but zeros still needs a length.
  const greatest = highest === 0 && least === 0 ? 1 : highest;
  const step = roundStep(spanOf(least, greatest), most);
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(Math.ceil(greatest / step - 1e-9), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
  return { ticks, at: (value) => (value / step - first) / (last - first) };
}
