import type { Tonnes } from '../../../../model/co2/inputs';
import { pathTonnes } from '../../../../model/co2/path';
import type { Co2Result } from '../../../../model/co2/result';
import type { Co2Estimates } from '../../../../simulation/co2/estimate';
import { pathScale } from '../pathScale';
import type { PathScale } from '../pathScale';

/** Emissions with measures in one year, and the level of the path; null where the path has none. */
export interface FanRow {
  readonly year: number;
  readonly p10: Tonnes;
  readonly p50: Tonnes;
  readonly p90: Tonnes;
  readonly path: Tonnes | null;
}

export function fanRows({ fan }: Pick<Co2Estimates, 'fan'>, { path }: Pick<Co2Result, 'path'>): FanRow[] {
  return fan.map(({ year, p10, p50, p90 }) => ({ year, p10: p10.value, p50: p50.value, p90: p90.value, path: path.known ? pathTonnes(path.value, year) : null }));
}

/** The unit of the chart, as that of the path. */
export function fanScale(rows: readonly FanRow[]): PathScale {
  return pathScale(rows.map(({ year, p10, p50, p90, path }) => ({ year, path, actual: null, forecast: p50, low: p10, high: p90, measures: null })));
}
