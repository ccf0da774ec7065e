import type { BatchSample } from '../statistics/batch';
import type { Job } from './job';
import type { FromWorker, StartWorker, WorkerPort } from './protocol';
import { progressOf } from './runner';
import type { Outcome, Progress, Runner } from './runner';

/** Batches a worker has in hand: while it works on one, the next is waiting. */
const AHEAD = 2;
/** More workers than this win nothing for a run of a few milliseconds. */
const MOST = 4;

interface Run {
  readonly number: number;
  readonly job: Job;
  readonly ready: (BatchSample | undefined)[];
  readonly onProgress: ((progress: Progress) => void) | undefined;
  readonly end: (outcome: Outcome) => void;
  next: number;
  count: number;
}

/** Workers for a machine with so many processors (0: unknown): one for each, up to four. */
export function poolSize(processors: number): number {
  return Math.min(MOST, Math.max(1, processors));
}

/**
 * Spreads the batches of a job over workers, which are started at the first run and kept. One run at a time: a new one stops the one under
 * way (its batches so far are its outcome).
 * @param workers at least 1; 1 is a single worker
 */
export function poolRunner(start: StartWorker, workers: number): Runner {
  let ports: WorkerPort[] = [];
  let current: Run | null = null;
  let runs = 0;

  const samples = (run: Run) => run.ready.filter((sample) => sample !== undefined);
  const finish = (run: Run, outcome: Outcome) => {
    if (current === run) current = null;
    run.end(outcome);
  };
  const stop = (run: Run) => finish(run, { kind: 'stopped', batches: samples(run), planned: run.job.batches });
  const fail = (message: string) => {
    // A worker that failed may be in any state: all are started afresh.
    for (const port of ports) port.terminate();
    ports = [];
    if (current !== null) finish(current, { kind: 'failed', problem: { code: 'workerFailed', message }, batches: samples(current) });
  };
  const give = (run: Run, port: WorkerPort) => {
    if (run.next < run.job.batches) port.post({ kind: 'batch', run: run.number, batch: run.next++ });
  };
  const receive = (worker: number, message: FromWorker) => {
    const run = current;
    if (run === null || message.run !== run.number) return;
    if (message.kind === 'error') return fail(message.message);
    run.ready[message.sample.batch] = message.sample;
    run.count++;
    run.onProgress?.(progressOf(run.job, run.count));
    if (run.count === run.job.batches) return finish(run, { kind: 'done', batches: samples(run) });
    const port = ports[worker];
    // Stopped from within the progress report.
    if (port && current === run) give(run, port);
  };

  return {
    run(job, onProgress, signal) {
      if (current !== null) stop(current);
      return new Promise((resolve) => {
        const run: Run = { number: ++runs, job, ready: new Array<BatchSample | undefined>(job.batches).fill(undefined), onProgress, next: 0, count: 0, end: resolve };
        if (signal?.aborted) return stop(run);
        current = run;
        signal?.addEventListener('abort', () => current === run && stop(run), { once: true });
        try {
          if (ports.length === 0) ports = Array.from({ length: Math.max(1, workers) }, (_, worker) => start((message) => receive(worker, message), fail));
          for (const port of ports) port.post({ kind: 'job', run: run.number, job });
          for (let ahead = 0; ahead < AHEAD; ahead++) for (const port of ports) give(run, port);
        } catch (error) {
          fail(String(error));
        }
      });
    },
    close() {
      if (current !== null) stop(current);
      for (const port of ports) port.terminate();
      ports = [];
    },
  };
}
