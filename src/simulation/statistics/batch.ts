import { infeasibleCodes } from '../kernel/infeasible';
import type { InfeasibleCode } from '../kernel/infeasible';

/**
 * What is kept of one batch (one scramble) for one outcome per row. Rows are the teams and then the groups that were asked for; the draws of a row are sorted,
 * so that any quantile or probability can be read off later.
 */
export interface RowSample {
  readonly rows: number;
  /** Draws with an answer; the length of each row. */
  readonly count: number;
  /** values[row × count + i], in rising order within a row. */
  readonly values: Float64Array;
  readonly mean: Float64Array;
  /** Σ (value − mean)² per row. */
  readonly squares: Float64Array;
}

/** Draws without an answer, by reason. Only reasons that occurred. */
export type InfeasibleCount = Readonly<Partial<Record<InfeasibleCode, number>>>;

export interface ScenarioSample {
  readonly fte: RowSample;
  /** Fte of this scenario less that of the first, draw by draw; null for the first itself. Only draws in which both have an answer. */
  readonly difference: RowSample | null;
  readonly infeasible: InfeasibleCount;
}

export interface BatchSample {
  /** Number of the batch (of its scramble). */
  readonly batch: number;
  readonly draws: number;
  /** In the order of the job. */
  readonly scenarios: readonly ScenarioSample[];
}

/** Adds up reasons over blocks or batches. */
export function addInfeasible(counts: readonly InfeasibleCount[]): InfeasibleCount {
  const sum: Partial<Record<InfeasibleCode, number>> = {};
  for (const code of infeasibleCodes) {
    const total = counts.reduce((all, count) => all + (count[code] ?? 0), 0);
    if (total > 0) sum[code] = total;
  }
  return sum;
}
