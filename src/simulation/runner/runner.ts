import type { BatchSample } from '../statistics/batch';
import type { Job } from './job';

/** What went wrong outside the model: a worker that would not start, or a fault in the program. */
export interface RunProblem {
  readonly code: 'workerFailed';
  readonly message: string;
}

export interface Progress {
  readonly batchesReady: number;
  readonly batches: number;
  readonly drawsReady: number;
}

/** `batches` are those that are ready, in the order of their numbers; each is complete, so they can be used as they are. */
export type Outcome =
  | { readonly kind: 'done'; readonly batches: readonly BatchSample[] }
  /** The user stopped; `planned` batches were asked for. */
  | { readonly kind: 'stopped'; readonly batches: readonly BatchSample[]; readonly planned: number }
  | { readonly kind: 'failed'; readonly problem: RunProblem; readonly batches: readonly BatchSample[] };

/**
 * Runs a job somewhere. A batch is the unit of work and depends on its number alone: every runner gives the same bits, whatever
 * the number of workers.
 */
export interface Runner {
  /** Never rejects: what goes wrong is an outcome. */
  readonly run: (job: Job, onProgress?: (progress: Progress) => void, signal?: AbortSignal) => Promise<Outcome>;
  /** Ends its workers. A run under way is stopped. */
  readonly close: () => void;
}

export function progressOf(job: Job, batchesReady: number): Progress {
  return { batchesReady, batches: job.batches, drawsReady: batchesReady * job.perBatch };
}
