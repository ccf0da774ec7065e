import type { Fte } from '../../model/units';
import type { BatchSample } from '../statistics/batch';
import { estimateRow } from '../statistics/estimate';
import type { Job } from './job';
import type { Outcome, Progress, Runner } from './runner';

/** Standard error of P5 and P95 that is asked for by default. */
export const DEFAULT_ERROR: Fte = 0.05;
/** Draws in a batch at which it ends anyway: with 16 batches a quarter of a million draws. */
export const MOST_PER_BATCH = 16_384;

export interface PrecisionWanted {
  readonly error: Fte;
  readonly mostPerBatch: number;
}

export interface PreciseOutcome {
  readonly outcome: Outcome;
  /** Draws in each batch of the outcome. */
  readonly perBatch: number;
  /** Largest standard error of P5 and P95 over all rows and scenarios; null when there are too few batches to tell. */
  readonly worst: Fte | null;
  readonly enough: boolean;
}

/**
 * Runs with more and more draws until the standard error of every P5 and P95 is small enough. Draws in a batch double, so that they are whole
 * powers of two, at which Sobol's points are balanced.
 * Stopped in a later round, the complete batches of the round before are the outcome.
 */
export async function runUntilEnough(runner: Runner, job: Job, wanted: PrecisionWanted = { error: DEFAULT_ERROR, mostPerBatch: MOST_PER_BATCH }, onProgress?: (progress: Progress) => void, signal?: AbortSignal): Promise<PreciseOutcome> {
  let before: PreciseOutcome | null = null;
  for (let perBatch = job.perBatch; ; perBatch *= 2) {
    const outcome = await runner.run({ ...job, perBatch }, onProgress, signal);
    if (outcome.kind === 'stopped' && before !== null) return { ...before, outcome: { kind: 'stopped', batches: before.outcome.batches, planned: job.batches } };
    const worst = worstError(outcome.batches);
    const enough = outcome.kind === 'done' && worst !== null && worst <= wanted.error;
    before = { outcome, perBatch, worst, enough };
    if (outcome.kind !== 'done' || worst === null || enough || 2 * perBatch > wanted.mostPerBatch) return before;
  }
}

/** Largest standard error of P5 and P95 over rows and scenarios; null when one batch alone cannot tell. */
export function worstError(batches: readonly BatchSample[]): Fte | null {
  let worst: Fte | null = null;
  batches[0]?.scenarios.forEach((scenario, s) => {
    const samples = batches.flatMap((batch) => batch.scenarios[s]?.fte ?? []);
    for (let row = 0; row < scenario.fte.rows; row++) {
      const { p5, p95 } = estimateRow(samples, row);
      for (const { error } of [p5, p95]) if (error !== null && (worst === null || error > worst)) worst = error;
    }
  });
  return worst;
}
