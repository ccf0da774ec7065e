import type { DriverChange, Scenario } from '../../../simulation/scenario';
import type { StrengthInputs } from '../../../model/strength/inputs';
import { removeChange, replaceChange, suggestName } from '../../state/editScenario';
import { usePaneStore } from '../../state/paneContext';
import type { Simulation } from '../../state/paneState';
import { idleChange } from '../../state/startSimulation';

/** What the user can do to the scenario on screen. The name follows the changes until the user types one. */
export function useScenarioEditing(simulation: Simulation, inputs: StrengthInputs) {
  const { dispatch } = usePaneStore();
  const { scenario, named, editing } = simulation;
  const set = (changed: Scenario, editingNow?: number) =>
    dispatch({ type: 'scenarioChanged', scenario: named ? changed : { ...changed, name: suggestName(changed) }, editing: editingNow });
  return {
    rename: (name: string) => dispatch({ type: 'scenarioChanged', scenario: { ...scenario, name: name === '' ? suggestName(scenario) : name }, named: name !== '' }),
    edit: (part: Partial<DriverChange>) => set(replaceChange(scenario, editing, part)),
    toggle: (index: number, active: boolean) => set(replaceChange(scenario, index, { active })),
    add: () => set({ ...scenario, changes: [...scenario.changes, idleChange(inputs, scenario.changes)] }, scenario.changes.length),
    remove: (index: number) => {
      const left = removeChange(scenario, index);
      const changes = left.changes.length > 0 ? left.changes : [idleChange(inputs)];
      set({ ...left, changes }, index < editing || editing === changes.length ? editing - 1 : editing);
    },
    clearBudget: () => set({ ...scenario, totalBudget: null }),
    clearShares: () => set({ ...scenario, shares: null }),
    choose: (index: number) => dispatch({ type: 'changeChosen', index }),
    startDrag: () => dispatch({ type: 'dragStarted' }),
    endDrag: () => dispatch({ type: 'dragEnded' }),
  };
}

export type ScenarioEditing = ReturnType<typeof useScenarioEditing>;
