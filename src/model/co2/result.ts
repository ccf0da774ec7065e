import type { Share } from '../units';
import { actualsByYear, completeYears } from './actuals';
import type { CompleteYear, YearActuals } from './actuals';
import { co2Baseline } from './baseline';
import type { Co2Baseline } from './baseline';
import { planCheck } from './checks';
import type { PlanCheck } from './checks';
import { lostIn, straightLine, trend, yearMet } from './forecast';
import type { Forecast } from './forecast';
import { readings } from './inputs';
import type { Co2Inputs, Reading, Tonnes } from './inputs';
import { levelsFor } from './levels';
import type { ReadingLevels } from './levels';
import type { Outcome } from './outcome';
import { co2Path } from './path';
import type { Co2Path } from './path';
import { co2Budget, gaps, remaining } from './progress';
import type { Co2Budget, Gap, Remaining } from './progress';
import { levelsOfReading } from './readings';
import type { Levels } from './readings';
import { co2Remarks } from './remarks';
import type { Co2Remark } from './remarks';
import { unitShare } from './share';
import { transportTarget } from './transport';
import type { TransportTarget } from './transport';

/** One reading of "5.6 %" with what it says of the figures at hand. */
export interface ReadingResult {
  readonly reading: Reading;
  /** The levels at which the plan's own sentence holds, national. */
  readonly own: Outcome<Levels>;
  /** The levels of the figures under this reading: real ones win. */
  readonly levels: Outcome<ReadingLevels>;
  readonly check: PlanCheck | null;
}

/** The year in which a level is reached at the present pace; null when there is no forecast or no such level. */
export type YearMet = number | 'nooit' | null;

export interface ForecastResult {
  readonly forecast: Outcome<Forecast>;
  readonly targetMet: YearMet;
  /** Reached before the target year, but not any more in that year at this pace. */
  readonly targetLost: boolean;
  readonly neutralMet: YearMet;
  /** The same of the neutral year. */
  readonly neutralLost: boolean;
}

/** Everything about the CO2 path except the measures. */
export interface Co2Result {
  readonly share: Outcome<Share>;
  readonly readings: readonly ReadingResult[];
  /** Of the chosen reading. */
  readonly chosen: ReadingResult;
  readonly path: Outcome<Co2Path>;
  readonly years: readonly YearActuals[];
  readonly complete: readonly CompleteYear[];
  readonly remarks: readonly Co2Remark[];
  readonly gaps: readonly Gap[];
  readonly remaining: Remaining | null;
  readonly budget: Co2Budget | null;
  readonly transport: TransportTarget | null;
  readonly straightLine: ForecastResult;
  readonly trend: ForecastResult;
  readonly baseline: Outcome<Co2Baseline>;
}

/** @param inputs validated: years whole, tonnes and factors not negative, categories within the list */
export function co2Result(inputs: Co2Inputs): Co2Result {
  const years = actualsByYear(inputs);
  const complete = completeYears(years);
  const startActual = complete.find(({ year }) => year === inputs.startYear)?.tonnes ?? null;
  const all = readings.map((reading) => readingResult(inputs, reading, startActual));
  const chosen = all.find(({ reading }) => reading === inputs.reading) as ReadingResult;
  const path = co2Path(inputs, chosen.levels);
  const [line, fit] = [straightLine(complete), trend(complete)];
  return {
    share: unitShare(inputs),
    readings: all,
    chosen,
    path,
    years,
    complete,
    remarks: co2Remarks(inputs, years),
    gaps: path.known ? gaps(path.value, complete) : [],
    remaining: path.known ? remaining(inputs, path.value, complete) : null,
    budget: path.known ? co2Budget(inputs, path.value, years) : null,
    transport: transportTarget(inputs, years),
    straightLine: forecastResult(inputs, line, path),
    trend: forecastResult(inputs, fit, path),
    baseline: co2Baseline(inputs, { years: complete, levels: chosen.levels, straightLine: line, trend: fit }),
  };
}

function readingResult(inputs: Co2Inputs, reading: Reading, startActual: Tonnes | null): ReadingResult {
  const levels = levelsFor(inputs, reading, startActual);
  return { reading, own: levelsOfReading(reading, inputs), levels, check: levels.known ? planCheck(inputs, levels.value) : null };
}

function forecastResult({ targetYear, neutralYear }: Co2Inputs, forecast: Outcome<Forecast>, path: Outcome<Co2Path>): ForecastResult {
  if (!forecast.known || !path.known) return { forecast, targetMet: null, targetLost: false, neutralMet: null, neutralLost: false };
  const { value } = forecast;
  const { end, levels: { target } } = path.value;
  return { forecast, targetMet: yearMet(value, target), targetLost: lostIn(value, target, targetYear), neutralMet: yearMet(value, end), neutralLost: lostIn(value, end, neutralYear) };
}
