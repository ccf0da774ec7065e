import type { StrengthModel } from '../../model/strength/compute';
import { drivers } from '../../simulation/driver';
import type { Scenario } from '../../simulation/scenario';
import { sensitivityInputs } from '../../simulation/sensitivity/inputs';
import type { SensitivityInput } from '../../simulation/sensitivity/inputs';

/** The inputs of a scenario, with the drivers of the team itself first: what it gains by growing is asked whether it grows or not. */
export function inputsFor(model: StrengthModel, scenario: Scenario, team: string | null): SensitivityInput[] {
  const all = sensitivityInputs(model, scenario);
  if (team === null) return all;
  const own = drivers.map((driver): SensitivityInput => ({ kind: 'driver', driver, scope: { kind: 'basisteam', name: team } }));
  const isOwn = (input: SensitivityInput) => input.kind === 'driver' && input.scope.kind === 'basisteam' && input.scope.name === team;
  return [...own, ...all.filter((input) => !isOwn(input))];
}
