import type { Share } from '../../units';
import type { Co2Measure, Tonnes } from '../inputs';
import { partInEffect } from './effect';
import type { Course } from './effect';

/**
 * The part of its full effect by which a measure changes emissions that start from actuals: what it did in the last complete year is in them already,
 * so only what changes after that year counts. Below 0 when it did more in that year: one that ends gives its tonnes back.
 * @param measure with rampYears above 0
 * @param actualYear last complete year of the actuals; null: the baseline does not start from actuals, and the whole effect counts
 * @returns 0 in `actualYear` and before it: those years are as they were
 */
export function addedPart(measure: Course, year: number, actualYear: number | null): Share {
  if (actualYear === null) return partInEffect(measure, year);
  return year <= actualYear ? 0 : partInEffect(measure, year) - partInEffect(measure, actualYear);
}

/** What a measure takes off the baseline in a year, whether it is active or not; below 0: it adds to it. Parameters as of `addedPart`. */
export function addedEffect(measure: Course & Pick<Co2Measure, 'tonnes'>, year: number, actualYear: number | null): Tonnes {
  return measure.tonnes * addedPart(measure, year, actualYear);
}

/** Whether a measure had begun by the last complete year: it is no longer a choice. @param actualYear null: there is no such year */
export function isRunning({ startYear }: Pick<Co2Measure, 'startYear'>, actualYear: number | null): boolean {
  return actualYear !== null && startYear <= actualYear;
}

/** Whether it takes away more in some later year than in the last complete one. */
export function risesAfter({ startYear, endYear, rampYears }: Course, actualYear: number | null): boolean {
  return actualYear === null || (startYear + rampYears - 1 > actualYear && (endYear === null || endYear > actualYear));
}
