import type { ModelInWorkbook } from '../../excel/contract';
import { sameOutcome, sameScenario, tryFlatten } from '../../simulation/flatten';
import type { Scenario } from '../../simulation/scenario';
import type { ViewId } from '../views/viewIds';
import type { DataPage, Notice, PaneState, Simulation, Work } from './paneState';
import { nextStep, recorded, stepped, withoutLibrary } from './simulationHistory';
import { startSimulation } from './startSimulation';

export type PaneAction =
  | { readonly type: 'read'; readonly found: ModelInWorkbook }
  | { readonly type: 'readFailed'; readonly detail: string }
  | { readonly type: 'started'; readonly work: Work }
  | { readonly type: 'finished'; readonly notice: Notice | null }
  | { readonly type: 'noticeDismissed' }
  | { readonly type: 'viewChosen'; readonly view: ViewId }
  | { readonly type: 'pageOpened'; readonly page: DataPage }
  | { readonly type: 'pageClosed' }
  /** The user changed the scenario; `editing` stays where it was unless given. */
  | { readonly type: 'scenarioChanged'; readonly scenario: Scenario; readonly editing?: number; readonly named?: boolean; /** Edits of the same name in a row are one step to undo. */ readonly merging?: string }
  /** What belongs to one step has ended: the next edit is a step of its own. */
  | { readonly type: 'editEnded' }
  /** Another scenario comes on screen. @param origin the kept scenario it is */
  | { readonly type: 'scenarioOpened'; readonly scenario: Scenario; readonly origin: string | null }
  /** The kept scenarios were written; what is on screen may have got another name or origin with it. */
  | { readonly type: 'libraryKept'; readonly library: readonly Scenario[]; readonly scenario?: Scenario; readonly origin?: string | null }
  | { readonly type: 'stepTaken'; readonly direction: 'undo' | 'redo' }
  | { readonly type: 'changeChosen'; readonly index: number }
  | { readonly type: 'dragStarted' }
  | { readonly type: 'dragEnded' }
  /** The scenario on screen is the workbook's now, so that the next reading replaces it. */
  | { readonly type: 'simulationKept' };

/** The pane's next state. Pure: every effect on the workbook is in `paneStore`. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'read':
      return { ...state, reading: action.found, simulation: afterReading(state, action.found) };
    case 'readFailed':
      return { ...state, reading: { kind: 'unreadable', detail: action.detail } };
    case 'started':
      return { ...state, work: action.work, notice: null };
    case 'finished':
      return { ...state, work: null, notice: action.notice };
    case 'noticeDismissed':
      return { ...state, notice: null };
    case 'viewChosen':
      return { ...state, view: action.view, page: null };
    case 'pageOpened':
      return { ...state, page: action.page };
    case 'pageClosed':
      return { ...state, page: null };
    case 'libraryKept':
      return afterKeeping(state, action);
    case 'scenarioOpened': {
      const { reading, simulation } = state;
      if (reading.kind !== 'model' || !simulation) return state;
      return { ...state, simulation: { ...startSimulation(action.scenario, reading.inputs, action.origin), edited: true, history: recorded(simulation) } };
    }
    case 'stepTaken':
      return afterStep(state, action.direction);
    case 'scenarioChanged':
    case 'editEnded':
    case 'changeChosen':
    case 'dragStarted':
    case 'dragEnded':
    case 'simulationKept':
      return state.simulation ? { ...state, simulation: reduceSimulation(state.simulation, action) } : state;
    default:
      throw action satisfies never;
  }
}

type SimulationAction = Extract<PaneAction, { type: 'scenarioChanged' | 'editEnded' | 'changeChosen' | 'dragStarted' | 'dragEnded' | 'simulationKept' }>;

function reduceSimulation(simulation: Simulation, action: SimulationAction): Simulation {
  switch (action.type) {
    case 'scenarioChanged': {
      const { scenario } = action;
      const editing = Math.min(action.editing ?? simulation.editing, Math.max(0, scenario.changes.length - 1));
      const settled = simulation.dragging ? simulation.settled : scenario;
      const history = recorded(simulation, simulation.dragging ? 'drag' : (action.merging ?? null));
      return { ...simulation, scenario, settled, editing, named: action.named ?? simulation.named, edited: true, history };
    }
    case 'editEnded':
      return { ...simulation, history: { ...simulation.history, merging: null } };
    case 'changeChosen':
      return { ...simulation, editing: action.index };
    case 'dragStarted':
      return { ...simulation, dragging: true, history: { ...simulation.history, merging: null } };
    case 'dragEnded':
      return { ...simulation, dragging: false, settled: simulation.scenario, history: { ...simulation.history, merging: null } };
    case 'simulationKept':
      return { ...simulation, edited: false };
    default:
      throw action satisfies never;
  }
}

/**
 * An edited scenario survives a change of the inputs; otherwise the pane shows the workbook's own. What it replaces can be brought back.
 * A scenario that says what stands in the workbook stays as it is: it also knows what it builds on.
 */
function afterReading({ reading, simulation }: PaneState, found: ModelInWorkbook): Simulation | null {
  if (found.kind === 'none') return null;
  if (found.kind === 'problems') return simulation;
  if (!simulation) return startSimulation(found.scenario, found.inputs, undefined, found.library);
  const history = reading.kind === 'model' && !sameLibrary(reading.library, found.library) ? withoutLibrary(simulation.history) : simulation.history;
  if (simulation.edited) return { ...simulation, history };
  const flat = tryFlatten(simulation.scenario, found.library);
  if (flat && flat.name === found.scenario.name && sameOutcome(flat, found.scenario)) return { ...simulation, history };
  const next = startSimulation(found.scenario, found.inputs, undefined, found.library);
  return { ...next, history: sameScenario(next.scenario, simulation.scenario) ? history : recorded({ ...simulation, history }) };
}

/** The reading shows the new library at once; the next one confirms it. */
function afterKeeping(state: PaneState, { library, scenario, origin }: Extract<PaneAction, { type: 'libraryKept' }>): PaneState {
  const { reading, simulation } = state;
  if (reading.kind !== 'model' || !simulation) return state;
  const now = { ...simulation, scenario: scenario ?? simulation.scenario, settled: scenario ?? simulation.settled, origin: origin === undefined ? simulation.origin : origin, editing: Math.min(simulation.editing, Math.max(0, (scenario ?? simulation.scenario).changes.length - 1)), named: origin !== null, edited: true };
  return { ...state, reading: { ...reading, library }, simulation: { ...now, history: recorded(simulation, null, { before: reading.library, after: library }) } };
}

/** What is on screen, and the library that belongs to it: that was written before. */
function afterStep(state: PaneState, direction: 'undo' | 'redo'): PaneState {
  const { reading, simulation } = state;
  if (!simulation) return state;
  const library = nextStep(simulation.history, direction)?.library;
  const written = direction === 'undo' ? library?.before : library?.after;
  const now = stepped(simulation, direction);
  return { ...state, simulation: { ...now, settled: now.scenario, edited: true, dragging: false }, reading: reading.kind === 'model' && written ? { ...reading, library: written } : reading };
}

function sameLibrary(a: readonly Scenario[], b: readonly Scenario[]): boolean {
  return a.length === b.length && a.every((scenario, i) => scenario.name === b[i]?.name && sameScenario(scenario, b[i]));
}
