import type { RowSample } from './batch';
import { countBelow, pooledQuantile } from './orderStatistics';
import type { SortedRun } from './orderStatistics';

/** A figure with its standard error: null when one batch alone cannot tell. */
export interface Estimate {
  readonly value: number;
  readonly error: number | null;
}

/** Quantiles that are shown. */
export const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

export interface RowEstimates {
  readonly mean: Estimate;
  /** Standard deviation, n − 1. */
  readonly sd: Estimate;
  readonly p5: Estimate;
  readonly p25: Estimate;
  readonly p50: Estimate;
  readonly p75: Estimate;
  readonly p95: Estimate;
}

/**
 * Figures of one row over all batches. Values are those of the pooled draws (quantiles: Hazen's definition, see `pooledQuantile`). The batches
 * are independent, so the standard error is the spread of the same figure over the batches, by itself, divided by √batches.
 */
export function estimateRow(samples: readonly RowSample[], row: number): RowEstimates {
  const used = samples.filter((sample) => sample.count > 0);
  const runs = used.map((sample) => runOf(sample, row));
  const quantile = (p: number): Estimate => ({ value: pooledQuantile(runs, p), error: errorOf(runs.map((run) => pooledQuantile([run], p))) });
  const [p5, p25, p50, p75, p95] = QUANTILES.map(quantile) as [Estimate, Estimate, Estimate, Estimate, Estimate];
  const count = used.reduce((sum, sample) => sum + sample.count, 0);
  const mean = count > 0 ? used.reduce((sum, sample) => sum + sample.mean[row]! * sample.count, 0) / count : NaN;
  const squares = used.reduce((sum, sample) => sum + sample.squares[row]! + sample.count * (sample.mean[row]! - mean) * (sample.mean[row]! - mean), 0);
  return {
    mean: { value: mean, error: errorOf(used.map((sample) => sample.mean[row]!)) },
    sd: { value: count > 1 ? Math.sqrt(squares / (count - 1)) : NaN, error: errorOf(used.filter((sample) => sample.count > 1).map((sample) => Math.sqrt(sample.squares[row]! / (sample.count - 1)))) },
    p5,
    p25,
    p50,
    p75,
    p95,
  };
}

/** Probability that a row falls below a bound, e.g. its present fte less x. */
export function probabilityBelow(samples: readonly RowSample[], row: number, bound: number): Estimate {
  const used = samples.filter((sample) => sample.count > 0);
  const below = used.map((sample) => countBelow([runOf(sample, row)], bound));
  const count = used.reduce((sum, sample) => sum + sample.count, 0);
  return {
    value: count > 0 ? below.reduce((a, b) => a + b, 0) / count : NaN,
    error: errorOf(below.map((number, i) => number / used[i]!.count)),
  };
}

/**
 * Probability that a row loses more than `loss` fte.
 * @param reference fte it is compared with, e.g. the published HBVS+
 */
export function probabilityOfLoss(samples: readonly RowSample[], row: number, reference: number, loss: number): Estimate {
  return probabilityBelow(samples, row, reference - loss);
}

/** Standard error of the mean of independent figures; null for fewer than two. */
export function errorOf(figures: readonly number[]): number | null {
  const n = figures.length;
  if (n < 2) return null;
  const mean = figures.reduce((a, b) => a + b, 0) / n;
  const squares = figures.reduce((sum, figure) => sum + (figure - mean) * (figure - mean), 0);
  return Math.sqrt(squares / (n - 1) / n);
}

function runOf(sample: RowSample, row: number): SortedRun {
  return { values: sample.values, from: row * sample.count, to: (row + 1) * sample.count };
}
