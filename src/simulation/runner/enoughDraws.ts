import type { Fte } from '../../model/units';
import type { BatchSample } from '../statistics/batch';
import { MOST_PER_BATCH } from '../uncertainty';
import type { Job } from './job';
import type { RunProblem, Runner } from './runner';

/** What is made of the batches that are ready. */
export interface Judged {
  /** Standard error that has to be small enough; null when one batch alone cannot tell. */
  readonly error: Fte | null;
  readonly draws: number;
}

/** How it ended. */
export type PreciseOutcome<T> =
  /** `met`: whether the precision asked for was reached; null when none was asked for. */
  | { readonly kind: 'done'; readonly judged: T; readonly met: boolean | null }
  /** By the user; null when no batch was ready. `wanted` draws were asked for in the round that was stopped. */
  | { readonly kind: 'stopped'; readonly judged: T | null; readonly wanted: number }
  | { readonly kind: 'failed'; readonly problem: RunProblem };

export interface DrawProgress {
  readonly done: number;
  readonly wanted: number;
}

/**
 * Runs a job, and as long as the precision asked for is not there, again with twice as many draws: whole powers of two, at which Sobol's points
 * are balanced. It begins at the job's own number and ends at `MOST_PER_BATCH`, so the same job and target give the same figures every time.
 * Never rejects for what goes wrong in a runner.
 * @param target null: the job's own number of draws and no more
 * @param judge null while no draw has an answer
 */
export async function runUntilEnough<T extends Judged>(runner: Runner, job: Job, target: Fte | null, judge: (batches: readonly BatchSample[]) => T | null, onProgress: (progress: DrawProgress) => void, signal: AbortSignal): Promise<PreciseOutcome<T>> {
  let best: T | null = null;
  for (let { perBatch } = job; ; perBatch *= 2) {
    const wanted = perBatch * job.batches;
    onProgress({ done: 0, wanted });
    const outcome = await runner.run({ ...job, perBatch }, (progress) => onProgress({ done: progress.drawsReady, wanted }), signal);
    if (outcome.kind === 'failed') return { kind: 'failed', problem: outcome.problem };
    const judged = judge(outcome.batches);
    // A smaller run that was complete says more than the first batches of a larger one.
    if (outcome.kind === 'stopped') return { kind: 'stopped', judged: best !== null && best.draws > (judged?.draws ?? 0) ? best : judged, wanted };
    if (judged === null) return { kind: 'failed', problem: { code: 'workerFailed', message: 'no draws' } };
    best = judged;
    const met = target === null ? null : judged.error !== null && judged.error <= target;
    if (met !== false || 2 * perBatch > MOST_PER_BATCH) return { kind: 'done', judged, met };
  }
}
