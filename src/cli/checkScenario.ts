import { otherComponentIds } from '../model/strength/components';
import type { StrengthInputs } from '../model/strength/inputs';
import { FIRST_YEAR, LAST_YEAR } from '../simulation/scenario';
import type { Amount, DriverChange, Scenario, Scope } from '../simulation/scenario';

export const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

/** A scenario whose kind of settings follows from the seed, so that all cases together use every one. */
export function seededScenario(inputs: StrengthInputs, base: StrengthInputs, seed: number, random: () => number): Scenario {
  const shares = otherComponentIds.map(() => round(0.05 + random() * 0.2, 3));
  shares[0] = round(1 - shares.slice(1).reduce((a, b) => a + b, 0), 3);
  const total = base.teams.reduce((sum, team) => sum + team.hbvs, 0);
  return {
    name: `Geval ${seed}`,
    changes: Array.from({ length: 1 + Math.floor(random() * 6) }, () => changeOf(inputs, random)),
    ...(seed % 2 === 1 ? { year: FIRST_YEAR + Math.floor(random() * (LAST_YEAR - FIRST_YEAR + 1)) } : {}),
    totalBudget: seed % 3 === 2 ? round(total * (0.97 + random() * 0.08), 1) : null,
    shares: seed % 4 === 3 ? shares : null,
  };
}

function changeOf(inputs: StrengthInputs, random: () => number): DriverChange {
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
  const where = random();
  const scope: Scope =
    where < 0.15 ? { kind: 'eenheid' } : where < 0.35 ? { kind: 'district', name: pick(inputs.districts).name } : where < 0.65 ? { kind: 'basisteam', name: pick(inputs.teams).name } : { kind: 'gemeente', name: pick(inputs.municipalities).name };
  const driver = random() < 0.5 ? 'inwoners' : 'werklast';
  return { driver, scope, active: random() < 0.9, amount: amountOf(driver === 'inwoners' && (scope.kind === 'basisteam' || scope.kind === 'gemeente'), random) };
}

function amountOf(countable: boolean, random: () => number): Amount {
  if (countable && random() < 0.3) return { kind: 'absoluut', value: 50_000 + Math.floor(random() * 150_000) };
  if (random() < 0.4) return { kind: 'groei', value: round(random() * 0.06 - 0.02, 4) };
  return { kind: 'procent', value: round(random() * 0.5 - 0.2, 3) };
}
