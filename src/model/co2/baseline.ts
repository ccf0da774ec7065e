import pow from '@stdlib/math-base-special-pow';
import type { CompleteYear } from './actuals';
import { forecastOf } from './forecast';
import type { Forecast } from './forecast';
import type { Co2Inputs, Tonnes } from './inputs';
import type { ReadingLevels } from './levels';
import { known, unknown } from './outcome';
import type { Outcome } from './outcome';

/** Emissions without (further) measures. */
export interface Co2Baseline {
  /** The year and level it starts from: the last complete year, or without one the start year of the path. */
  readonly from: CompleteYear;
  /** Whether the level comes from actuals, and not from the path's start level. */
  readonly actual: boolean;
  /** Tonnes of a year from `from.year` on; earlier years have the level of `from`. */
  readonly at: (year: number) => Tonnes;
}

export function co2Baseline(
  inputs: Co2Inputs,
  facts: { readonly years: readonly CompleteYear[]; readonly levels: Outcome<ReadingLevels>; readonly straightLine: Outcome<Forecast>; readonly trend: Outcome<Forecast> },
): Outcome<Co2Baseline> {
  const last = facts.years.at(-1);
  if (last === undefined && !facts.levels.known) return facts.levels;
  const from = last ?? { year: inputs.startYear, tonnes: facts.levels.known ? facts.levels.value.start : NaN };
  const rule = ruleOf(inputs, from, facts);
  return rule.known ? known({ from, actual: last !== undefined, at: (year) => (year <= from.year ? from.tonnes : rule.value(year)) }) : rule;
}

function ruleOf(inputs: Co2Inputs, from: CompleteYear, forecasts: { readonly straightLine: Outcome<Forecast>; readonly trend: Outcome<Forecast> }): Outcome<(year: number) => Tonnes> {
  switch (inputs.baseline) {
    case 'gelijk':
      return known(() => from.tonnes);
    case 'groei per jaar': {
      const { growth } = inputs;
      return growth === null ? unknown({ code: 'growthMissing' }) : known((year) => from.tonnes * pow(1 + growth, year - from.year));
    }
    case 'rechte lijn':
      return forecastRule(forecasts.straightLine);
    case 'trend':
      return forecastRule(forecasts.trend);
    default:
      throw inputs.baseline satisfies never;
  }
}

function forecastRule(forecast: Outcome<Forecast>): Outcome<(year: number) => Tonnes> {
  return forecast.known ? known((year) => forecastOf(forecast.value, year).tonnes) : forecast;
}
