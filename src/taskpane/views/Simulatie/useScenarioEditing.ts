import { useMemo } from 'react';
import { freeName } from '../../../simulation/library/names';
import type { DriverChange, Scenario } from '../../../simulation/scenario';
import { withoutAbsent } from '../../../simulation/stack';
import type { Rules } from '../../i18n/ruleTexts';
import { removeChange, replaceChange, suggestName } from '../../state/editScenario';
import { usePaneStore } from '../../state/paneContext';
import type { PaneStore } from '../../state/paneStore';
import { idleChange } from '../../state/startSimulation';

/** What the user can do to the scenario on screen; the same object all the time, so that what is given it is not drawn again. */
export interface ScenarioEditing {
  /** Edits the chosen change. @param merging edits of one name in a row are one step to undo */
  readonly edit: (part: Partial<DriverChange> | ((change: DriverChange) => Partial<DriverChange>), merging?: string) => void;
  readonly toggle: (index: number, active: boolean) => void;
  readonly add: () => void;
  readonly remove: (index: number) => void;
  readonly choose: (index: number) => void;
  readonly setRules: (part: Partial<Rules>, merging?: string) => void;
  /** The next edit is a step of its own. */
  readonly endEdit: () => void;
  readonly startDrag: () => void;
  readonly endDrag: () => void;
}

export function useScenarioEditing(): ScenarioEditing {
  const store = usePaneStore();
  return useMemo(() => scenarioEditing(store), [store]);
}

/** The name follows the changes until the user types one. */
function scenarioEditing({ getState, dispatch }: PaneStore): ScenarioEditing {
  const now = () => {
    const { reading, simulation } = getState();
    if (reading.kind !== 'model' || !simulation) throw new Error('A scenario is only edited with a model in the workbook.');
    return { inputs: reading.inputs, library: reading.library, ...simulation };
  };
  const set = (changed: Scenario, editing?: number, merging?: string) => {
    const { named, library } = now();
    const suggested = named ? changed.name : suggestName(changed);
    // A name of its own, so that it can build on the kept one that it would be called after.
    const name = named || suggested === '' ? suggested : freeName(library, suggested);
    dispatch({ type: 'scenarioChanged', scenario: { ...changed, name }, editing, merging });
  };
  return {
    edit: (part, merging) => {
      const { scenario, editing } = now();
      const change = scenario.changes[editing];
      if (change) set(replaceChange(scenario, editing, typeof part === 'function' ? part(change) : part), undefined, merging);
    },
    toggle: (index, active) => set(replaceChange(now().scenario, index, { active })),
    add: () => {
      const { scenario, inputs } = now();
      set({ ...scenario, changes: [...scenario.changes, idleChange(inputs, scenario.changes)] }, scenario.changes.length);
    },
    remove: (index) => {
      const { scenario, editing, inputs } = now();
      const left = removeChange(scenario, index);
      // Something to drag stays in sight, unless the scenario has what it builds on.
      const changes = left.changes.length > 0 || scenario.baseline !== undefined ? left.changes : [idleChange(inputs)];
      set({ ...left, changes }, Math.max(0, index < editing || editing === changes.length ? editing - 1 : editing));
    },
    choose: (index) => dispatch({ type: 'changeChosen', index }),
    setRules: (part, merging) => set(withoutAbsent({ ...now().scenario, ...part }), undefined, merging),
    endEdit: () => dispatch({ type: 'editEnded' }),
    startDrag: () => dispatch({ type: 'dragStarted' }),
    endDrag: () => dispatch({ type: 'dragEnded' }),
  };
}
