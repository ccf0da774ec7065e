import { cheapestSet } from './cheapestSet/cheapestSet';
import type { CheapestSet } from './cheapestSet/cheapestSet';
import type { Co2Inputs, Tonnes } from './inputs';
import { isRunning } from './measures/addedEffect';
import { effectsByCategory } from './measures/combinedPath';
import { effectInYear } from './measures/effect';
import { excesses, sameYears } from './measures/overlap';
import type { Excess, SameYears } from './measures/overlap';
import { measuresTogether } from './measuresTogether';
import type { MeasuresTogether } from './measuresTogether';
import { pathTonnes } from './path';
import type { Co2Result } from './result';

/** A year in which the path sets a level, not before the baseline starts. */
export interface MeasuresGoal {
  readonly year: number;
  readonly level: Tonnes;
  /** Baseline less the level: what measures must take away; below 0 when the baseline is under the level by itself. */
  readonly needed: Tonnes;
  /** What the measures that were running in the last complete year change after it: it comes off `needed`, the cheapest set is for the rest. */
  readonly running: Tonnes;
  readonly cheapest: CheapestSet;
}

/** Everything about the measures. */
export interface MeasuresResult extends MeasuresTogether {
  readonly excesses: readonly Excess[];
  readonly sameYears: readonly SameYears[];
  /** Active measures that worked in the last complete year, with what they took away in it: that is in the actuals, and only what changes after it counts. `measure`: index in the list. */
  readonly inActuals: readonly { readonly measure: number; readonly tonnes: Tonnes }[];
  /** Of the target year and of the neutral year; null when path or baseline is not known, or the year is before the last actual. */
  readonly target: MeasuresGoal | null;
  readonly neutral: MeasuresGoal | null;
}

/**
 * @param inputs validated: rampYears and life above 0, no measure ends before it starts
 * @param result of the same inputs
 */
export function measuresResult(inputs: Co2Inputs, result: Co2Result): MeasuresResult {
  const together = measuresTogether(inputs, result);
  const { counted, active, emissionsOf, years, actualYear } = together;
  const goalOf = (year: number): MeasuresGoal | null => {
    const level = result.path.known ? pathTonnes(result.path.value, year) : null;
    const before = years.find((found) => found.year === year)?.baseline ?? null;
    if (level === null || before === null) return null;
    const needed = before - level;
    const given = active.filter((measure) => isRunning(measure, actualYear));
    const running = effectsByCategory(given, year, emissionsOf, actualYear).reduce((sum, found) => sum + found.counted, 0);
    return { year, level, needed, running, cheapest: cheapestSet(counted, needed, year, inputs.interest, emissionsOf, actualYear) };
  };
  return {
    ...together,
    excesses: excesses(active, emissionsOf, years.map(({ year }) => year), actualYear),
    sameYears: sameYears(active, actualYear),
    inActuals: actualYear === null ? [] : active.map((measure) => ({ measure: measure.index, tonnes: effectInYear(measure, actualYear) })).filter(({ tonnes }) => tonnes > 0),
    target: goalOf(inputs.targetYear),
    neutral: goalOf(inputs.neutralYear),
  };
}
