/** Starts the TypeScript worker in a thread of Node. */
import { register } from 'tsx/esm/api';

register();
await import('./nodeWorker.ts');
