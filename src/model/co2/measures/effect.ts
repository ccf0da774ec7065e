import type { Share } from '../../units';
import type { Co2Measure, Tonnes } from '../inputs';

/** What the effect of a measure depends on, apart from its size. */
export type Course = Pick<Co2Measure, 'startYear' | 'endYear' | 'rampYears'>;

/**
 * The part of its full effect that a measure has in a year: 0 before it starts and after its last year, min(1, k / rampYears) in its k-th year.
 * The end of its life changes nothing: that only spreads the investment.
 * @param measure with rampYears above 0
 */
export function partInEffect({ startYear, endYear, rampYears }: Course, year: number): Share {
  if (year < startYear || (endYear !== null && year > endYear)) return 0;
  return Math.min(1, (year - startYear + 1) / rampYears);
}

/** Reduction in a year by a measure on its own, whether it is active or not. */
export function effectInYear(measure: Course & Pick<Co2Measure, 'tonnes'>, year: number): Tonnes {
  return measure.tonnes * partInEffect(measure, year);
}
