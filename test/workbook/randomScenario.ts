import fc from 'fast-check';
import { otherComponentIds } from '../../src/model/strength/components';
import type { StrengthInputs } from '../../src/model/strength/inputs';
import { drivers, FIRST_YEAR, LAST_YEAR } from '../../src/simulation/scenario';
import type { DriverChange, Scenario, Scope } from '../../src/simulation/scenario';

/** A number as people type it: at most so many decimals. */
const typed = (min: number, max: number, decimals: number) => fc.integer({ min: Math.ceil(min * 10 ** decimals), max: Math.floor(max * 10 ** decimals) }).map((whole) => whole / 10 ** decimals);

const text = fc.oneof(fc.constantFrom('=1+1', '+31', "'t Harde", '1-1-2025', 'ja', 'Ω «é»'), fc.string({ minLength: 1, maxLength: 12 }).filter((found) => found.trim() !== ''));

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
  const change = fc
    .record({ driver: fc.constantFrom(...drivers), scope, amount, active: fc.boolean(), note: fc.option(text, { nil: undefined }) }, { noNullPrototype: true })
    .map(({ note, ...rest }): DriverChange => ({ ...rest, ...(note === undefined ? {} : { note }) }));
  const total = inputs.teams.reduce((sum, team) => sum + team.hbvs, 0);
  const shares = fc.array(typed(0, 0.2, 4), { minLength: otherComponentIds.length - 1, maxLength: otherComponentIds.length - 1 }).map((rest) => [1 - rest.reduce((a, b) => a + b, 0), ...rest]);
  const must = { name: text, changes: fc.array(change, { maxLength: 14 }), totalBudget: fc.option(typed(total * 0.9, total * 1.2, 1)), shares: fc.option(shares) };
  const may = { description: text, year: fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }) };
  return fc.record({ ...must, ...may }, { noNullPrototype: true, requiredKeys: ['name', 'changes', 'totalBudget', 'shares'] });
}
