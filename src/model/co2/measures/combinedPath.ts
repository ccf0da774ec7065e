import type { Co2Measure, Tonnes } from '../inputs';
import type { BaselineOf, CategoryEmissions } from './categoryEmissions';
import { effectInYear } from './effect';

/** One category in one year: what its measures take away together, and what there is to take away. */
export interface CategoryEffect {
  readonly category: number;
  /** Sum of the measures' own effects. */
  readonly effect: Tonnes;
  /** null: not known. */
  readonly emissions: Tonnes | null;
  /** The part of `effect` that counts: never more than the emissions. */
  readonly counted: Tonnes;
}

/** The measures together in one year. */
export interface CombinedYear {
  readonly year: number;
  readonly baseline: Tonnes;
  /** What counts of all categories together. */
  readonly effect: Tonnes;
  /** Baseline less `effect`, never below 0. */
  readonly net: Tonnes;
}

/**
 * Effects of measures in a year by category, for the categories that have a measure, in rising order.
 * @param measures that count (`activeMeasures`)
 */
export function effectsByCategory(measures: readonly Co2Measure[], year: number, emissionsOf: CategoryEmissions): CategoryEffect[] {
  const categories = [...new Set(measures.map((measure) => measure.category))].sort((a, b) => a - b);
  return categories.map((category) => {
    const effect = measures.reduce((sum, measure) => (measure.category === category ? sum + effectInYear(measure, year) : sum), 0);
    const emissions = emissionsOf(category, year);
    return { category, effect, emissions, counted: emissions === null ? effect : Math.min(effect, Math.max(0, emissions)) };
  });
}

/**
 * Baseline less what the measures take away, per year.
 * @param measures that count (`activeMeasures`)
 * @param years in the order wanted
 */
export function combinedPath(measures: readonly Co2Measure[], baseline: BaselineOf, emissionsOf: CategoryEmissions, years: readonly number[]): CombinedYear[] {
  return years.map((year) => {
    const before = baseline(year);
    const effect = effectsByCategory(measures, year, emissionsOf).reduce((sum, { counted }) => sum + counted, 0);
    return { year, baseline: before, effect, net: Math.max(0, before - effect) };
  });
}
