import type { Tonnes } from '../../model/co2/inputs';
import { errorOf } from '../statistics/estimate';
import type { Estimate } from '../statistics/estimate';
import { pooledQuantile } from '../statistics/orderStatistics';
import type { Co2Batch } from './batch';
import type { Co2Job } from './job';

/** Net emissions of a year: what one in ten draws stays below, half, and nine in ten. */
export interface Co2FanYear {
  readonly year: number;
  readonly p10: Estimate;
  readonly p50: Estimate;
  readonly p90: Estimate;
}

export interface GoalEstimate {
  readonly year: number;
  readonly tonnes: Tonnes;
  /** Share of the draws that do not exceed `tonnes` in `year`; a kilogram more is no excess. */
  readonly probability: Estimate;
}

export interface Co2Estimates {
  readonly draws: number;
  readonly fan: readonly Co2FanYear[];
  /** In the order of the job. */
  readonly goals: readonly GoalEstimate[];
  /** Of meeting all goals at once. */
  readonly allGoals: Estimate;
}

/**
 * Figures over all batches; the standard error of each is the spread of the same figure over the batches by themselves, divided by √batches, and
 * null for one batch.
 * @param batches at least one
 */
export function estimateCo2(job: Co2Job, batches: readonly Co2Batch[]): Co2Estimates {
  const draws = batches.reduce((sum, batch) => sum + batch.draws, 0);
  const share = (count: (batch: Co2Batch) => number): Estimate => ({
    value: batches.reduce((sum, batch) => sum + count(batch), 0) / draws,
    error: errorOf(batches.map((batch) => count(batch) / batch.draws)),
  });
  return {
    draws,
    fan: Array.from(job.baseline, (_, row) => {
      const runs = batches.map(({ net }) => ({ values: net.values, from: row * net.count, to: (row + 1) * net.count }));
      const quantile = (p: number): Estimate => ({ value: pooledQuantile(runs, p), error: errorOf(runs.map((run) => pooledQuantile([run], p))) });
      return { year: job.firstYear + row, p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9) };
    }),
    goals: job.goals.map((goal, g) => ({ ...goal, probability: share(({ met }) => met[g]!) })),
    allGoals: share(({ metAll }) => metAll),
  };
}
