import { componentIds, otherComponentIds } from '../model/strength/components';
import type { Damping } from '../model/strength/damping';
import type { StrengthInputs } from '../model/strength/inputs';
import { drivers, FIRST_YEAR, LAST_YEAR, roundings } from '../simulation/scenario';
import type { AmendmentChange, Amount, DriverChange, ElasticityChange, LimitChange, Scenario, Scope } from '../simulation/scenario';

export const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

/** A scenario whose kind of settings follows from the seed, so that all cases together use every one. */
export function seededScenario(inputs: StrengthInputs, base: StrengthInputs, seed: number, random: () => number): Scenario {
  const shares = otherComponentIds.map(() => round(0.05 + random() * 0.2, 3));
  shares[0] = round(1 - shares.slice(1).reduce((a, b) => a + b, 0), 3);
  const total = base.teams.reduce((sum, team) => sum + team.hbvs, 0);
  return {
    name: `Geval ${seed}`,
    changes: Array.from({ length: 1 + Math.floor(random() * 6) }, () => changeOf(inputs, random)),
    ...(seed % 3 !== 0 ? { year: FIRST_YEAR + Math.floor(random() * (LAST_YEAR - FIRST_YEAR + 1)) } : {}),
    totalBudget: seed % 3 === 2 ? round(total * (0.97 + random() * 0.08), 1) : null,
    shares: seed % 4 === 3 ? shares : null,
    ...rulesOf(inputs, seed, random),
  };
}

/** Rules of the scenario's own; each seed has some of them. */
function rulesOf(inputs: StrengthInputs, seed: number, random: () => number): Partial<Scenario> {
  const some = (chance: number) => inputs.teams.filter(() => random() < chance);
  const limits = seed % 4 === 2 ? some(0.25).map((team): LimitChange => (random() < 0.5 ? { team: team.name, floor: round(team.hbvs * (0.93 + random() * 0.06), 1), cap: null } : { team: team.name, floor: null, cap: random() < 0.2 ? null : round(team.hbvs * (1.02 + random() * 0.1), 1) })) : [];
  const lifted = seed % 6 === 1 ? some(0.3).map((team) => team.name) : [];
  const damping = seed % 2 === 0 ? dampings[(seed / 2) % dampings.length] : undefined;
  return {
    ...(seed % 5 === 3 ? { wijkagentenBudget: round(650 + random() * 30, 1) } : {}),
    ...(seed % 7 < 2 ? { wijkagentenRule: seed % 7 === 0 ? ('vast' as const) : ('volgt de norm' as const) } : {}),
    ...(seed % 3 === 1 ? { elasticities: componentIds.flatMap((component) => drivers.flatMap((driver): ElasticityChange[] => (random() < 0.4 ? [{ component, driver, value: round(random() * 1.5, 2) }] : []))) } : {}),
    ...(limits.length > 0 ? { limits } : {}),
    ...(seed % 11 === 4 ? { liftedMinima: 'alle' as const } : lifted.length > 0 ? { liftedMinima: lifted } : {}),
    ...(seed % 4 === 1 ? { amendments: amendmentsOf(inputs, random) } : {}),
    ...(damping === undefined ? {} : { damping }),
    ...(seed % 5 < 3 ? { rounding: roundings[seed % 5] ?? 'tweezijdig' } : {}),
  };
}

const dampings: readonly Damping[] = [{ rule: 'HBVS 2012' }, { rule: 'BVS 2007' }, { rule: 'vrij', perYear: 0.0125 }, { rule: 'geen' }, { rule: 'BVS 2007' }];

function amendmentsOf({ teams, districts }: StrengthInputs, random: () => number): AmendmentChange[] {
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
  const receiver = pick(teams);
  const payer = teams.find((team) => team !== receiver) ?? receiver;
  const district = districts[payer.district];
  return [
    { name: 'Scenario eenheid', receiver: receiver.name, fte: 1.5, payers: { kind: 'eenheid' }, key: 'HBVS+' },
    { name: 'Scenario district', receiver: receiver.name, fte: 0.7, payers: { kind: 'district', name: district?.name ?? '' }, key: 'gelijk' },
    { name: 'Scenario team', receiver: receiver.name, fte: 0.3, payers: { kind: 'basisteam', name: payer.name }, key: 'HBVS+' },
  ];
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
