import { turn } from '../runner/turn';
import { makeCo2BatchWorker } from './batch';
import type { Co2Batch } from './batch';
import { estimateCo2 } from './estimate';
import type { Co2Estimates } from './estimate';
import type { Co2Job } from './job';

/** `stopped`: by the user; its estimates are of the batches that were ready, null when none was. */
export type Co2Outcome = { readonly kind: 'done'; readonly estimates: Co2Estimates } | { readonly kind: 'stopped'; readonly estimates: Co2Estimates | null };

/**
 * Runs a job in this thread, and lets others have a turn after each batch: a batch takes some milliseconds, so a worker would cost more than it saves.
 * @param onProgress called with the number of batches that are ready
 */
export async function runCo2(job: Co2Job, onProgress?: (batches: number) => void, signal?: AbortSignal): Promise<Co2Outcome> {
  const work = makeCo2BatchWorker(job);
  const batches: Co2Batch[] = [];
  for (let batch = 0; batch < job.batches; batch++) {
    if (signal?.aborted) return { kind: 'stopped', estimates: batches.length > 0 ? estimateCo2(job, batches) : null };
    batches.push(work(batch));
    onProgress?.(batches.length);
    await turn();
  }
  return { kind: 'done', estimates: estimateCo2(job, batches) };
}
