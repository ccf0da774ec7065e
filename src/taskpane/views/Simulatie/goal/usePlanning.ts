import { useCallback, useEffect, useRef, useState } from 'react';
import type { StrengthInputs } from '../../../../model/strength/inputs';
import type { PlanningRequest } from '../../../../simulation/planning/request';
import type { Planner, PlanningOutcome } from '../../../../simulation/planning/webWorker';

/** A question and what came of it. */
export type Planning = { readonly kind: 'idle' } | { readonly kind: 'working'; readonly request: PlanningRequest } | { readonly kind: 'ended'; readonly request: PlanningRequest; readonly outcome: PlanningOutcome };

export interface PlanningTools {
  readonly planning: Planning;
  readonly ask: (inputs: StrengthInputs, request: PlanningRequest) => void;
  readonly stop: () => void;
}

/** Asks questions in the background; the planner is fetched at the first one and ends with the card. */
export function usePlanning(): PlanningTools {
  const [planning, setPlanning] = useState<Planning>({ kind: 'idle' });
  const planner = useRef<Promise<Planner> | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      current.current?.abort();
      void planner.current?.then((started) => started.close());
    },
    [],
  );
  const ask = useCallback((inputs: StrengthInputs, request: PlanningRequest) => {
    current.current?.abort();
    const own = new AbortController();
    current.current = own;
    setPlanning({ kind: 'working', request });
    planner.current ??= import('../../../../simulation/planning/webWorker').then((module) => module.webWorkerPlanner());
    planner.current
      .then((started) => started.ask(inputs, request, own.signal))
      .catch((error: unknown): PlanningOutcome => {
        planner.current = null;
        return { kind: 'failed', detail: String(error) };
      })
      .then((outcome) => {
        if (current.current === own) setPlanning({ kind: 'ended', request, outcome });
      }, () => undefined);
  }, []);
  const stop = useCallback(() => current.current?.abort(), []);
  return { planning, ask, stop };
}
