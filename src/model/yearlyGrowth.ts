import { growthFactor } from './growthFactor';

/** Most steps: enough for a growth of a million times in a century. */
const STEPS = 2000;

/**
 * Growth per year that turns `from` into `to` in `years` years: the inverse of {@link growthFactor}, by Newton on products alone, so that
 * every engine gives the same bits.
 * @param from positive; `to` positive; `years` a whole number of at least 1
 * @returns share per year, 0.006 = 0.6 %
 * @throws RangeError outside those bounds
 */
export function yearlyGrowth(from: number, to: number, years: number): number {
  if (!(from > 0) || !(to > 0) || !Number.isInteger(years) || years < 1) throw new RangeError(`no yearly growth from ${from} to ${to} in ${years} years`);
  const ratio = to / from;
  // From above, (1 + x)^n being at least 1 + n·x: x^n − ratio is convex and rising, so every further step comes down towards the root.
  let factor = Math.max(1, 1 + (ratio - 1) / years);
  for (let step = 0; step < STEPS; step++) {
    const next = factor - (growthFactor(factor - 1, years) - ratio) / (years * growthFactor(factor - 1, years - 1));
    if (next >= factor) break;
    factor = next;
  }
  return factor - 1;
}
