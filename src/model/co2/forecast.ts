import { studentQuantile } from '../numeric/studentQuantile';
import type { CompleteYear } from './actuals';
import type { Tonnes } from './inputs';
import { known, unknown } from './outcome';
import type { Outcome } from './outcome';

/** Part of the outcomes within the interval of a forecast: from P10 to P90, as everywhere in the simulator. */
export const FORECAST_COVERAGE = 0.8;

/** A line through the complete years, with what its uncertainty needs. */
export interface Forecast {
  readonly method: 'rechte lijn' | 'trend';
  /** Last complete year; a forecast is about later ones. */
  readonly lastYear: number;
  /** What was emitted in that year. */
  readonly actual: Tonnes;
  /** Of the line in the last complete year. */
  readonly level: Tonnes;
  /** Change a year; negative = a fall. */
  readonly slope: Tonnes;
  /** Standard deviation of the steps a year (straight line) or around the line (trend); null with two years only. */
  readonly deviation: Tonnes | null;
  /** Student's t for the coverage; null with two years only. */
  readonly quantile: number | null;
  /** Half the interval at a number of years after the last one, as a multiple of quantile × deviation. */
  readonly spread: (horizon: number) => number;
}

export interface ForecastYear {
  readonly year: number;
  readonly tonnes: Tonnes;
  /** Interval of `FORECAST_COVERAGE`; null when two years give no idea of the uncertainty. */
  readonly low: Tonnes | null;
  readonly high: Tonnes | null;
}

/**
 * The straight line from the first to the last complete year: a random walk with drift (Hyndman & Athanasopoulos, Forecasting: principles
 * and practice, 5.2 and 5.5), with variance σ²·h·(1 + h/(years from first to last)). Years may be missing: a step over d years counts
 * with variance d·σ².
 */
export function straightLine(years: readonly CompleteYear[]): Outcome<Forecast> {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || years.length < 2) return unknown({ code: 'tooFewYears', years: years.length });
  const span = last.year - first.year;
  const slope = (last.tonnes - first.tonnes) / span;
  const squares = years.slice(1).reduce((sum, { year, tonnes }, i) => {
    const before = years[i] ?? first;
    const apart = year - before.year;
    const rest = tonnes - before.tonnes - slope * apart;
    return sum + (rest * rest) / apart;
  }, 0);
  return known({ method: 'rechte lijn', lastYear: last.year, actual: last.tonnes, level: last.tonnes, slope, ...uncertainty(squares, years.length - 2), spread: (horizon) => Math.sqrt(horizon * (1 + horizon / span)) });
}

/** Least squares through the complete years, with the prediction interval of simple regression (n − 2 degrees of freedom). */
export function trend(years: readonly CompleteYear[]): Outcome<Forecast> {
  const last = years.at(-1);
  const count = years.length;
  if (last === undefined || count < 2) return unknown({ code: 'tooFewYears', years: count });
  const meanYear = years.reduce((sum, { year }) => sum + year, 0) / count;
  const mean = years.reduce((sum, { tonnes }) => sum + tonnes, 0) / count;
  const spreadOfYears = years.reduce((sum, { year }) => sum + (year - meanYear) * (year - meanYear), 0);
  const slope = years.reduce((sum, { year, tonnes }) => sum + (year - meanYear) * (tonnes - mean), 0) / spreadOfYears;
  const squares = years.reduce((sum, { year, tonnes }) => {
    const rest = tonnes - mean - slope * (year - meanYear);
    return sum + rest * rest;
  }, 0);
  const spread = (horizon: number) => {
    const distance = last.year + horizon - meanYear;
    return Math.sqrt(1 + 1 / count + (distance * distance) / spreadOfYears);
  };
  return known({ method: 'trend', lastYear: last.year, actual: last.tonnes, level: mean + slope * (last.year - meanYear), slope, ...uncertainty(squares, count - 2), spread });
}

/** @param year after the last complete year. Emissions are never below 0. */
export function forecastOf(forecast: Forecast, year: number): ForecastYear {
  const horizon = year - forecast.lastYear;
  const tonnes = forecast.level + forecast.slope * horizon;
  if (forecast.deviation === null || forecast.quantile === null) return { year, tonnes: Math.max(0, tonnes), low: null, high: null };
  const half = forecast.quantile * forecast.deviation * forecast.spread(horizon);
  return { year, tonnes: Math.max(0, tonnes), low: Math.max(0, tonnes - half), high: Math.max(0, tonnes + half) };
}

/** Later than this is never: a fall of a few grams a year reaches nothing. */
const LAST_YEAR = 9999;
/** A level that is reached in a whole number of years must not depend on the last bit of a division. */
const NOISE = 1e9;

/**
 * The year in which a level is reached: the last complete one when its actual is at or under it, whatever the line says of that year, and
 * else the first later year in which the line is; 'nooit' when it does not fall that far.
 */
export function yearMet({ lastYear, actual, level, slope }: Forecast, goal: Tonnes): number | 'nooit' {
  if (actual <= goal) return lastYear;
  if (!(slope < 0)) return level + slope <= goal ? lastYear + 1 : 'nooit';
  const year = lastYear + Math.max(1, Math.ceil(Math.round(((level - goal) / -slope) * NOISE) / NOISE));
  return year > LAST_YEAR ? 'nooit' : year;
}

/** Tonnes above a level that are no more than the last bits of a sum. */
const GRAM = 1e6;

/** Whether a level that is reached before a year is exceeded again in that year: emissions rise, or the line lies above the last actual. */
export function lostIn(forecast: Forecast, goal: Tonnes, year: number): boolean {
  const met = yearMet(forecast, goal);
  return met !== 'nooit' && met < year && Math.round((forecastOf(forecast, year).tonnes - goal) * GRAM) > 0;
}

function uncertainty(squares: number, freedom: number): Pick<Forecast, 'deviation' | 'quantile'> {
  if (freedom < 1) return { deviation: null, quantile: null };
  return { deviation: Math.sqrt(squares / freedom), quantile: studentQuantile((1 + FORECAST_COVERAGE) / 2, freedom) };
}
