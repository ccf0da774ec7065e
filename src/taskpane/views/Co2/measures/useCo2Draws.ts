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

/** How far a job is; what was told of another one, or of an earlier attempt, is not shown. */
interface Told {
  readonly job: Co2Job;
  readonly attempt: number;
  readonly run: Co2Run;
}

/** Draws a job as soon as it is there, in slices of this thread, and anew for another one. @param job null: nothing to draw */
export function useCo2Draws(job: Co2Job | null): Co2Draws {
  const [told, setTold] = useState<Told | null>(null);
  const [attempt, setAttempt] = useState(0);
  const control = useRef<AbortController | null>(null);
  useEffect(() => {
    if (job === null) return undefined;
    const own = new AbortController();
    control.current = own;
    let current = true;
    const tell = (run: Co2Run) => current && setTold({ job, attempt, run });
    const wanted = drawsOf(job);
    runCo2(job, (batches) => tell({ kind: 'running', draws: batches * job.perBatch, wanted }), own.signal)
      .then((end) => tell(end.kind === 'done' ? end : { ...end, wanted }))
      .catch((error: unknown) => tell({ kind: 'failed', detail: String(error) }));
    return () => {
      current = false;
      own.abort();
    };
  }, [job, attempt]);
  const run: Co2Run = job === null ? { kind: 'off' } : told?.job === job && told.attempt === attempt ? told.run : { kind: 'running', draws: 0, wanted: drawsOf(job) };
  return { run, stop: useCallback(() => control.current?.abort(), []), again: useCallback(() => setAttempt((before) => before + 1), []) };
}

function drawsOf({ batches, perBatch }: Co2Job): number {
  return batches * perBatch;
}
