import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../src/model/plan/published';
import { strengthModel } from '../../src/model/strength/compute';
import { resolveScenario, scopeName, teamsInScope } from '../../src/simulation/apply';
import { baseScenario } from '../../src/simulation/scenario';
import type { Amount, Driver, DriverChange, Scope } from '../../src/simulation/scenario';
import { exampleInputs, withOutcomes } from '../model/strength/exampleTree';
import { exactSum, expectClose } from '../model/strength/expecting';

/** A and B in Oost, C in West; 50,000, 30,000 and 20,000 inhabitants; workload 500, 300, 400. */
const inputs = exampleInputs({ components: withOutcomes({ 5: [500, 300, 400] }) });
const inhabitants = [50_000, 30_000, 20_000];

const unit: Scope = { kind: 'eenheid' };
const oost: Scope = { kind: 'district', name: 'Oost' };
const west: Scope = { kind: 'district', name: 'West' };
const team = (name: string): Scope => ({ kind: 'basisteam', name });
const percent = (value: number): Amount => ({ kind: 'procent', value });
const absolute = (value: number): Amount => ({ kind: 'absoluut', value });
const change = (scope: Scope, amount: Amount, driver: Driver = 'inwoners', active = true): DriverChange => ({ driver, scope, amount, active });
const resolve = (...changes: DriverChange[]) => resolveScenario({ ...baseScenario, changes }, inputs, inhabitants);

describe('resolveScenario, by hand', () => {
  it.each<{ what: string; changes: DriverChange[]; factors: number[]; conflicts?: { winner: number; overruled: number[] }[] }>([
    { what: 'nothing', changes: [], factors: [1, 1, 1] },
    { what: 'a team', changes: [change(team('B'), percent(0.1))], factors: [1, 1.1, 1] },
    { what: 'a district: the same factor for each of its teams', changes: [change(oost, percent(0.1))], factors: [1.1, 1.1, 1] },
    { what: 'the unit', changes: [change(unit, percent(-0.2))], factors: [0.8, 0.8, 0.8] },
    { what: 'percentages multiply whatever their scope: 1.1 × 1.2 × 0.5', changes: [change(unit, percent(0.1)), change(oost, percent(0.2)), change(team('A'), percent(-0.5))], factors: [0.66, 1.32, 1.1] },
    { what: 'an inactive change does nothing', changes: [change(unit, percent(0.1), 'inwoners', false), change(team('A'), absolute(1), 'inwoners', false)], factors: [1, 1, 1] },
    { what: 'absolute for a team: 60,000 / 50,000', changes: [change(team('A'), absolute(60_000))], factors: [1.2, 1, 1] },
    { what: 'absolute for a district is one factor: 100,000 / 80,000', changes: [change(oost, absolute(100_000))], factors: [1.25, 1.25, 1] },
    { what: 'absolute for the unit: 90,000 / 100,000', changes: [change(unit, absolute(90_000))], factors: [0.9, 0.9, 0.9] },
    { what: 'absolute 0', changes: [change(team('C'), absolute(0))], factors: [1, 1, 0] },
    {
      what: 'an absolute value replaces everything before it, for its scope only',
      changes: [change(unit, percent(0.5)), change(team('A'), percent(0.1)), change(oost, absolute(100_000))],
      factors: [1.25, 1.25, 1.5],
      conflicts: [{ winner: 2, overruled: [0, 1] }],
    },
    { what: 'a percentage after an absolute value multiplies it, without a conflict', changes: [change(team('A'), absolute(60_000)), change(unit, percent(0.5))], factors: [1.8, 1.5, 1.5] },
    {
      what: 'the last absolute value counts',
      changes: [change(team('A'), absolute(60_000)), change(team('A'), absolute(55_000))],
      factors: [1.1, 1, 1],
      conflicts: [{ winner: 1, overruled: [0] }],
    },
    { what: 'other teams and other drivers are no conflict', changes: [change(west, percent(0.5)), change(team('A'), percent(0.5), 'werklast'), change(oost, absolute(80_000))], factors: [1, 1, 1.5] },
    { what: 'an inactive change is no conflict', changes: [change(team('A'), percent(0.5), 'inwoners', false), change(team('A'), absolute(55_000))], factors: [1.1, 1, 1] },
  ])('$what', ({ changes, factors, conflicts }) => {
    const resolved = resolve(...changes);
    expectClose(resolved.change.inhabitants, factors, 1e-12);
    expect(resolved.conflicts).toEqual(conflicts ?? []);
  });

  it('keeps the drivers apart', () => {
    const { change: result } = resolve(change(team('A'), percent(0.1)), change(team('A'), percent(0.3), 'werklast'));
    expectClose(result.inhabitants, [1.1, 1, 1], 1e-12);
    expectClose(result.workload, [1.3, 1, 1], 1e-12);
  });

  it('absolute workload is in the unit of the data: 1,000 / 800 for Oost', () => expectClose(resolve(change(oost, absolute(1000), 'werklast')).change.workload, [1.25, 1.25, 1], 1e-12));

  it('passes budget and shares on', () => {
    const shares = [0.2, 0.2, 0.2, 0.2, 0.2];
    const resolved = resolveScenario({ ...baseScenario, totalBudget: 210, shares }, inputs, inhabitants);
    expect(resolved.change).toMatchObject({ totalBudget: 210, shares });
  });
});

