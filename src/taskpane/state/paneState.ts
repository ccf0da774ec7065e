import type { ModelInWorkbook } from '../../excel/contract';
import type { ScenarioProblem } from '../../workbook/messages/scenarioProblem';
import type { LinkedCell, LinkProblem } from '../../workbook/link/links';
import type { Place } from '../../workbook/problems';
import type { StoreProblem } from '../../workbook/scenarios/store';
import type { Scenario } from '../../simulation/scenario';
import type { ViewId } from '../views/viewIds';
import type { SimulationHistory } from './simulationHistory';

/** What the pane knows about the workbook. */
export type WorkbookReading = { readonly kind: 'reading' } | { readonly kind: 'unreadable'; readonly detail: string } | ModelInWorkbook;

/** The action that is under way; buttons wait for it. */
export type Work = 'insert' | 'rebuild' | 'apply' | 'restore' | 'keep' | 'compare' | 'fillWorkload' | 'edit' | 'link';

/** The outcome of an action, as the user is told. */
export type Notice =
  | { readonly kind: 'inserted' | 'rebuilt' | 'applied' | 'restored' | 'compared' | 'workloadFilled' | 'workloadRefused' }
  /** What became of the kept scenarios. */
  | { readonly kind: 'kept' | 'removed' | 'renamed'; readonly name: string }
  | { readonly kind: 'imported'; readonly names: readonly string[]; /** What got another name because its own was taken. */ readonly renamed: readonly string[] }
  | { readonly kind: 'importRefused'; readonly file: string; readonly problems: readonly ScenarioProblem[] }
  /** A file that could not be read back was not made; both in characters. */
  | { readonly kind: 'exportRefused'; readonly file: string; readonly characters: number; readonly most: number }
  /** Kept scenarios that could not be read were given up. */
  | { readonly kind: 'repaired' }
  | { readonly kind: 'sheetNamesTaken'; readonly names: readonly string[] }
  | { readonly kind: 'problems'; readonly count: number }
  | { readonly kind: 'unreadableLibrary'; readonly problems: readonly StoreProblem[] }
  /** Columns follow the user's cells, or do no more. */
  | { readonly kind: 'linked' | 'unlinked' }
  /** Inputs were changed from the pane. */
  | { readonly kind: 'edited' }
  | { readonly kind: 'changedMeanwhile' | 'tableFull'; readonly place: Place }
  | { readonly kind: 'holdsFormula'; readonly place: Place; readonly link?: LinkedCell }
  | { readonly kind: 'linkRefused'; readonly problem: LinkProblem }
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string };

/** The scenario being tried out; the workbook does not know about it until it is applied. */
export interface Simulation {
  readonly scenario: Scenario;
  /** The scenario at the last release of the slider: order and folding of the results follow this one. */
  readonly settled: Scenario;
  /** Index in `scenario.changes` of the change that slider and box act on. */
  readonly editing: number;
  /** The user typed the name; otherwise it follows the changes. */
  readonly named: boolean;
  /** Name of the kept scenario that this is a version of; null: it was never kept. */
  readonly origin: string | null;
  /** As it came on screen: until something changes there is nothing to lose. */
  readonly opened: Scenario;
  /** Differs from what the workbook last gave, so a reading must not replace it. */
  readonly edited: boolean;
  readonly dragging: boolean;
  readonly history: SimulationHistory;
}

/** What lies over the views; a card of it when one is asked for. */
export type DataPage = { readonly card: 'link' | 'import' | 'hbvs' | null };

export interface PaneState {
  readonly view: ViewId;
  /** Page «Gegevens», over the views; null: closed. */
  readonly page: DataPage | null;
  readonly reading: WorkbookReading;
  readonly work: Work | null;
  readonly notice: Notice | null;
  /** null until a model was read. */
  readonly simulation: Simulation | null;
}

export const initialState: PaneState = { view: 'sterkte', page: null, reading: { kind: 'reading' }, work: null, notice: null, simulation: null };
