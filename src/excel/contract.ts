import type { StrengthInputs } from '../model/strength/inputs';
import type { Scenario } from '../simulation/scenario';
import type { NwaName } from '../workbook/nwaLog';
import type { UnloggedLift } from '../workbook/liftLog';
import type { ImportRequest } from '../workbook/import/request';
import type { ImportTarget } from '../workbook/import/target';
import type { LinkedCell, LinkInWorkbook, LinkProblem } from '../workbook/link/links';
import type { LinkPlan } from '../workbook/link/plan';
import type { SourceGrid } from '../workbook/link/recognise/types';
import type { InputProblem, Place } from '../workbook/problems';
import type { InputCells } from '../workbook/read/inputCells';
import type { OtherReads } from '../workbook/read/others';
import type { FromSelection, SelectedColumn } from '../workbook/read/selectedNumbers';
import type { ParameterKey } from '../workbook/parameters';
import type { TableKey } from '../workbook/tables/spec';
import type { StoreProblem } from '../workbook/scenarios/store';
import type { WorkloadProblem } from '../workbook/workloadColumn';

/** What stands in the workbook, read in one sync. */
export type ModelInWorkbook =
  /** None of the model's sheets is there: offer to insert it. */
  | { readonly kind: 'none' }
  /** The model is there but something is wrong: no figure may be shown as if it were right. */
  | { readonly kind: 'problems'; readonly problems: readonly InputProblem[]; /** Broken or not. */ readonly links: readonly LinkInWorkbook[] }
  | { readonly kind: 'model'; readonly inputs: StrengthInputs; /** What stands in `Scenariolijst`, baselines already under it. */ readonly scenario: Scenario; /** The kept scenarios, in the order of the list. */ readonly library: readonly Scenario[]; /** What of the kept scenarios cannot be read; the model works without. */ readonly libraryProblems: readonly StoreProblem[]; readonly checks: WorkbookChecks; /** The wijkagent norm, the CO2 path and the agreements: each its inputs, or what is wrong with them. */ readonly others: OtherReads; /** Where the inputs stand, to jump to. */ readonly cells: InputCells; /** Columns of the model that follow cells of the user. */ readonly links: readonly LinkInWorkbook[] };

/** The workbook's own checks, read from the sheet. */
export interface WorkbookChecks {
  /** The model check of sheet Start: true when every line is in order. */
  readonly inOrder: boolean;
  /** Labels of the lines that are not in order, with the cell. */
  readonly failed: readonly { readonly label: string; readonly place: Place }[];
  /** Assumptions that nobody confirmed yet. */
  readonly openAssumptions: readonly { readonly label: string; readonly value: string; readonly place: Place }[];
  /** Minima that were lifted in the workbook itself without a line in the log: remarks, not failed checks. */
  readonly unlogged: readonly UnloggedLift[];
  /** Switches of the HBVS formula that are on without a line in the log; absent: none. */
  readonly unloggedNwa?: readonly NwaName[];
  /** The stored IPF result or two-way rounded cells belong to older inputs. */
  readonly stale: boolean;
}

/** Most scenarios that fit side by side. */
export const MOST_COMPARED = 4;

export type ActionOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'sheetNamesTaken'; readonly names: readonly string[] }
  | { readonly kind: 'problems'; readonly problems: readonly InputProblem[] }
  /** A cell no longer holds what the user saw when they changed it; nothing was written. */
  | { readonly kind: 'changedMeanwhile'; readonly place: Place }
  /** A cell holds a formula of the user, which would be lost; nothing was written. */
  | { readonly kind: 'holdsFormula'; readonly place: Place; /** The formula is that of a link. */ readonly link?: LinkedCell }
  /** No blank row is left in a table; nothing was written. Rebuilding gives new ones. */
  | { readonly kind: 'tableFull'; readonly place: Place }
  /** What is kept in the workbook cannot be read, or what was to be kept could not be read back; nothing was written. */
  | { readonly kind: 'unreadableLibrary'; readonly problems: readonly StoreProblem[] }
  /** A formula cannot fill the column of the workload; nothing was written. */
  | { readonly kind: 'workloadRefused'; readonly problem: WorkloadProblem }
  /** Nothing was linked or unlinked. */
  | { readonly kind: 'linkRefused'; readonly problem: LinkProblem }
  /** Excel refused; nothing was written, or it was put back. `code` is Office's error code. */
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string };

/** Numbers out of the user's selection, or why it holds none; `refused`: Excel gave no selection, `office` is its error code. */
export type SelectionReading<T> = FromSelection<T> | { readonly ok: false; readonly problem: { readonly code: 'refused'; readonly office: string; readonly detail: string } };

