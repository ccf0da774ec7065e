import type { StrengthInputs } from '../../model/strength/inputs';
import type { PlanningAnswer, PlanningRequest } from './request';

export interface ToPlanningWorker {
  readonly inputs: StrengthInputs;
  readonly request: PlanningRequest;
}

export type FromPlanningWorker = { readonly kind: 'answered'; readonly answer: PlanningAnswer } | { readonly kind: 'failed'; readonly detail: string };

/** What came of a question; `stopped` by the user, or because another one was asked. */
export type PlanningOutcome = FromPlanningWorker | { readonly kind: 'stopped' };

/** Asks questions in the background, one at a time. */
export interface Planner {
  /** Never rejects: what goes wrong is an outcome. */
  readonly ask: (inputs: StrengthInputs, request: PlanningRequest, signal: AbortSignal) => Promise<PlanningOutcome>;
  readonly close: () => void;
}

/** A Web Worker that starts at the first question and stays; one that is stopped in the middle of a question is ended. */
export function webWorkerPlanner(): Planner {
  let worker: Worker | null = null;
  let finish: ((outcome: PlanningOutcome) => void) | null = null;
  const end = (outcome: PlanningOutcome) => {
    const resolve = finish;
    finish = null;
    resolve?.(outcome);
  };
  const stop = () => {
    if (!finish) return;
    worker?.terminate();
    worker = null;
    end({ kind: 'stopped' });
  };
  return {
    ask(inputs, request, signal) {
      stop();
      return new Promise((resolve) => {
        if (signal.aborted) return resolve({ kind: 'stopped' });
        finish = resolve;
        // A signal of an earlier question must not stop this one.
        signal.addEventListener('abort', () => finish === resolve && stop(), { once: true });
        try {
          worker ??= new Worker(new URL('./worker.ts', import.meta.url));
          worker.onmessage = (event: MessageEvent<FromPlanningWorker>) => end(event.data);
          worker.onerror = (event) => {
            worker?.terminate();
            worker = null;
            end({ kind: 'failed', detail: event.message || 'worker' });
          };
          worker.postMessage({ inputs, request } satisfies ToPlanningWorker);
        } catch (error) {
          end({ kind: 'failed', detail: String(error) });
        }
      });
    },
    close() {
      stop();
      worker?.terminate();
      worker = null;
    },
  };
}
