import type { ActionOutcome, AfterUnlink, InputEdit, ModelWorkbook } from '../../excel/contract';
import { flattenScenario } from '../../simulation/flatten';
import { baseScenario, isBase } from '../../simulation/scenario';
import type { Scenario } from '../../simulation/scenario';
import type { ImportRequest } from '../../workbook/import/request';
import type { LinkPlan } from '../../workbook/link/plan';
import type { Place } from '../../workbook/problems';
import { prepareFormulas } from './formulas';
import { initialState } from './paneState';
import type { Notice, PaneState, Work } from './paneState';
import { reduce } from './reduce';
import type { PaneAction } from './reduce';
import { nextStep } from './simulationHistory';
import { forWorkbook } from './startSimulation';

/** State of the pane and the actions on the workbook. One per page; views read it through `usePane`. */
export interface PaneStore {
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (action: PaneAction) => void;
  /** Reads the workbook again; a later call overtakes an earlier one. */
  readonly load: () => Promise<void>;
  /** Reads, and keeps reading when the user changes an input. @returns stops watching */
  readonly watch: () => Promise<() => Promise<void>>;
  /** Inserts the model, or recalculates it in place. */
  readonly insert: () => Promise<void>;
  /** Puts the scenario on screen in the workbook. */
  readonly apply: () => Promise<void>;
  /** Throws the simulation away and puts the workbook back to the base. */
  readonly restore: () => Promise<void>;
  /** Writes the kept scenarios; one step to undo. @returns whether they were written */
  readonly keep: (change: LibraryChange) => Promise<boolean>;
  /** Writes scenarios side by side on a sheet. */
  readonly compare: (scenarios: readonly Scenario[]) => Promise<void>;
  /** Fills the workload data in the workbook with a formula. */
  readonly fillWorkload: (text: string) => Promise<void>;
  /** Uses the HBVS formula, or not any more. */
  readonly useFormula: (use: boolean) => Promise<void>;
  /** Changes inputs in the workbook. @returns whether they were written */
  readonly edit: (edits: readonly InputEdit[]) => Promise<boolean>;
  readonly importTarget: ModelWorkbook['importTarget'];
  /** Writes figures out of a file of CBS. @returns whether they were written */
  readonly importFigures: (request: ImportRequest) => Promise<boolean>;
  /** What the user selected, with the table around it; nothing is written. */
  readonly readSource: ModelWorkbook['readSource'];
  /** Makes columns of the model follow the user's cells. @returns whether they do now */
  readonly link: (plan: LinkPlan) => Promise<boolean>;
  /** Ends a link. @returns whether it ended */
  readonly unlink: (id: string, values: AfterUnlink) => Promise<boolean>;
  /** One step back or forward of what the user did to the scenarios. */
  readonly step: (direction: 'undo' | 'redo') => Promise<void>;
  readonly select: (place: Place) => Promise<void>;
  /** Numbers out of the user's selection; nothing is written. */
  readonly selectedColumn: ModelWorkbook['selectedColumn'];
  readonly selectedMatrix: ModelWorkbook['selectedMatrix'];
}

/** New kept scenarios, and what becomes of the one on screen with it. */
export interface LibraryChange {
  readonly library: readonly Scenario[];
  readonly scenario?: Scenario;
  readonly origin?: string | null;
  /** The user chose to give up what is kept and cannot be read. */
  readonly replaceUnreadable?: boolean;
  readonly notice: Notice;
}

/** Pause after the last edit of the user before the workbook is read again, in ms: filling a column is one reading. */
const READ_AFTER_EDIT = 150;

