import type { Co2Inputs } from '../../model/co2/inputs';
import type { MeasuresResult } from '../../model/co2/measuresResult';
import type { Co2Result } from '../../model/co2/result';
import type { Co2Question } from './job';

/**
 * The question of the CO2 path: are the levels of the target year and of the neutral year met? Of a target year before the last actual nothing is
 * asked: that is no longer uncertain. The years are those from the last actual on.
 * @param result, measures of the same inputs
 * @returns null when path or baseline is not known
 */
export function co2Question(inputs: Co2Inputs, result: Co2Result, { shares, actualYear, target, neutral }: MeasuresResult): Co2Question | null {
  if (!result.baseline.known || neutral === null) return null;
  return {
    inputs,
    baseline: result.baseline.value.at,
    growsFrom: result.baseline.value.from.year,
    actualYear,
    shares,
    firstYear: Math.max(inputs.startYear, result.baseline.value.from.year),
    lastYear: inputs.neutralYear,
    goals: [target, neutral].flatMap((goal) => (goal === null ? [] : [{ year: goal.year, tonnes: goal.level }])),
  };
}