/** What the user selected to be linked. */
export type SourceReading =
  | { readonly kind: 'source'; readonly grid: SourceGrid }
  /** Nothing stands in the selection or around it. */
  | { readonly kind: 'nothing' }
  /** The selection lies on a sheet of the model. */
  | { readonly kind: 'ownSheet'; readonly sheet: string }
  | { readonly kind: 'tooLarge'; readonly cells: number; readonly most: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string };

/** What becomes of the cells of a link that goes: they keep what they show now, or get back what stood there before. */
export type AfterUnlink = 'keep' | 'restore';

/** A change of inputs by the pane. `row` counts the rows that are filled in, as they were read: the order of the inputs. */
export type InputEdit =
  /** One cell; refused when something else stands there than the user saw. */
  | { readonly kind: 'cell'; readonly table: TableKey; readonly row: number; readonly column: string; readonly was: number | string | null; readonly value: number | string | null }
  | { readonly kind: 'parameter'; readonly parameter: ParameterKey; readonly was: number | string | null; readonly value: number | string | null; /** Sets the status to «bevestigd» too. */ readonly confirmed?: true }
  /** A row more, in the first blank one. */
  | { readonly kind: 'row'; readonly table: TableKey; readonly values: Readonly<Record<string, number | string | null>> }
  /** Empties a row; `was` is what its first column says. */
  | { readonly kind: 'clearRow'; readonly table: TableKey; readonly row: number; readonly was: string };

/** Everything the task pane asks of the workbook. Each action is one undo step and at most 4 syncs. */
export interface ModelWorkbook {
  /** One sync. */
  readonly read: () => Promise<ModelInWorkbook>;
  /** Inserts the model, or rebuilds it in place from the inputs that stand in the workbook. */
  readonly insert: () => Promise<ActionOutcome>;
  /** Writes a scenario into `Scenariolijst`, so that the sheet's own formulas give the same numbers. */
  readonly apply: (scenario: Scenario) => Promise<ActionOutcome>;
  /**
   * Replaces the kept scenarios; the one in force in the workbook is not touched. At most 3 syncs.
   * @param replaceUnreadable the user chose to give up what stands in the workbook and cannot be read
   */
  readonly keep: (library: readonly Scenario[], replaceUnreadable?: boolean) => Promise<ActionOutcome>;
  /** Writes up to MOST_COMPARED scenarios side by side on sheet `Vergelijking`, made anew. Their baselines may be kept or among them. */
  readonly compare: (scenarios: readonly Scenario[]) => Promise<ActionOutcome>;
  /** Fills the workload data of every team with a formula of the user, as native formulas. At most 2 syncs. */
  readonly fillWorkload: (text: string) => Promise<ActionOutcome>;
  /** Chooses whether the HBVS formula is used as data of its components, and rebuilds the model. At most 4 syncs, one undo step. */
  readonly useFormula: (use: boolean) => Promise<ActionOutcome>;
  /** Changes inputs; all of them or none. At most 3 syncs, one undo step. */
  readonly edit: (edits: readonly InputEdit[]) => Promise<ActionOutcome>;
  /** The cells that a file of CBS can fill; null when the model is not there. One sync. */
  readonly importTarget: () => Promise<ImportTarget | null>;
  /** Writes figures out of a file of CBS; all of them or none. Two syncs, one undo step. */
  readonly importFigures: (request: ImportRequest) => Promise<ActionOutcome>;
  /** Selects a cell so that the user sees it. */
  readonly select: (place: Place) => Promise<ActionOutcome>;
  /** The deviations (shares) in the column that the user selected. One sync; nothing is written. */
  readonly selectedColumn: () => Promise<SelectionReading<SelectedColumn>>;
  /** The correlations between these teams in the square that the user selected. One sync; nothing is written. */
  readonly selectedMatrix: (teams: readonly string[]) => Promise<SelectionReading<readonly (readonly number[])[]>>;
  /**
   * What the user selected, with the Excel Table or the block of cells around it; a cell or a range. As many syncs as it has chunks.
   * @param progress told the part (0 to 1) that is read; @param signal stops between two chunks
   */
  readonly readSource: (progress?: (part: number) => void, signal?: AbortSignal) => Promise<SourceReading>;
  /** Makes columns of the model follow the user's cells: names, formulas and rows on `Koppelingen`; all or nothing. At most 4 syncs. */
  readonly link: (plan: LinkPlan) => Promise<ActionOutcome>;
  /** Ends a link, by the id of one column; at most 4 syncs. */
  readonly unlink: (id: string, values: AfterUnlink) => Promise<ActionOutcome>;
  /** Calls back after the user (not the add-in) changed an input cell. @returns stops watching */
  readonly watch: (changed: () => void) => Promise<() => Promise<void>>;
}