export function createPaneStore(workbook: ModelWorkbook): PaneStore {
  let state = initialState;
  let latestReading = 0;
  const listeners = new Set<() => void>();

  const dispatch = (action: PaneAction) => {
    state = reduce(state, action);
    for (const listener of [...listeners]) listener();
  };

  const load = async () => {
    const reading = ++latestReading;
    try {
      const found = await workbook.read();
      if (found.kind === 'model') await prepareFormulas([found.scenario, ...found.library]);
      if (reading === latestReading) dispatch({ type: 'read', found });
    } catch (error) {
      if (reading === latestReading) dispatch({ type: 'readFailed', detail: describe(error) });
    }
  };

  /** One action at a time: a second click while the first is under way does nothing. @returns whether it was done */
  const act = async (work: Work, action: () => Promise<ActionOutcome>, onDone: Notice | null, onWritten?: () => void): Promise<boolean> => {
    if (state.work !== null) return false;
    const simulated = state.simulation?.scenario;
    dispatch({ type: 'started', work });
    const outcome = await attempt(action);
    // What the user changed while the workbook was being written stays; only the scenario that was written gives way to the workbook's.
    if (outcome.kind === 'done' && (work === 'apply' || work === 'restore') && state.simulation?.scenario === simulated) dispatch({ type: 'simulationKept' });
    if (outcome.kind === 'done') onWritten?.();
    await load();
    dispatch({ type: 'finished', notice: outcome.kind === 'done' ? onDone : noticeOf(outcome) });
    return outcome.kind === 'done';
  };

  const insert = async () => {
    const rebuild = state.reading.kind === 'model' || state.reading.kind === 'problems';
    await act(rebuild ? 'rebuild' : 'insert', workbook.insert, { kind: rebuild ? 'rebuilt' : 'inserted' });
  };

  const apply = async () => {
    const { simulation, reading } = state;
    if (simulation && reading.kind === 'model') await act('apply', async () => workbook.apply(forWorkbook(flattenScenario(simulation.scenario, reading.library))), { kind: 'applied' });
  };

  const restore = async () => {
    const { reading } = state;
    if (reading.kind !== 'model' || !isBase(reading.scenario)) {
      await act('restore', () => workbook.apply(baseScenario), { kind: 'restored' });
      return;
    }
    // The workbook is at the base already: there is only the simulation to throw away.
    dispatch({ type: 'simulationKept' });
    dispatch({ type: 'read', found: reading });
  };

  const keep = async ({ notice, replaceUnreadable, ...change }: LibraryChange) => {
    const write = async () => {
      await prepareFormulas(change.library);
      return workbook.keep(change.library, replaceUnreadable);
    };
    return act('keep', write, notice, () => dispatch({ type: 'libraryKept', ...change }));
  };

  const compare = async (scenarios: readonly Scenario[]) => {
    await act('compare', () => workbook.compare(scenarios), { kind: 'compared' });
  };

  const fillWorkload = async (text: string) => {
    await act('fillWorkload', () => workbook.fillWorkload(text), { kind: 'workloadFilled' });
  };

  const useFormula = async (use: boolean) => {
    await act('rebuild', () => workbook.useFormula(use), { kind: 'rebuilt' });
  };

  const edit = (edits: readonly InputEdit[]) => act('edit', () => workbook.edit(edits), { kind: 'edited' });

  const importFigures = (request: ImportRequest) => act('edit', () => workbook.importFigures(request), { kind: 'edited' });

  const link = (plan: LinkPlan) => act('link', () => workbook.link(plan), { kind: 'linked' });

  const unlink = (id: string, values: AfterUnlink) => act('link', () => workbook.unlink(id, values), { kind: 'unlinked' });

  /** What goes wrong outside the contract is told like a refusal. */
  const readSource: PaneStore['readSource'] = async (progress, signal) => {
    try {
      return await workbook.readSource(progress, signal);
    } catch (error) {
      return { kind: 'refused', code: error instanceof Error ? error.name : 'Error', detail: describe(error) };
    }
  };

  const step = async (direction: 'undo' | 'redo') => {
    const { simulation } = state;
    const next = simulation && nextStep(simulation.history, direction);
    if (!next || state.work !== null) return;
    const take = () => dispatch({ type: 'stepTaken', direction });
    const library = direction === 'undo' ? next.library?.before : next.library?.after;
    if (library === undefined) take();
    else await act('keep', () => workbook.keep(library), null, take);
  };

  const select = async (place: Place) => {
    const outcome = await attempt(() => workbook.select(place));
    if (outcome.kind !== 'done') dispatch({ type: 'finished', notice: noticeOf(outcome) });
  };

  const watch = async () => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = await workbook.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void load(), READ_AFTER_EDIT);
    });
    return async () => {
      clearTimeout(timer);
      await stop();
    };
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    load,
    watch,
    insert,
    apply,
    restore,
    keep,
    compare,
    fillWorkload,
    useFormula,
    edit,
    readSource,
    link,
    unlink,
    importTarget: workbook.importTarget,
    importFigures,
    step,
    select,
    selectedColumn: workbook.selectedColumn,
    selectedMatrix: workbook.selectedMatrix,
  };
}

/** What goes wrong outside the contract is told like a refusal: nothing may vanish in a rejected promise. */
async function attempt(action: () => Promise<ActionOutcome>): Promise<ActionOutcome> {
  try {
    return await action();
  } catch (error) {
    return { kind: 'refused', code: error instanceof Error ? error.name : 'Error', detail: describe(error) };
  }
}

function noticeOf(outcome: Exclude<ActionOutcome, { kind: 'done' }>): Notice {
  // The pane tells what is wrong while the formula is typed; here only the workbook changed under it.
  if (outcome.kind === 'workloadRefused') return { kind: 'workloadRefused' };
  return outcome.kind === 'problems' ? { kind: 'problems', count: outcome.problems.length } : outcome;
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
