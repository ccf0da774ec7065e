import { poolRunner, poolSize } from './pool';
import type { FromWorker, StartWorker } from './protocol';
import type { Runner } from './runner';

/** A Web Worker from its own file, as the page's security policy asks (worker-src 'self'). */
const startWebWorker: StartWorker = (onMessage, onError) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  worker.onmessage = (event: MessageEvent<FromWorker>) => onMessage(event.data);
  worker.onerror = (event) => onError(event.message || 'worker');
  return { post: (message) => worker.postMessage(message), terminate: () => worker.terminate() };
};

/** A pool of Web Workers, by default as many as suit its processors. */
export function webWorkerRunner(workers = poolSize(navigator.hardwareConcurrency || 1)): Runner {
  return poolRunner(startWebWorker, workers);
}
