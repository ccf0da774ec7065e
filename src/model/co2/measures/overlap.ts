import type { Tonnes } from '../inputs';
import { risesAfter } from './addedEffect';
import type { CategoryEmissions } from './categoryEmissions';
import { effectsByCategory } from './combinedPath';
import type { ListedMeasure } from './countedMeasures';

/** Measures of a category that together take away more than it emits; the excess does not count. */
export interface Excess {
  readonly year: number;
  readonly category: number;
  readonly effect: Tonnes;
  readonly emissions: Tonnes;
  readonly excess: Tonnes;
}

/** Two measures of one category that work in the same years: their tonnes may be the same tonnes. Indices in the user's list. */
export interface SameYears {
  readonly first: number;
  readonly second: number;
  readonly category: number;
  readonly from: number;
  /** Last year in which both work; null = they stay. */
  readonly to: number | null;
}

/** Of rounding errors only, no excess. */
const NOTHING: Tonnes = 1e-9;

/**
 * Categories and years in which the measures take away more than there is, in order of year, then category.
 * @param measures that count (`activeMeasures`)
 */
export function excesses(measures: readonly ListedMeasure[], emissionsOf: CategoryEmissions, years: readonly number[], actualYear: number | null): Excess[] {
  return years.flatMap((year) =>
    effectsByCategory(measures, year, emissionsOf, actualYear).flatMap(({ category, effect, emissions, counted }) =>
      emissions !== null && effect - counted > NOTHING ? [{ year, category, effect, emissions: counted, excess: effect - counted }] : [],
    ),
  );
}

/**
 * Every pair of measures of one category that work in the same years, in the order of the list. What they did up to the last complete year is measured,
 * so only the years after it are looked at, and only measures that take away more in them.
 */
export function sameYears(measures: readonly ListedMeasure[], actualYear: number | null): SameYears[] {
  const rising = measures.filter((measure) => risesAfter(measure, actualYear));
  return rising.flatMap((first, i) =>
    rising.slice(i + 1).flatMap((second) => {
      const from = Math.max(first.startYear, second.startYear, actualYear === null ? -Infinity : actualYear + 1);
      const last = Math.min(first.endYear ?? Infinity, second.endYear ?? Infinity);
      if (first.category !== second.category || last < from) return [];
      return [{ first: first.index, second: second.index, category: first.category, from, to: last < Infinity ? last : null }];
    }),
  );
}
