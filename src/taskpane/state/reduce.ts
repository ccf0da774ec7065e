import type { ModelInWorkbook } from '../../excel/contract';
import type { Scenario } from '../../simulation/scenario';
import type { ViewId } from '../views/viewIds';
import type { Notice, PaneState, Simulation, Work } from './paneState';
import { startSimulation } from './startSimulation';

export type PaneAction =
  | { readonly type: 'read'; readonly found: ModelInWorkbook }
  | { readonly type: 'readFailed'; readonly detail: string }
  | { readonly type: 'started'; readonly work: Work }
  | { readonly type: 'finished'; readonly notice: Notice | null }
  | { readonly type: 'noticeDismissed' }
  | { readonly type: 'viewChosen'; readonly view: ViewId }
  /** The user changed the scenario; `editing` stays where it was unless given. */
  | { readonly type: 'scenarioChanged'; readonly scenario: Scenario; readonly editing?: number; readonly named?: boolean }
  | { readonly type: 'changeChosen'; readonly index: number }
  | { readonly type: 'dragStarted' }
  | { readonly type: 'dragEnded' }
  /** The scenario on screen is the workbook's now, so that the next reading replaces it. */
  | { readonly type: 'simulationKept' };

/** The pane's next state. Pure: every effect on the workbook is in `paneStore`. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'read':
      return { ...state, reading: action.found, simulation: afterReading(state.simulation, action.found) };
    case 'readFailed':
      return { ...state, reading: { kind: 'unreadable', detail: action.detail } };
    case 'started':
      return { ...state, work: action.work, notice: null };
    case 'finished':
      return { ...state, work: null, notice: action.notice };
    case 'noticeDismissed':
      return { ...state, notice: null };
    case 'viewChosen':
      return { ...state, view: action.view };
    case 'scenarioChanged':
    case 'changeChosen':
    case 'dragStarted':
    case 'dragEnded':
    case 'simulationKept':
      return state.simulation ? { ...state, simulation: reduceSimulation(state.simulation, action) } : state;
    default:
      throw action satisfies never;
  }
}

type SimulationAction = Extract<PaneAction, { type: 'scenarioChanged' | 'changeChosen' | 'dragStarted' | 'dragEnded' | 'simulationKept' }>;

function reduceSimulation(simulation: Simulation, action: SimulationAction): Simulation {
  switch (action.type) {
    case 'scenarioChanged': {
      const { scenario } = action;
      const editing = Math.min(action.editing ?? simulation.editing, Math.max(0, scenario.changes.length - 1));
      const settled = simulation.dragging ? simulation.settled : scenario;
      return { ...simulation, scenario, settled, editing, named: action.named ?? simulation.named, edited: true };
    }
    case 'changeChosen':
      return { ...simulation, editing: action.index };
    case 'dragStarted':
      return { ...simulation, dragging: true };
    case 'dragEnded':
      return { ...simulation, dragging: false, settled: simulation.scenario };
    case 'simulationKept':
      return { ...simulation, edited: false };
    default:
      throw action satisfies never;
  }
}

/** An edited scenario survives a change of the inputs; otherwise the pane shows the workbook's own. */
function afterReading(simulation: Simulation | null, found: ModelInWorkbook): Simulation | null {
  if (found.kind === 'none') return null;
  if (found.kind === 'problems') return simulation;
  return simulation?.edited ? simulation : startSimulation(found.scenario, found.inputs);
}
