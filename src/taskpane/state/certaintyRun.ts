import type { StrengthModel } from '../../model/strength/compute';
import type { ResolvedScenario } from '../../simulation/apply';
import { runUntilEnough } from '../../simulation/runner/enoughDraws';
import type { DrawProgress } from '../../simulation/runner/enoughDraws';
import { makeJob } from '../../simulation/runner/job';
import type { JobProblem } from '../../simulation/runner/job';
import type { Runner } from '../../simulation/runner/runner';
import type { Uncertainty } from '../../simulation/uncertainty';
import { certaintyOf } from './certainty';
import type { Certainty, ComparedWith } from './certainty';

/** What is asked of the draws. */
export interface CertaintyRequest {
  readonly model: StrengthModel;
  readonly resolved: Pick<ResolvedScenario, 'inputs' | 'change'>;
  readonly uncertainty: Uncertainty;
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

/** Draws as many as the scenario's uncertainty asks for: a fixed number, or enough for its precision. */
export async function runCertainty({ model, resolved, uncertainty, compared }: CertaintyRequest, runner: Runner, onProgress: (progress: DrawProgress) => void, signal: AbortSignal): Promise<CertaintyEnd> {
  // Differences are taken from the first.
  const made = makeJob(model, compared.kind === 'base' ? [resolved] : [compared.resolved, resolved], uncertainty);
  if (!made.ok) return { kind: 'impossible', problem: made.problem };
  const { job, repair } = made;
  const end = await runUntilEnough(runner, job, uncertainty.enough ?? null, (batches) => certaintyOf(compared, job.teams, batches, job.seed, repair), onProgress, signal);
  switch (end.kind) {
    case 'done':
      return { kind: 'done', certainty: end.judged, met: end.met };
    case 'stopped':
      return { kind: 'stopped', certainty: end.judged, wanted: end.wanted };
    case 'failed':
      return { kind: 'failed', detail: end.problem.message };
    default:
      throw end satisfies never;
  }
}