const scopes = fc.constantFrom(unit, oost, west, team('A'), team('B'), team('C'));
const percentages = fc.double({ min: -0.9, max: 2, noNaN: true }).map(percent);
const amounts = fc.oneof({ weight: 2, arbitrary: percentages }, { weight: 1, arbitrary: fc.double({ min: 1, max: 200_000, noNaN: true }).map(absolute) });
const changes = (amount: fc.Arbitrary<Amount>) =>
  fc.array(fc.record({ scope: scopes, amount, driver: fc.constantFrom<Driver>('inwoners', 'werklast'), active: fc.integer({ min: 0, max: 4 }).map((n) => n > 0) }), { maxLength: 8 });

/** Oracle, per team and backwards: stop at the first absolute value met. */
function factorOf(t: number, driver: Driver, list: readonly DriverChange[]): number {
  const members: Record<string, number[]> = { eenheid: [0, 1, 2], Oost: [0, 1], West: [2], A: [0], B: [1], C: [2] };
  const base = driver === 'inwoners' ? inhabitants : [500, 300, 400];
  let factor = 1;
  for (const item of [...list].reverse()) {
    const teams = members[item.scope.kind === 'eenheid' ? 'eenheid' : item.scope.name] ?? [];
    if (!item.active || item.driver !== driver || !teams.includes(t)) continue;
    if (item.amount.kind === 'absoluut') return (factor * item.amount.value) / exactSum(teams.map((member) => base[member] ?? NaN));
    if (item.amount.kind !== 'procent') throw new Error('the oracle knows percentages and absolute values');
    factor *= 1 + item.amount.value;
  }
  return factor;
}

describe('resolveScenario, any list', () => {
  it('is what reading the list backwards gives', () => {
    fc.assert(
      fc.property(changes(amounts), (list) => {
        const { change: result } = resolve(...list);
        [0, 1, 2].forEach((t) => {
          const [byInhabitants, byWorkload] = [factorOf(t, 'inwoners', list), factorOf(t, 'werklast', list)];
          expect(Math.abs((result.inhabitants[t] ?? NaN) - byInhabitants)).toBeLessThanOrEqual(1e-12 * Math.max(1, byInhabitants));
          expect(Math.abs((result.workload[t] ?? NaN) - byWorkload)).toBeLessThanOrEqual(1e-12 * Math.max(1, byWorkload));
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('percentages commute', () => {
    const shuffled = changes(percentages).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const [one, two] = [resolve(...list), resolve(...other)];
        one.change.inhabitants.forEach((factor, t) => expect(Math.abs((two.change.inhabitants[t] ?? NaN) / factor - 1)).toBeLessThanOrEqual(1e-12));
        one.change.workload.forEach((factor, t) => expect(Math.abs((two.change.workload[t] ?? NaN) / factor - 1)).toBeLessThanOrEqual(1e-12));
        expect(one.conflicts).toEqual([]);
      }),
    );
  });

  it('an absolute value for the unit at the end wins from everything, and reports all it overrules', () => {
    fc.assert(
      fc.property(changes(amounts), (list) => {
        const resolved = resolve(...list, change(unit, absolute(50_000)));
        expectClose(resolved.change.inhabitants, [0.5, 0.5, 0.5], 1e-15);
        const overruled = list.flatMap((item, i) => (item.active && item.driver === 'inwoners' ? [i] : []));
        expect(resolved.conflicts.filter((conflict) => conflict.winner === list.length)).toEqual(overruled.length > 0 ? [{ winner: list.length, overruled }] : []);
      }),
    );
  });

  it('only an absolute value is ever reported, and only over earlier changes', () => {
    fc.assert(
      fc.property(changes(amounts), (list) => {
        for (const { winner, overruled } of resolve(...list).conflicts) {
          expect(list[winner]?.amount.kind).toBe('absoluut');
          expect(overruled.every((i) => i < winner && list[i]?.active === true && list[i]?.driver === list[winner]?.driver)).toBe(true);
          expect(overruled.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('scopes', () => {
  it.each([
    [unit, [0, 1, 2], 'hele eenheid'],
    [oost, [0, 1], 'Oost'],
    [west, [2], 'West'],
    [team('B'), [1], 'B'],
    [team('Oost'), [], 'Oost'],
    [{ kind: 'district', name: 'A' }, [], 'A'],
  ] as [Scope, number[], string][])('%o', (scope, teams, name) => {
    expect(teamsInScope(scope, inputs)).toEqual(teams);
    expect(scopeName(scope)).toBe(name);
  });
});

describe('a scenario on the published plan', () => {
  const published = publishedInputs();
  const model = strengthModel(published);
  const run = (...list: DriverChange[]) => model.compute(resolveScenario({ ...baseScenario, changes: list }, published, model.inhabitants).change);

  it('10 % more inhabitants in Zwolle, as a percentage or as a number', () => {
    const zwolle = published.teams.findIndex((candidate) => candidate.name === 'Zwolle');
    const byNumber = run(change(team('Zwolle'), absolute((model.inhabitants[zwolle] ?? NaN) * 1.1)));
    expectClose(run(change(team('Zwolle'), percent(0.1))).hbvs, byNumber.hbvs);
  });

  it('a district change is a change of each of its teams', () => {
    const teams = published.teams.filter((candidate) => published.districts[candidate.district]?.name === 'Twente');
    const each = run(...teams.map((candidate) => change(team(candidate.name), percent(0.2), 'werklast')));
    expectClose(run(change({ kind: 'district', name: 'Twente' }, percent(0.2), 'werklast')).hbvs, each.hbvs, 0);
  });

  it('is not touched by a change that is taken back', () => {
    expectClose(run(change(oostNederland, percent(0.25)), change(oostNederland, percent(-0.2))).hbvs, published.teams.map((candidate) => candidate.hbvs)); // 1.25 × 0.8
  });
});

const oostNederland: Scope = { kind: 'eenheid' };
