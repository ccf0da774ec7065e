import type { Tonnes } from '../../../model/co2/inputs';
import { formatDecimals } from '../../format/numbers';
import { formatTonnesNumber } from '../../format/tonnes';
import type { PathRow } from './pathRows';

/** From here on a chart speaks of thousands of tonnes. */
const KILO = 10_000;

/** The unit of a chart and how it writes a level. */
export interface PathScale {
  readonly unit: 'kt CO₂' | 't CO₂';
  readonly highest: Tonnes;
  readonly write: (tonnes: Tonnes) => string;
  readonly tick: (tonnes: Tonnes) => string;
}

export function pathScale(rows: readonly PathRow[]): PathScale {
  const highest = Math.max(1, ...rows.flatMap(({ path, actual, high, forecast, measures }) => [path ?? 0, actual ?? 0, high ?? 0, forecast ?? 0, measures ?? 0]));
  if (highest < KILO) return { unit: 't CO₂', highest, write: formatTonnesNumber, tick: (tonnes) => formatDecimals(tonnes, Number.isInteger(tonnes) ? 0 : 1) };
  return { unit: 'kt CO₂', highest, write: (tonnes) => formatDecimals(tonnes / 1000, 1), tick: (tonnes) => formatDecimals(tonnes / 1000, tonnes % 1000 === 0 ? 0 : 1) };
}
