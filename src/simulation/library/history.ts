import type { Scenario } from '../scenario';

/** What a step did to the kept scenarios, with the scenario it is about: the label of undo and redo. */
export interface LibraryStep {
  readonly action: 'added' | 'replaced' | 'duplicated' | 'renamed' | 'removed' | 'baselineSet' | 'imported';
  readonly name: string;
}

/** The kept scenarios with what can be taken back. */
export type LibraryHistory = History<readonly Scenario[], LibraryStep>;

/** Steps that can be taken back, each with a label that says what it did. `State` is a library, or whatever a pane edits. */
export interface History<State, Label> {
  readonly present: State;
  /** Oldest first: the state before each step and what the step did. */
  readonly past: readonly Step<State, Label>[];
  /** Steps taken back, the next one to do again first: the state after it. */
  readonly future: readonly Step<State, Label>[];
}

export interface Step<State, Label> {
  readonly state: State;
  readonly label: Label;
}

/** Steps that are remembered; older ones are forgotten. */
export const MOST_STEPS = 100;

export function startHistory<State, Label>(present: State): History<State, Label> {
  return { present, past: [], future: [] };
}

/** A step to a new state. What was taken back before it can no longer be done again. */
export function record<State, Label>(history: History<State, Label>, state: State, label: Label): History<State, Label> {
  return { present: state, past: [...history.past, { state: history.present, label }].slice(-MOST_STEPS), future: [] };
}

/** Takes the last step back; without one, nothing changes. */
export function undo<State, Label>(history: History<State, Label>): History<State, Label> {
  const last = history.past[history.past.length - 1];
  if (!last) return history;
  return { present: last.state, past: history.past.slice(0, -1), future: [{ state: history.present, label: last.label }, ...history.future] };
}

/** Does the step again that was taken back last; without one, nothing changes. */
export function redo<State, Label>(history: History<State, Label>): History<State, Label> {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { present: next.state, past: [...history.past, { state: history.present, label: next.label }], future };
}

/** What the next undo takes back; null when there is nothing. */
export function undoLabel<State, Label>(history: History<State, Label>): Label | null {
  return history.past[history.past.length - 1]?.label ?? null;
}

/** What the next redo does again; null when there is nothing. */
export function redoLabel<State, Label>(history: History<State, Label>): Label | null {
  return history.future[0]?.label ?? null;
}
