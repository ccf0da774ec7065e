import type { Distribution } from '../uncertainty';

/** Why a distribution cannot be drawn from. Deviations are shares: −0.03 = −3 %. */
export type DistributionProblem =
  /** A standard deviation below 0, or no number. */
  | { readonly code: 'invalidSpread'; readonly kind: 'normaal' | 'lognormaal'; readonly sd: number }
  /** A bound or most likely value that is no number. */
  | { readonly code: 'invalidBound'; readonly bound: 'low' | 'mode' | 'high'; readonly value: number }
  | { readonly code: 'lowAboveMode'; readonly low: number; readonly mode: number }
  | { readonly code: 'modeAboveHigh'; readonly mode: number; readonly high: number }
  | { readonly code: 'lowAboveHigh'; readonly low: number; readonly high: number }
  /** A fall of more than 100 %. */
  | { readonly code: 'fallBelowNothing'; readonly low: number }
  | { readonly code: 'emptyColumn'; readonly source?: string }
  /** A value of the column that is no number or a fall of more than 100 %; rows count from 1. */
  | { readonly code: 'invalidValue'; readonly row: number; readonly value: number; readonly source?: string };

/** The first thing that is wrong with a distribution; null when nothing is. */
export function distributionProblem(distribution: Distribution): DistributionProblem | null {
  switch (distribution.kind) {
    case 'normaal':
    case 'lognormaal':
      return distribution.sd >= 0 && distribution.sd < Infinity ? null : { code: 'invalidSpread', kind: distribution.kind, sd: distribution.sd };
    case 'driehoek':
    case 'pert':
      return invalidBound(distribution, ['low', 'mode', 'high']) ?? order(distribution.low, distribution.mode, distribution.high);
    case 'uniform':
      return invalidBound(distribution, ['low', 'high']) ?? range(distribution.low, distribution.high);
    case 'empirisch':
      return columnProblem(distribution.values, distribution.source);
    default:
      return distribution satisfies never;
  }
}

function invalidBound<B extends 'low' | 'mode' | 'high'>(bounds: Readonly<Record<B, number>>, names: readonly B[]): DistributionProblem | null {
  const bound = names.find((name) => !Number.isFinite(bounds[name]));
  return bound === undefined ? null : { code: 'invalidBound', bound, value: bounds[bound] };
}

function order(low: number, mode: number, high: number): DistributionProblem | null {
  if (low > mode) return { code: 'lowAboveMode', low, mode };
  if (mode > high) return { code: 'modeAboveHigh', mode, high };
  return low < -1 ? { code: 'fallBelowNothing', low } : null;
}

function range(low: number, high: number): DistributionProblem | null {
  if (low > high) return { code: 'lowAboveHigh', low, high };
  return low < -1 ? { code: 'fallBelowNothing', low } : null;
}

function columnProblem(values: readonly number[], source: string | undefined): DistributionProblem | null {
  const place = source === undefined ? {} : { source };
  if (values.length === 0) return { code: 'emptyColumn', ...place };
  const index = values.findIndex((value) => !(value >= -1 && value < Infinity));
  return index < 0 ? null : { code: 'invalidValue', row: index + 1, value: values[index]!, ...place };
}
