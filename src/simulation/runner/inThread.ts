import type { BatchSample } from '../statistics/batch';
import { makeBatchWorker } from './runBatch';
import { progressOf } from './runner';
import type { Runner } from './runner';
import { turn } from './turn';

/** Runs in this thread, and lets others have a turn after each batch. */
export function inThreadRunner(): Runner {
  return {
    async run(job, onProgress, signal) {
      const batches: BatchSample[] = [];
      try {
        const work = makeBatchWorker(job);
        for (let batch = 0; batch < job.batches; batch++) {
          if (signal?.aborted) return { kind: 'stopped', batches, planned: job.batches };
          batches.push(work(batch));
          onProgress?.(progressOf(job, batches.length));
          await turn();
        }
      } catch (error) {
        return { kind: 'failed', problem: { code: 'workerFailed', message: String(error) }, batches };
      }
      return { kind: 'done', batches };
    },
    close() {},
  };
}
