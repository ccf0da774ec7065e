import { useCallback, useEffect, useRef, useState } from 'react';
import type { Co2Estimates } from '../../../../simulation/co2/estimate';
import type { Co2Job } from '../../../../simulation/co2/job';
import { runCo2 } from '../../../../simulation/co2/run';

/** Where the draws are. */
export type Co2Run =
  | { readonly kind: 'off' }
  | { readonly kind: 'running'; readonly draws: number; readonly wanted: number }
  | { readonly kind: 'done'; readonly estimates: Co2Estimates }
  /** By the user; null: before a batch was ready. */
  | { readonly kind: 'stopped'; readonly estimates: Co2Estimates | null; readonly wanted: number }
  | { readonly kind: 'failed'; readonly detail: string };

export interface Co2Draws {
  readonly run: Co2Run;
  readonly stop: () => void;
  readonly again: () => void;
}

/** Draws a job as soon as it is there, in slices of this thread, and anew for another one. @param job null: nothing to draw */
export function useCo2Draws(job: Co2Job | null): Co2Draws {
  const [run, setRun] = useState<Co2Run>({ kind: 'off' });
  const [attempt, setAttempt] = useState(0);
  const control = useRef<AbortController | null>(null);
  useEffect(() => {
    if (job === null) {
      setRun({ kind: 'off' });
      return undefined;
    }
    const own = new AbortController();
    control.current = own;
    let current = true;
    const tell = (next: Co2Run) => current && setRun(next);
    const wanted = job.batches * job.perBatch;
    tell({ kind: 'running', draws: 0, wanted });
    runCo2(job, (batches) => tell({ kind: 'running', draws: batches * job.perBatch, wanted }), own.signal)
      .then((end) => tell(end.kind === 'done' ? end : { ...end, wanted }))
      .catch((error: unknown) => tell({ kind: 'failed', detail: String(error) }));
    return () => {
      current = false;
      own.abort();
    };
  }, [job, attempt]);
  return { run, stop: useCallback(() => control.current?.abort(), []), again: useCallback(() => setAttempt((before) => before + 1), []) };
}
