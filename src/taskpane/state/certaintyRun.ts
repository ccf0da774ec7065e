import type { StrengthModel } from '../../model/strength/compute';
import type { Fte } from '../../model/units';
import type { ResolvedScenario } from '../../simulation/apply';
import { makeJob } from '../../simulation/runner/job';
import type { JobProblem } from '../../simulation/runner/job';
import type { Runner } from '../../simulation/runner/runner';
import type { Uncertainty } from '../../simulation/uncertainty';
import { certaintyOf } from './certainty';
import type { Certainty, ComparedWith } from './certainty';

/** Draw until P5 and P95 of every team have at most this standard error. */
export interface Enough {
  readonly target: Fte;
}

/** What is asked of the draws. */
export interface CertaintyRequest {
  readonly model: StrengthModel;
  readonly resolved: Pick<ResolvedScenario, 'inputs' | 'change'>;
  readonly uncertainty: Uncertainty;
  /** null: `uncertainty.perBatch` draws in each batch and no more. */
  readonly enough: Enough | null;
  readonly compared: ComparedWith;
}

/** How it ended. */
export type CertaintyEnd =
  /** `met`: whether the precision asked for was reached; null when none was asked for. */
  | { readonly kind: 'done'; readonly certainty: Certainty; readonly met: boolean | null }
  /** By the user; null when no batch was ready. */
  | { readonly kind: 'stopped'; readonly certainty: Certainty | null; readonly wanted: number }
  /** The scenario or a distribution allows no draws. */
  | { readonly kind: 'impossible'; readonly problem: JobProblem }
  | { readonly kind: 'failed'; readonly detail: string };

export interface DrawProgress {
  readonly done: number;
  readonly wanted: number;
}

/** Most draws in a batch that "enough" goes to: 16 × 4,096 = 65,536 draws. */
export const MOST_PER_BATCH = 4096;

/** Draws, and as long as the precision asked for is not there, again twice as many: whole powers of two, as Sobol's sequence wants. */
export async function runCertainty(request: CertaintyRequest, runner: Runner, onProgress: (progress: DrawProgress) => void, signal: AbortSignal): Promise<CertaintyEnd> {
  const { model, resolved, uncertainty, enough, compared } = request;
  // Differences are taken from the first.
  const scenarios = compared.kind === 'base' ? [resolved] : [compared.resolved, resolved];
  let best: Certainty | null = null;
  for (let { perBatch } = uncertainty; ; perBatch *= 2) {
    const made = makeJob(model, scenarios, { ...uncertainty, perBatch });
    if (!made.ok) return { kind: 'impossible', problem: made.problem };
    const wanted = perBatch * uncertainty.batches;
    onProgress({ done: 0, wanted });
    const outcome = await runner.run(made.job, (progress) => onProgress({ done: progress.drawsReady, wanted }), signal);
    const certainty = certaintyOf(compared, model.inputs.teams.length, outcome.batches, uncertainty.seed, made.repair);
    if (outcome.kind === 'failed') return { kind: 'failed', detail: outcome.problem.message };
    // A smaller run that was complete says more than the first batches of a larger one.
    if (outcome.kind === 'stopped') return { kind: 'stopped', certainty: best !== null && best.draws > (certainty?.draws ?? 0) ? best : certainty, wanted };
    if (certainty === null) return { kind: 'failed', detail: 'no draws' };
    best = certainty;
    const met = enough === null ? null : certainty.error !== null && certainty.error <= enough.target;
    if (met !== false || perBatch * 2 > MOST_PER_BATCH) return { kind: 'done', certainty, met };
  }
}
