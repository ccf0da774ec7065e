import type { StrengthInputs } from '../../model/strength/inputs';
import { sameOutcome, tryFlatten } from '../../simulation/flatten';
import type { DriverChange, Scenario } from '../../simulation/scenario';
import { baseScenario, isBase } from '../../simulation/scenario';
import { suggestName } from './editScenario';
import type { Simulation } from './paneState';
import { noHistory } from './simulationHistory';

/**
 * A simulation on a scenario, or on the base with one change at 0 % ready to be dragged.
 * @param origin the kept scenario it is; absent: looked up, so that what stands in the workbook is shown with what it builds on
 */
export function startSimulation(scenario: Scenario, inputs: Pick<StrengthInputs, 'teams'>, origin?: string | null, library: readonly Scenario[] = []): Simulation {
  const kept = origin === undefined ? keptAs(scenario, library) : null;
  const shown = kept ?? scenario;
  const from = origin ?? kept?.name ?? null;
  const start = shown.changes.length > 0 || shown.baseline !== undefined ? shown : { ...shown, changes: [idleChange(inputs)] };
  return { scenario: start, settled: start, editing: 0, named: from !== null || isOwnName(shown), origin: from, opened: start, edited: false, dragging: false, history: noHistory };
}

/** The kept scenario of this name that comes to the same. */
function keptAs(scenario: Scenario, library: readonly Scenario[]): Scenario | null {
  const candidate = library.find((kept) => kept.name === scenario.name);
  const flat = candidate ? tryFlatten(candidate, library) : null;
  return candidate && flat && sameOutcome(flat, scenario) ? candidate : null;
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

/** What the workbook is given of a scenario without baseline: the base itself when it says nothing. */
export function forWorkbook(flat: Scenario): Scenario {
  return flat.changes.length === 0 && sameOutcome(flat, baseScenario) ? baseScenario : flat;
}
