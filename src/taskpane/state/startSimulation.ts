import type { StrengthInputs } from '../../model/strength/inputs';
import type { DriverChange, Scenario } from '../../simulation/scenario';
import { baseScenario, isBase, isIdle } from '../../simulation/scenario';
import { suggestName } from './editScenario';
import type { Simulation } from './paneState';

/** A simulation on what stands in the workbook: its scenario, or the base with one change at 0 % ready to be dragged. */
export function startSimulation(scenario: Scenario, inputs: Pick<StrengthInputs, 'teams'>): Simulation {
  const start = scenario.changes.length > 0 ? scenario : { ...scenario, changes: [idleChange(inputs)] };
  return { scenario: start, settled: start, editing: 0, named: isOwnName(scenario), edited: false, dragging: false };
}

/** Whether the user chose the name; one that the pane suggested keeps following the changes. */
function isOwnName(scenario: Scenario): boolean {
  return !isBase(scenario) && scenario.name !== suggestName(scenario);
}

/** A change that does nothing yet, on the first team that has none. */
export function idleChange(inputs: Pick<StrengthInputs, 'teams'>, changes: readonly DriverChange[] = []): DriverChange {
  const used = new Set(changes.map((change) => (change.scope.kind === 'basisteam' ? change.scope.name : '')));
  const team = inputs.teams.find((candidate) => !used.has(candidate.name)) ?? inputs.teams[0];
  const scope = team ? ({ kind: 'basisteam', name: team.name } as const) : ({ kind: 'eenheid' } as const);
  return { driver: changes.at(-1)?.driver ?? 'inwoners', scope, amount: { kind: 'procent', value: 0 }, active: true };
}

/** The scenario without the changes of 0 % that only wait for the slider; the base itself when nothing is left. */
export function withoutIdle(scenario: Scenario): Scenario {
  if (isBase(scenario) && scenario.changes.every((change) => change.active)) return baseScenario;
  return { ...scenario, changes: scenario.changes.filter((change) => !isIdle(change)) };
}
