import { webWorkerRunner } from '../../simulation/runner/webWorkers';
import { runCertainty } from './certaintyRun';
import type { LoadEngine } from './certaintyStore';

/** The draws in Web Workers, which start at the first run and stay. */
export function webWorkerEngine(): Awaited<ReturnType<LoadEngine>> {
  const runner = webWorkerRunner();
  return { run: (request, onProgress, signal) => runCertainty(request, runner, onProgress, signal), close: runner.close };
}
