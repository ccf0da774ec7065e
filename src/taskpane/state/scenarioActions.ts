import { possibleBaselines } from '../../simulation/library/baselines';
import { addScenario, nameProblem, removeAndTakeOver, removeScenario, renameScenario, replaceScenario } from '../../simulation/library/library';
import type { Changed, LibraryProblem } from '../../simulation/library/library';
import { copyName, findScenario, freeName } from '../../simulation/library/names';
import { baseScenario, isIdle } from '../../simulation/scenario';
import type { Scenario } from '../../simulation/scenario';
import { withoutAbsent } from '../../simulation/stack';
import { t } from '../i18n/translate';
import type { Notice, Simulation } from './paneState';
import type { PaneStore } from './paneStore';
import { idleChange } from './startSimulation';

/** What the user can do with whole scenarios. Each says whether it was done; a refusal of Excel is told in a notice. */
export interface ScenarioActions {
  readonly open: (scenario: Scenario, origin: string | null) => void;
  /** The base with a change that waits for the slider. */
  readonly openNew: () => void;
  /** Keeps what is on screen under its own name, in place of what was kept as it. */
  readonly keep: () => Promise<boolean>;
  readonly keepAs: (name: string) => Promise<boolean>;
  /** Keeps what is on screen as a copy and goes on with the copy. */
  readonly duplicate: () => Promise<boolean>;
  readonly rename: (name: string) => Promise<boolean>;
  /** Removes the kept scenario on screen; what builds on it takes its contents over. */
  readonly remove: () => Promise<boolean>;
  readonly buildOn: (baseline: string | null) => void;
  /** What is wrong with a new name; null when it can be used. @param as a rename keeps its own name free */
  readonly nameProblem: (name: string, as: 'rename' | 'keepAs') => LibraryProblem | null;
  /** Names the scenario on screen can build on. */
  readonly baselines: () => readonly string[];
}

export function scenarioActions(store: PaneStore): ScenarioActions {
  const now = () => {
    const { reading, simulation } = store.getState();
    if (reading.kind !== 'model' || !simulation) throw new Error('A scenario is only worked on with a model in the workbook.');
    return { inputs: reading.inputs, library: reading.library, simulation };
  };
  const blank = (): Scenario => ({ ...baseScenario, name: '', changes: [idleChange(now().inputs)] });
  const open = (scenario: Scenario, origin: string | null) => store.dispatch({ type: 'scenarioOpened', scenario, origin });

  /** Writes a changed library; a problem that the texts under a name box should have stopped is a fault. */
  const write = async (changed: Changed, next: { readonly scenario?: Scenario; readonly origin?: string | null }, notice: Notice) => {
    if (!changed.ok) throw new Error(`The kept scenarios cannot be changed so: ${changed.problem.code}`);
    return store.keep({ library: changed.library, ...next, notice });
  };

  const keepNew = (library: readonly Scenario[], scenario: Scenario) =>
    write(addScenario(library, withoutIdle(scenario)), { scenario, origin: scenario.name }, { kind: 'kept', name: scenario.name });

  const keep = async () => {
    const { library, simulation } = now();
    const { scenario, origin } = simulation;
    if (origin === null || !findScenario(library, origin)) return keepNew(library, { ...scenario, name: freeName(library, nameOf(simulation)) });
    return write(replaceScenario(library, origin, withoutIdle({ ...scenario, name: origin })), { scenario: { ...scenario, name: origin }, origin }, { kind: 'kept', name: origin });
  };

  const rename = async (name: string) => {
    const { library, simulation } = now();
    const scenario = { ...simulation.scenario, name: name.trim() };
    if (simulation.origin === null) {
      store.dispatch({ type: 'scenarioChanged', scenario, named: true });
      return true;
    }
    return write(renameScenario(library, simulation.origin, name), { scenario, origin: scenario.name }, { kind: 'renamed', name: scenario.name });
  };

  const remove = async () => {
    const { library, simulation } = now();
    const name = simulation.origin ?? '';
    const alone = removeScenario(library, name);
    const next = { scenario: blank(), origin: null };
    return write(alone.ok ? alone : removeAndTakeOver(library, name), next, { kind: 'removed', name });
  };

  return {
    open,
    openNew: () => open(blank(), null),
    keep,
    keepAs: async (name) => {
      const { library, simulation } = now();
      return keepNew(library, { ...simulation.scenario, name: name.trim() });
    },
    duplicate: async () => {
      const { library, simulation } = now();
      return keepNew(library, { ...simulation.scenario, name: copyName(library, nameOf(simulation), t('scenarios.name.copyWord')) });
    },
    rename,
    remove,
    buildOn: (baseline) => {
      const { scenario } = now().simulation;
      store.dispatch({ type: 'scenarioChanged', scenario: withoutAbsent({ ...scenario, baseline: baseline ?? undefined }) });
    },
    nameProblem: (name, as) => {
      const { library, simulation } = now();
      return nameProblem(library, name, as === 'rename' ? (simulation.origin ?? undefined) : undefined);
    },
    baselines: () => {
      const { library, simulation } = now();
      return possibleBaselines(library, simulation.origin ?? '');
    },
  };
}

function nameOf({ scenario }: Simulation): string {
  return scenario.name.trim() === '' ? t('scenarios.bar.blank') : scenario.name;
}

/** What waits at 0 % for the slider is not worth keeping. */
function withoutIdle(scenario: Scenario): Scenario {
  return { ...scenario, changes: scenario.changes.filter((change) => !isIdle(change)) };
}
