import { cheapestSet } from './cheapestSet/cheapestSet';
import type { CheapestSet } from './cheapestSet/cheapestSet';
import type { Co2Inputs, Tonnes } from './inputs';
import { categoryShares, proportionalEmissions } from './measures/categoryEmissions';
import type { CategoryEmissions } from './measures/categoryEmissions';
import { effectsByCategory } from './measures/combinedPath';
import { activeMeasures, countedMeasures } from './measures/countedMeasures';
import type { ListedMeasure } from './measures/countedMeasures';
import { excesses, sameYears } from './measures/overlap';
import type { Excess, SameYears } from './measures/overlap';
import { pathTonnes } from './path';
import type { Co2Result } from './result';
import type { Share } from '../units';

/** The active measures together in one year. */
export interface MeasuresYear {
  readonly year: number;
  /** Emissions without measures; null when not known, and before the year that the baseline starts from. */
  readonly baseline: Tonnes | null;
  /** Sum of what each takes away by itself. */
  readonly effect: Tonnes;
  /** What counts of it: no category gives more than it emits. */
  readonly counted: Tonnes;
  /** Baseline less `counted`, never below 0. */
  readonly net: Tonnes | null;
}

/** A year in which the path sets a level, not before the baseline starts. */
export interface MeasuresGoal {
  readonly year: number;
  readonly level: Tonnes;
  /** Baseline less the level: what measures must take away; below 0 when the baseline is under the level by itself. */
  readonly needed: Tonnes;
  readonly cheapest: CheapestSet;
}

/** Everything about the measures. */
export interface MeasuresResult {
  /** Those that can count, active or not. */
  readonly counted: readonly ListedMeasure[];
  readonly active: readonly ListedMeasure[];
  /** Share of each category in the baseline; null: not known, or an offset. */
  readonly shares: readonly (Share | null)[];
  readonly emissionsOf: CategoryEmissions;
  /** From the start year to the neutral year. */
  readonly years: readonly MeasuresYear[];
  readonly excesses: readonly Excess[];
  readonly sameYears: readonly SameYears[];
  /** Active measures that began in or before the last complete year: their effect may be in the figures already. Indices in the list. */
  readonly inActuals: readonly number[];
  /** Of the target year and of the neutral year; null when path or baseline is not known, or the year is before the last actual. */
  readonly target: MeasuresGoal | null;
  readonly neutral: MeasuresGoal | null;
}

/**
 * @param inputs validated: rampYears and life above 0, no measure ends before it starts
 * @param result of the same inputs
 */
export function measuresResult(inputs: Co2Inputs, result: Co2Result): MeasuresResult {
  const known = result.baseline.known ? result.baseline.value : null;
  const baseline = (year: number) => (known === null || year < known.from.year ? null : known.at(year));
  const shares = sharesOf(inputs, result);
  const emissionsOf: CategoryEmissions = (category, year) => {
    const whole = baseline(year);
    return whole === null ? null : proportionalEmissions(shares, () => whole)(category, year);
  };
  const counted = countedMeasures(inputs);
  const active = activeMeasures(inputs);
  const length = Math.max(0, inputs.neutralYear - inputs.startYear + 1);
  const years = result.path.known ? result.path.value.years.map(({ year }) => year) : Array.from({ length }, (_, i) => inputs.startYear + i);
  const goalOf = (year: number): MeasuresGoal | null => {
    const level = result.path.known ? pathTonnes(result.path.value, year) : null;
    const before = baseline(year);
    if (level === null || before === null) return null;
    const needed = before - level;
    return { year, level, needed, cheapest: cheapestSet(counted, needed, year, inputs.interest, emissionsOf) };
  };
  const last = result.complete.at(-1)?.year ?? -Infinity;
  return {
    counted,
    active,
    shares,
    emissionsOf,
    years: years.map((year) => yearOf(active, year, baseline(year), emissionsOf)),
    excesses: excesses(active, emissionsOf, years),
    sameYears: sameYears(active),
    inActuals: active.filter(({ startYear }) => startYear <= last).map(({ index }) => index),
    target: goalOf(inputs.targetYear),
    neutral: goalOf(inputs.neutralYear),
  };
}

/** Of the last complete year; none without one. */
function sharesOf(inputs: Co2Inputs, { complete, years }: Co2Result): (Share | null)[] {
  const last = complete.at(-1);
  const actuals = years.find(({ year }) => year === last?.year);
  return categoryShares(inputs.categories, actuals?.categories ?? [], last?.tonnes ?? 0);
}

function yearOf(active: readonly ListedMeasure[], year: number, baseline: Tonnes | null, emissionsOf: CategoryEmissions): MeasuresYear {
  const categories = effectsByCategory(active, year, emissionsOf);
  const effect = categories.reduce((sum, category) => sum + category.effect, 0);
  const counted = categories.reduce((sum, category) => sum + category.counted, 0);
  return { year, baseline, effect, counted, net: baseline === null ? null : Math.max(0, baseline - counted) };
}
