import fc from 'fast-check';
import { componentIds, otherComponentIds } from '../../src/model/strength/components';
import type { WijkagentenBudgetRule } from '../../src/model/strength/components';
import type { Damping } from '../../src/model/strength/damping';
import type { StrengthInputs } from '../../src/model/strength/inputs';
import { drivers, FIRST_YEAR, LAST_YEAR, roundings } from '../../src/simulation/scenario';
import type { AmendmentChange, DriverChange, LimitChange, Scenario, Scope } from '../../src/simulation/scenario';

/** A number as people type it: at most so many decimals. */
const typed = (min: number, max: number, decimals: number) => fc.integer({ min: Math.ceil(min * 10 ** decimals), max: Math.floor(max * 10 ** decimals) }).map((whole) => whole / 10 ** decimals);

const text = fc.oneof(fc.constantFrom('=1+1', '+31', "'t Harde", '1-1-2025', 'ja', 'Ω «é»'), fc.string({ minLength: 1, maxLength: 12 }).filter((found) => found.trim() !== ''));

const elasticity = fc.record({ component: fc.constantFrom(...componentIds), driver: fc.constantFrom(...drivers), value: typed(0, 5, 2) }, { noNullPrototype: true });

/** A floor under and a cap above what the team has, most of which can be kept. */
function limit({ teams }: Pick<StrengthInputs, 'teams'>): fc.Arbitrary<LimitChange> {
  const part = (min: number, max: number) => fc.option(typed(min, max, 3), { nil: null });
  return fc.record({ team: fc.constantFrom(...teams), floor: part(0, 0.99), cap: part(1, 3) }).map(({ team, floor, cap }) => ({ team: team.name, floor: floor === null ? null : team.hbvs * floor, cap: cap === null ? null : team.hbvs * cap }));
}

/** An amendment whose receiver does not pay alone. */
function amendment({ teams, districts }: Pick<StrengthInputs, 'teams' | 'districts'>): fc.Arbitrary<AmendmentChange> {
  const names = fc.constantFrom(...teams.map((team) => team.name));
  const payers: fc.Arbitrary<AmendmentChange['payers']> = fc.oneof(
    fc.constant({ kind: 'eenheid' as const }),
    fc.constantFrom(...districts).map(({ name }) => ({ kind: 'district' as const, name })),
    names.map((name) => ({ kind: 'basisteam' as const, name })),
  );
  return fc.record({ name: text, receiver: names, fte: typed(0, 5, 1), payers, key: fc.constantFrom('HBVS+' as const, 'gelijk' as const) }, { noNullPrototype: true });
}

/** A scenario of up to 14 changes for a tree; some of them have no answer. */
export function randomScenario(inputs: Pick<StrengthInputs, 'districts' | 'teams' | 'municipalities'>): fc.Arbitrary<Scenario> {
  const scope: fc.Arbitrary<Scope> = fc.oneof(
    fc.constant<Scope>({ kind: 'eenheid' }),
    fc.constantFrom(...inputs.districts).map((district): Scope => ({ kind: 'district', name: district.name })),
    fc.constantFrom(...inputs.teams).map((team): Scope => ({ kind: 'basisteam', name: team.name })),
    fc.constantFrom(...inputs.municipalities).map((municipality): Scope => ({ kind: 'gemeente', name: municipality.name })),
  );
  const amount: fc.Arbitrary<DriverChange['amount']> = fc.oneof(
    { weight: 4, arbitrary: typed(-1, 2, 3).map((value) => ({ kind: 'procent' as const, value })) },
    { weight: 2, arbitrary: typed(-1, 1, 4).map((value) => ({ kind: 'groei' as const, value })) },
    { weight: 1, arbitrary: typed(0, 200_000, 0).map((value) => ({ kind: 'absoluut' as const, value })) },
  );
  const formulas = ['inwoners * 1,02', '(inwoners + hbvs * 10) * 1.5', 'max(inwoners; 1000) / 2 + 10', 'inwoners + (jaar - 2023) * 100'];
  const formula = fc.record({ driver: fc.constant('inwoners' as const), scope: scope.filter(({ kind }) => kind !== 'gemeente'), amount: fc.constantFrom(...formulas).map((found) => ({ kind: 'formule' as const, text: found })) });
  const plain = fc.record({ driver: fc.constantFrom(...drivers), scope, amount });
  const change = fc
    .record({ what: fc.oneof({ weight: 8, arbitrary: plain }, { weight: 1, arbitrary: formula }), active: fc.boolean(), note: fc.option(text, { nil: undefined }) }, { noNullPrototype: true })
    .map(({ what, note, active }): DriverChange => ({ driver: what.driver, scope: what.scope, amount: what.amount, active, ...(note === undefined ? {} : { note }) }));
  const total = inputs.teams.reduce((sum, team) => sum + team.hbvs, 0);
  const shares = fc.array(typed(0, 0.2, 4), { minLength: otherComponentIds.length - 1, maxLength: otherComponentIds.length - 1 }).map((rest) => [1 - rest.reduce((a, b) => a + b, 0), ...rest]);
  const must = { name: text, changes: fc.array(change, { maxLength: 14 }), totalBudget: fc.option(typed(total * 0.9, total * 1.2, 1)), shares: fc.option(shares) };
  const may = {
    description: text,
    year: fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
    municipalGrowth: fc.constant(true as const),
    wijkagentenBudget: typed(0, total * 0.5, 1),
    wijkagentenRule: fc.constantFrom<WijkagentenBudgetRule>('volgt de norm', 'vast'),
    elasticities: fc.uniqueArray(elasticity, { selector: ({ component, driver }) => `${component} ${driver}`, minLength: 1 }),
    limits: fc.uniqueArray(limit(inputs), { selector: ({ team }) => team, minLength: 1, maxLength: 5 }),
    liftedMinima: fc.oneof(fc.constant('alle' as const), fc.uniqueArray(fc.constantFrom(...inputs.teams.map((team) => team.name)), { minLength: 1, maxLength: 4 })),
    amendments: fc.array(amendment(inputs), { minLength: 1, maxLength: 4 }),
    damping: fc.oneof(fc.constantFrom<Damping>({ rule: 'geen' }, { rule: 'HBVS 2012' }, { rule: 'BVS 2007' }), typed(0, 1, 4).map((perYear): Damping => ({ rule: 'vrij', perYear }))),
    rounding: fc.constantFrom(...roundings),
  };
  return fc.record({ ...must, ...may }, { noNullPrototype: true, requiredKeys: ['name', 'changes', 'totalBudget', 'shares'] });
}
