import type { BatchSample } from '../statistics/batch';
import type { Job } from './job';
import { buffersOf, makeBatchWorker } from './runBatch';
import type { BatchWorker } from './runBatch';

/** To a worker: a job once, then numbers of batches, several ahead so that it never waits. */
export type ToWorker = { readonly kind: 'job'; readonly run: number; readonly job: Job } | { readonly kind: 'batch'; readonly run: number; readonly batch: number };

export type FromWorker = { readonly kind: 'sample'; readonly run: number; readonly sample: BatchSample } | { readonly kind: 'error'; readonly run: number; readonly message: string };

/**
 * What a worker does with its messages, in a browser as in Node.
 * @param post sends an answer, handing the buffers over
 */
export function workerLoop(post: (message: FromWorker, buffers: ArrayBuffer[]) => void): (message: ToWorker) => void {
  let current: { run: number; work: BatchWorker } | null = null;
  return (message) => {
    try {
      if (message.kind === 'job') {
        current = { run: message.run, work: makeBatchWorker(message.job) };
      } else if (current?.run === message.run) {
        const sample = current.work(message.batch);
        post({ kind: 'sample', run: message.run, sample }, buffersOf(sample));
      }
    } catch (error) {
      post({ kind: 'error', run: message.run, message: String(error) }, []);
    }
  };
}

/** One worker, whatever kind of thread it is. */
export interface WorkerPort {
  readonly post: (message: ToWorker) => void;
  readonly terminate: () => void;
}

/** Starts a worker. Both listeners may be called at any time until it is terminated. */
export type StartWorker = (onMessage: (message: FromWorker) => void, onError: (message: string) => void) => WorkerPort;
