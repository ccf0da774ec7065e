import type { Share } from '../units';
import type { Co2Inputs, Tonnes } from './inputs';
import { categoryShares, proportionalEmissions } from './measures/categoryEmissions';
import type { CategoryEmissions } from './measures/categoryEmissions';
import { effectsByCategory } from './measures/combinedPath';
import type { CategoryEffect } from './measures/combinedPath';
import { activeMeasures, countedMeasures } from './measures/countedMeasures';
import type { ListedMeasure } from './measures/countedMeasures';
import type { Co2Result } from './result';

/** The active measures together in one year. */
export interface MeasuresYear {
  readonly year: number;
  /** Emissions without measures; null when not known, and before the year that the baseline starts from. */
  readonly baseline: Tonnes | null;
  /** Sum of what each takes away by itself, beside what it did in the last complete year already (`addedEffect`); can be below 0. */
  readonly effect: Tonnes;
  /** What counts of it: no category gives more than it emits. */
  readonly counted: Tonnes;
  /** Baseline less `counted`, never below 0. */
  readonly net: Tonnes | null;
}

/** What the measures that are switched on do together. */
export interface MeasuresTogether {
  /** Those that can count, active or not. */
  readonly counted: readonly ListedMeasure[];
  readonly active: readonly ListedMeasure[];
  /** Share of each category in the baseline; null: not known, or an offset. */
  readonly shares: readonly (Share | null)[];
  readonly emissionsOf: CategoryEmissions;
  /** Last complete year of the actuals, that the baseline starts from; null: none. */
  readonly actualYear: number | null;
  /** From the start year to the neutral year. */
  readonly years: readonly MeasuresYear[];
}

/**
 * @param inputs validated: rampYears and life above 0, no measure ends before it starts
 * @param result of the same inputs
 */
export function measuresTogether(inputs: Co2Inputs, result: Co2Result): MeasuresTogether {
  const known = result.baseline.known ? result.baseline.value : null;
  const baseline = (year: number) => (known === null || year < known.from.year ? null : known.at(year));
  const shares = sharesOf(inputs, result);
  const emissionsOf: CategoryEmissions = (category, year) => {
    const whole = baseline(year);
    return whole === null ? null : proportionalEmissions(shares, () => whole)(category, year);
  };
  const active = activeMeasures(inputs);
  const length = Math.max(0, inputs.neutralYear - inputs.startYear + 1);
  const years = result.path.known ? result.path.value.years.map(({ year }) => year) : Array.from({ length }, (_, i) => inputs.startYear + i);
  const actualYear = result.complete.at(-1)?.year ?? null;
  return { counted: countedMeasures(inputs), active, shares, emissionsOf, actualYear, years: years.map((year) => yearOf(effectsByCategory(active, year, emissionsOf, actualYear), year, baseline(year))) };
}

/** Of the last complete year; none without one. */
function sharesOf(inputs: Co2Inputs, { complete, years }: Co2Result): (Share | null)[] {
  const last = complete.at(-1);
  const actuals = years.find(({ year }) => year === last?.year);
  return categoryShares(inputs.categories, actuals?.categories ?? [], last?.tonnes ?? 0);
}

function yearOf(categories: readonly CategoryEffect[], year: number, baseline: Tonnes | null): MeasuresYear {
  const effect = categories.reduce((sum, category) => sum + category.effect, 0);
  const counted = categories.reduce((sum, category) => sum + category.counted, 0);
  return { year, baseline, effect, counted, net: baseline === null ? null : Math.max(0, baseline - counted) };
}
