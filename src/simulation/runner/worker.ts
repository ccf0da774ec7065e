import { workerLoop } from './protocol';
import type { ToWorker } from './protocol';

/** Entry of the Web Worker: see `webWorkers`. */
const receive = workerLoop((message, buffers) => self.postMessage(message, { transfer: buffers }));
self.onmessage = (event: MessageEvent<ToWorker>) => receive(event.data);
