import { Worker } from 'node:worker_threads';
import { poolRunner } from '../../src/simulation/runner/pool';
import type { FromWorker, StartWorker } from '../../src/simulation/runner/protocol';
import type { Runner } from '../../src/simulation/runner/runner';

const startNodeWorker: StartWorker = (onMessage, onError) => {
  const worker = new Worker(new URL('startWorker.js', import.meta.url));
  worker.on('message', (message: FromWorker) => onMessage(message));
  worker.on('error', (error) => onError(error.message));
  return { post: (message) => worker.postMessage(message), terminate: () => void worker.terminate() };
};

/** The pool of the product on threads of Node instead of Web Workers. */
export function nodeWorkerRunner(workers: number): Runner {
  return poolRunner(startNodeWorker, workers);
}
