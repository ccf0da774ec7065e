import type { Scenario } from '../../simulation/scenario';

/** What a step back puts on screen again. */
interface Shown {
  readonly scenario: Scenario;
  readonly editing: number;
  readonly named: boolean;
  readonly origin: string | null;
}

/** The kept scenarios on either side of a step that changed them. */
export interface LibraryStep {
  readonly before: readonly Scenario[];
  readonly after: readonly Scenario[];
}

export interface Step extends Shown {
  /** null when the kept scenarios stayed as they were. */
  readonly library: LibraryStep | null;
}

/** Steps of the user, oldest first. Every edit is one; a drag is one; typing in a box is one. */
export interface SimulationHistory {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** Edits with the same name follow each other as one step; null: the next edit is a step of its own. */
  readonly merging: string | null;
}

/** What is on screen, with the steps that led there. */
interface Recorded extends Shown {
  readonly history: SimulationHistory;
}

export const noHistory: SimulationHistory = { past: [], future: [], merging: null };

/** More steps than anyone takes back. */
const MOST_STEPS = 200;

function shown({ scenario, editing, named, origin }: Shown): Shown {
  return { scenario, editing, named, origin };
}

/**
 * The history with what is on screen now as the next thing to go back to.
 * @param merging edits of the same name are one step
 */
export function recorded(simulation: Recorded, merging: string | null = null, library: LibraryStep | null = null): SimulationHistory {
  const { history } = simulation;
  if (merging !== null && merging === history.merging && history.past.length > 0) return { ...history, future: [] };
  return { past: [...history.past, { ...shown(simulation), library }].slice(-MOST_STEPS), future: [], merging };
}

/** The step that undo or redo would take; null when there is none. */
export function nextStep({ past, future }: SimulationHistory, direction: 'undo' | 'redo'): Step | null {
  return (direction === 'undo' ? past : future).at(-1) ?? null;
}

/** One step back or forward; without one all stays as it is. */
export function stepped<T extends Recorded>(simulation: T, direction: 'undo' | 'redo'): T {
  const step = nextStep(simulation.history, direction);
  if (!step) return simulation;
  const { library, ...back } = step;
  const { past, future } = simulation.history;
  const here: Step = { ...shown(simulation), library };
  const history = direction === 'undo' ? { past: past.slice(0, -1), future: [...future, here] } : { past: [...past, here], future: future.slice(0, -1) };
  return { ...simulation, ...back, history: { ...history, merging: null } };
}

/** Somebody else changed the kept scenarios: a step may no longer put older ones in their place. */
export function withoutLibrary(history: SimulationHistory): SimulationHistory {
  const forget = (steps: readonly Step[]) => steps.map((step) => ({ ...step, library: null }));
  return { ...history, past: forget(history.past), future: forget(history.future) };
}
