import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strengthModel } from '../../../src/model/strength/compute';
import { noChange } from '../../../src/model/strength/respond';
import { ingroeiPayment, movedFte, yearByYear } from '../../../src/simulation/results/yearByYear';
import type { YearOutcome } from '../../../src/simulation/results/yearByYear';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Scenario } from '../../../src/simulation/scenario';
import { exampleInputs, exampleMunicipality, exampleTeam } from '../../model/strength/exampleTree';
import { expectClose } from '../../model/strength/expecting';
import { randomCase } from '../../model/strength/randomTree';

/** Three teams of 100 fte; a cap of 90 and a floor of 106 make the undamped result 90 / 104 / 106 (the example of model 1.5). */
const even = exampleInputs({
  teams: [exampleTeam('A', 100, 10), exampleTeam('B', 100, 10), exampleTeam('C', 100, 10, { district: 1 })],
  municipalities: ['a', 'b', 'c'].map((name, team) => exampleMunicipality(name, 50_000, [{ team, weight: 1 }])),
  wijkagentenBudget: { fte: 30, rule: 'volgt de norm' },
});
const shifted: Scenario = { ...baseScenario, limits: [{ team: 'A', floor: null, cap: 90 }, { team: 'C', floor: 106, cap: null }] };

function years(scenario: Scenario, inputs = even): YearOutcome[] {
  return yearByYear(strengthModel(inputs), scenario).map((year) => {
    if (!year.ok) throw new Error(year.problem.code);
    return year.value;
  });
}

describe('year by year', () => {
  it.each([
    [2024, [98.5, 100.6, 100.9]],
    [2025, [97, 101.2, 101.8]],
    [2026, [95.5, 101.8, 102.7]],
    [2027, [94, 102.4, 103.6]],
    [2028, [92.5, 103, 104.5]],
    [2029, [91, 103.6, 105.4]],
    // 1.5 × 7 = 10.5 % is more than the fall: the end is reached.
    [2030, [90, 104, 106]],
  ])('HBVS 2012, worked example of model 1.5, year %i', (year, expected) => {
    const found = years({ ...shifted, damping: { rule: 'HBVS 2012' } }).find((outcome) => outcome.year === year);
    expectClose(found?.hbvs ?? [], expected, 1e-9);
    expectClose(found?.undamped ?? [], [90, 104, 106], 1e-9);
  });

  it('the shrinking team is given what the growing ones give up, 4 : 6', () => {
    const [first] = years({ ...shifted, damping: { rule: 'HBVS 2012' } });
    const payment = ingroeiPayment(first?.compensation ?? []);
    expect(payment.payers.map(({ team }) => team)).toEqual([2, 1]);
    expectClose(payment.payers.map(({ fte }) => fte), [-5.1, -3.4], 1e-9);
    expect(payment.receivers.map(({ team }) => team)).toEqual([0]);
    expectClose([payment.receivers[0]?.fte ?? 0, payment.given], [8.5, 8.5], 1e-9);
  });

  it('without damping nobody pays and every year is the end', () => {
    for (const { hbvs, compensation } of years(shifted)) {
      expectClose(hbvs, [90, 104, 106], 1e-9);
      expect(ingroeiPayment(compensation)).toEqual({ payers: [], receivers: [], given: 0 });
    }
  });

  it('growth a year adds up: in 2026 the same as (1,02)³ at once', () => {
    const growth = (amount: Scenario['changes'][number]['amount']): Scenario => ({ ...baseScenario, changes: [{ driver: 'inwoners', scope: { kind: 'basisteam', name: 'B' }, amount, active: true }] });
    const third = years(growth({ kind: 'groei', value: 0.02 }))[2];
    const atOnce = years(growth({ kind: 'procent', value: 1.02 * 1.02 * 1.02 - 1 }))[2];
    expect(third?.year).toBe(2026);
    expectClose(third?.hbvs ?? [], [...(atOnce?.hbvs ?? [])], 1e-9);
    expect((third?.hbvs[1] ?? 0) - 100).toBeGreaterThan(0.5);
  });

  it('a year without an outcome says why, the others stand', () => {
    // Everybody grows by 400 % a year: from some year on the wijkagenten alone ask for more than the 300 fte.
    const found = yearByYear(strengthModel(even), { ...baseScenario, changes: [{ driver: 'inwoners', scope: { kind: 'eenheid' }, amount: { kind: 'groei', value: 4 }, active: true }] });
    expect(found.map((year) => year.ok)).toEqual([true, false, false, false, false, false, false]);
    expect(found[1]).toMatchObject({ year: 2025, problem: { code: 'budgetBelowWijkagenten', wijkagenten: 750 } });
  });

  it('with any tree, budget and rule the years keep the total and the payments add to 0', () => {
    const rules = fc.constantFrom<NonNullable<Scenario['damping']>>({ rule: 'HBVS 2012' }, { rule: 'BVS 2007' }, { rule: 'vrij', perYear: 0.02 });
    fc.assert(
      fc.property(randomCase(), rules, fc.double({ min: -0.03, max: 0.05, noNaN: true }), ({ inputs, change }, damping, growth) => {
        const scenario: Scenario = { ...baseScenario, totalBudget: change.totalBudget, shares: change.shares, damping, changes: [{ driver: 'inwoners', scope: { kind: 'basisteam', name: 'team 0' }, amount: { kind: 'groei', value: growth }, active: true }] };
        const model = strengthModel(inputs);
        const total = change.totalBudget ?? inputs.teams.reduce((sum, team) => sum + team.hbvs, 0);
        let compared = 0;
        for (const year of yearByYear(model, scenario)) {
          if (!year.ok) continue;
          compared++;
          const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
          expect(Math.abs(sum(year.value.hbvs) - total)).toBeLessThan(1e-8);
          expect(Math.abs(sum(year.value.compensation))).toBeLessThan(1e-8);
          const { payers, receivers, given } = ingroeiPayment(year.value.compensation);
          expect(Math.abs(sum(receivers.map(({ fte }) => fte)) - given)).toBeLessThan(1e-7);
          expect(payers.length === 0).toBe(receivers.length === 0);
        }
        return compared === 7 || change.totalBudget !== null || change.shares !== null || growth > 0;
      }),
      { numRuns: 60 },
    );
  });
});

describe('what moved', () => {
  it.each([
    ['nobody', [10, 20], [10, 20], 0],
    ['one gives, one takes', [10, 20], [12, 18], 2],
    ['the whole grows along', [10, 20], [11, 22], 0],
    ['the whole grows and one gives', [10, 20], [14, 18], 2],
  ])('%s', (_, before, after, moved) => expect(movedFte(before, after)).toBe(moved));

  it('the base moves nobody', () => {
    const model = strengthModel(even);
    expect(movedFte(model.compute(noChange(3)).hbvs, years(baseScenario)[0]?.hbvs ?? [])).toBeLessThan(1e-12);
  });
});
