import { parentPort } from 'node:worker_threads';
import { workerLoop } from '../../src/simulation/runner/protocol';
import type { ToWorker } from '../../src/simulation/runner/protocol';

/** The worker of the simulator in Node: the same loop as in the browser. */
const receive = workerLoop((message, buffers) => parentPort?.postMessage(message, buffers));
parentPort?.on('message', (message: ToWorker) => receive(message));
