import type { Co2Measure, Tonnes } from '../inputs';
import { addedEffect } from './addedEffect';
import type { BaselineOf, CategoryEmissions } from './categoryEmissions';

/** One category in one year: what its measures take away together, and what there is to take away. */
export interface CategoryEffect {
  readonly category: number;
  /** Sum of what each changes (`addedEffect`); below 0 when what ends is more than what is added. */
  readonly effect: Tonnes;
  /** null: not known. */
  readonly emissions: Tonnes | null;
  /** The part of `effect` that counts: never more than the emissions. Below 0 it counts whole. */
  readonly counted: Tonnes;
}

/** The measures together in one year. */
export interface CombinedYear {
  readonly year: number;
  readonly baseline: Tonnes;
  /** What counts of all categories together. */
  readonly effect: Tonnes;
  /** Baseline less `effect`, never below 0; above the baseline when `effect` is below 0. */
  readonly net: Tonnes;
}

/**
 * Effects of measures in a year by category, for the categories that have a measure, in rising order.
 * @param measures that count (`activeMeasures`)
 * @param actualYear last complete year of the actuals (`addedPart`)
 */
export function effectsByCategory(measures: readonly Co2Measure[], year: number, emissionsOf: CategoryEmissions, actualYear: number | null): CategoryEffect[] {
  const categories = [...new Set(measures.map((measure) => measure.category))].sort((a, b) => a - b);
  return categories.map((category) => {
    const effect = measures.reduce((sum, measure) => (measure.category === category ? sum + addedEffect(measure, year, actualYear) : sum), 0);
    const emissions = emissionsOf(category, year);
    return { category, effect, emissions, counted: emissions === null ? effect : Math.min(effect, Math.max(0, emissions)) };
  });
}

/**
 * Baseline less what the measures take away, per year.
 * @param measures that count (`activeMeasures`)
 * @param years in the order wanted
 * @param actualYear last complete year of the actuals (`addedPart`)
 */
export function combinedPath(measures: readonly Co2Measure[], baseline: BaselineOf, emissionsOf: CategoryEmissions, years: readonly number[], actualYear: number | null): CombinedYear[] {
  return years.map((year) => {
    const before = baseline(year);
    const effect = effectsByCategory(measures, year, emissionsOf, actualYear).reduce((sum, { counted }) => sum + counted, 0);
    return { year, baseline: before, effect, net: Math.max(0, before - effect) };
  });
}
