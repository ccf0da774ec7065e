import type { CompleteYear } from '../../../model/co2/actuals';
import type { Tonnes } from '../../../model/co2/inputs';
import { forecastOf } from '../../../model/co2/forecast';
import type { ForecastYear } from '../../../model/co2/forecast';
import type { Co2Inputs } from '../../../model/co2/inputs';
import type { Co2Reason } from '../../../model/co2/outcome';
import type { Co2Path } from '../../../model/co2/path';
import type { Gap } from '../../../model/co2/progress';
import type { Co2Result, YearMet } from '../../../model/co2/result';

/** How the expectation is made. */
export type ForecastMethod = 'rechte lijn' | 'trend';

/** What the view says first, by what is known. */
export type Co2Answer =
  /** There is no path. */
  | { readonly kind: 'noPath'; readonly reason: Co2Reason }
  /** A path, and no complete year on it: what the path asks a year. `plan`: its levels are the reading's own. */
  | { readonly kind: 'asked'; readonly plan: boolean; readonly path: Co2Path }
  /** One complete year, or none since the target year: how far it is from the path. */
  | { readonly kind: 'gap'; readonly gap: Gap; readonly path: Co2Path }
  /** The target year is over and complete. */
  | { readonly kind: 'actual'; readonly actual: CompleteYear; readonly target: Tonnes; readonly path: Co2Path }
  | { readonly kind: 'expected'; readonly forecast: ForecastYear; readonly target: Tonnes; readonly from: number; readonly to: number; readonly targetMet: YearMet; readonly targetLost: boolean; readonly neutralMet: YearMet; readonly path: Co2Path };

export function co2Answer(inputs: Co2Inputs, result: Co2Result, method: ForecastMethod): Co2Answer {
  const { path: found, complete, gaps } = result;
  if (!found.known) return { kind: 'noPath', reason: found.reason };
  const path = found.value;
  const { target, referenceOrigin, startOrigin } = path.levels;
  const actual = complete.find(({ year }) => year === inputs.targetYear);
  if (actual) return { kind: 'actual', actual, target, path };
  const [first, last] = [complete[0], complete.at(-1)];
  const { forecast, targetMet, targetLost, neutralMet } = forecastBy(result, method);
  if (first && last && last.year < inputs.targetYear && forecast.known) {
    return { kind: 'expected', forecast: forecastOf(forecast.value, inputs.targetYear), target, from: first.year, to: last.year, targetMet, targetLost, neutralMet, path };
  }
  const gap = gaps.at(-1);
  return gap ? { kind: 'gap', gap, path } : { kind: 'asked', plan: referenceOrigin === 'lezing' && startOrigin === 'lezing', path };
}

export function forecastBy(result: Co2Result, method: ForecastMethod) {
  return method === 'trend' ? result.trend : result.straightLine;
}
