import { forecastOf } from '../../../model/co2/forecast';
import type { Co2Inputs, Tonnes } from '../../../model/co2/inputs';
import { pathTonnes } from '../../../model/co2/path';
import type { Co2Result } from '../../../model/co2/result';
import { withMeasures } from '../../state/co2';
import { forecastBy } from './answer';
import type { ForecastMethod } from './answer';

/** One year of the chart and its table; null where there is nothing to say. */
export interface PathRow {
  readonly year: number;
  readonly path: Tonnes | null;
  readonly actual: Tonnes | null;
  /** From the last complete year on, where it is the line's own level. */
  readonly forecast: Tonnes | null;
  readonly low: Tonnes | null;
  readonly high: Tonnes | null;
  readonly measures: Tonnes | null;
}

/** Every year from the first one with a figure or a path to the neutral year. Empty without a path. */
export function pathRows(inputs: Co2Inputs, result: Co2Result, method: ForecastMethod): PathRow[] {
  if (!result.path.known) return [];
  const path = result.path.value;
  const { complete } = result;
  const first = Math.min(inputs.startYear, complete[0]?.year ?? inputs.startYear);
  const { forecast } = forecastBy(result, method);
  const combined = withMeasures(inputs, result);
  return Array.from({ length: inputs.neutralYear - first + 1 }, (_, i): PathRow => {
    const year = first + i;
    const expected = forecast.known && year >= forecast.value.lastYear ? forecastOf(forecast.value, year) : null;
    const now = forecast.known && year === forecast.value.lastYear;
    return {
      year,
      path: pathTonnes(path, year),
      actual: complete.find((one) => one.year === year)?.tonnes ?? null,
      forecast: expected?.tonnes ?? null,
      low: (now ? expected?.tonnes : expected?.low) ?? null,
      high: (now ? expected?.tonnes : expected?.high) ?? null,
      measures: combined?.find((one) => one.year === year)?.net ?? null,
    };
  });
}

export function targetPoint(rows: readonly PathRow[], inputs: Co2Inputs): PathRow | null {
  return rows.find(({ year }) => year === inputs.targetYear) ?? null;
}
