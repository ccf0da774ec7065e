import type { Fte } from '../../model/units';
import type { DrawProgress } from '../../simulation/runner/enoughDraws';
import type { Scenario } from '../../simulation/scenario';
import type { Certainty, TeamCertainty } from './certainty';
import type { CertaintyEnd, CertaintyRequest } from './certaintyRun';

/** Where the draws are. */
export type CertaintyRun = { readonly kind: 'off' } | ({ readonly kind: 'running' } & DrawProgress) | CertaintyEnd;

export interface CertaintyState {
  readonly run: CertaintyRun;
  /** The last outcome, and the scenario it is of. */
  readonly certainty: Certainty | null;
  readonly of: Scenario | null;
  /** The scenario on screen: margins of another one are not shown. */
  readonly onScreen: Scenario | null;
  /** Longest whisker of the last outcome in fte: bars keep its scale while new draws are made, so that nothing jumps. 0 = none. */
  readonly reach: Fte;
}

/** The draws of view Simulatie: one run at a time, in the background. */
export interface CertaintyStore {
  readonly getState: () => CertaintyState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly show: (scenario: Scenario) => void;
  /** Starts anew; what was under way is stopped and forgotten. */
  readonly start: (scenario: Scenario, request: CertaintyRequest) => void;
  /** What is ready is kept. */
  readonly stop: () => void;
  /** Nothing is uncertain (any more). */
  readonly clear: () => void;
  /** Ends the workers. */
  readonly close: () => void;
}

/** The engine, loaded when draws are asked for the first time; injected by tests. */
export type LoadEngine = () => Promise<{
  readonly run: (request: CertaintyRequest, onProgress: (progress: DrawProgress) => void, signal: AbortSignal) => Promise<CertaintyEnd>;
  readonly close: () => void;
}>;

const off: CertaintyState = { run: { kind: 'off' }, certainty: null, of: null, onScreen: null, reach: 0 };

export function createCertaintyStore(loadEngine: LoadEngine): CertaintyStore {
  let state = off;
  let engine: ReturnType<LoadEngine> | null = null;
  let current: AbortController | null = null;
  const listeners = new Set<() => void>();
  const set = (part: Partial<CertaintyState>) => {
    state = { ...state, ...part };
    for (const listener of [...listeners]) listener();
  };
  const abandon = () => {
    const before = current;
    current = null;
    before?.abort();
  };
  const start = async (scenario: Scenario, request: CertaintyRequest) => {
    abandon();
    const own = new AbortController();
    current = own;
    const { perBatch, batches } = request.uncertainty;
    set({ run: { kind: 'running', done: 0, wanted: perBatch * batches } });
    let end: CertaintyEnd;
    try {
      engine ??= loadEngine();
      const { run } = await engine;
      end = await run(request, (progress) => current === own && set({ run: { kind: 'running', ...progress } }), own.signal);
    } catch (error) {
      // The code could not be fetched, or a fault in it: told like a failed run, and tried afresh next time.
      engine = null;
      end = { kind: 'failed', detail: String(error) };
    }
    // Another run took over.
    if (current !== own) return;
    current = null;
    const certainty = end.kind === 'done' || end.kind === 'stopped' ? end.certainty : null;
    set({ run: end, certainty, of: scenario, reach: certainty ? reachOf(certainty.teams) : state.reach });
  };
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: (scenario) => state.onScreen !== scenario && set({ onScreen: scenario }),
    start: (scenario, request) => void start(scenario, request),
    stop: () => current?.abort(),
    clear: () => {
      abandon();
      if (state.run.kind !== 'off') set({ ...off, onScreen: state.onScreen });
    },
    close: () => {
      abandon();
      void engine?.then((loaded) => loaded.close());
      engine = null;
    },
  };
}

/** With a little room, so that the last cap is not at the edge. */
function reachOf(teams: readonly TeamCertainty[]): Fte {
  return 1.05 * Math.max(0, ...teams.flatMap(({ p5, p95 }) => [Math.abs(p5.value), Math.abs(p95.value)]));
}

/** The outcome that belongs to what is on screen. */
export function shownCertainty({ certainty, of, onScreen }: CertaintyState): Certainty | null {
  return of === onScreen ? certainty : null;
}
