import { describe, expect, it } from 'vitest';
import { allocate } from '../../../src/model/strength/allocate';
import { calibrate } from '../../../src/model/strength/calibrate';
import { teamInhabitants } from '../../../src/model/strength/inputs';
import type { StrengthInputs } from '../../../src/model/strength/inputs';
import type { StrengthChange } from '../../../src/model/strength/respond';
import { exampleChange, exampleInputs, exampleTeam, plainComponents, withOutcomes, withShares } from './exampleTree';
import { exactSum, expectClose, problemOf } from './expecting';

function run(change: Partial<StrengthChange> = {}, overrides: Partial<StrengthInputs> = {}) {
  const inputs = exampleInputs(overrides);
  return allocate(inputs, calibrate(inputs), exampleChange(change, inputs.teams.length), teamInhabitants(inputs));
}
const fixed: Partial<StrengthInputs> = { wijkagentenBudget: { fte: 20, rule: 'vast' } };
const column = (of: readonly (readonly number[])[], c: number) => of[c] ?? [];

describe('response to a driver, by hand', () => {
  it('workload of A × 1.5 moves the werklast column only', () => {
    const result = run({ workload: [1.5, 1, 1] });
    // Werklast 54: base 27, 16.2, 10.8; driven 40.5, 16.2, 10.8 = 67.5; scaled × 54/67.5 = 0.8
    expectClose(column(result.driven, 5), [40.5, 16.2, 10.8]);
    expectClose(column(result.cells, 5), [32.4, 12.96, 8.64]);
    expectClose(result.hbvs, [105.4, 56.76, 37.84]); // +5.4, −3.24, −2.16
  });

  it('inhabitants of A × 1.44 with a fixed wijkagenten budget: root in opsporing, one to one in intake', () => {
    const result = run({ inhabitants: [1.44, 1, 1] }, fixed);
    expectClose(column(result.cells, 0), [10, 6, 4]); // minima fill the budget
    // Opsporing 45: driven 22.5 × 1.2 = 27, 13.5, 9 = 49.5; × 45/49.5
    expectClose(column(result.cells, 1), [27 * (45 / 49.5), 13.5 * (45 / 49.5), 9 * (45 / 49.5)]);
    expectClose(column(result.cells, 2), [13.5, 8.1, 5.4]); // elasticity 0
    // Intake 18: driven 9 × 1.44 = 12.96, 5.4, 3.6 = 21.96; × 18/21.96
    expectClose(column(result.cells, 3), [12.96 * (18 / 21.96), 5.4 * (18 / 21.96), 3.6 * (18 / 21.96)]);
    expectClose(column(result.cells, 5), [27, 16.2, 10.8]);
  });

  it('both drivers at once multiply', () => {
    const components = plainComponents.map((component, c) => (c === 1 ? { ...component, elasticityWorkload: 2 } : component));
    const result = run({ inhabitants: [4, 1, 1], workload: [1.5, 1, 1] }, { ...fixed, components });
    expectClose(column(result.driven, 1), [22.5 * 2 * 2.25, 13.5, 9]); // 4^0.5 × 1.5^2
  });

  it('the same factor for everyone moves nobody', () => {
    expectClose(run({ inhabitants: [1.3, 1.3, 1.3], workload: [0.7, 0.7, 0.7] }, fixed).hbvs, [100, 60, 40]);
  });

  it('measured workload is followed one to one, whatever the elasticities', () => {
    const components = withOutcomes({ 5: [500, 300, 200] }, plainComponents.map((component) => ({ ...component, elasticityWorkload: 0, elasticityInhabitants: component.id === 'werklast' ? 1 : 0 })));
    const result = run({ workload: [1.5, 1, 1], inhabitants: [3, 1, 1] }, { ...fixed, components });
    expectClose(column(result.cells, 5), [32.4, 12.96, 8.64]);
    expectClose(column(result.cells, 1), [22.5, 13.5, 9]);
  });

  it('the budget is kept by the column that shrinks too', () => {
    const result = run({ workload: [0, 1, 1] });
    // −100 % workload in A: B and C share 54 as 16.2 : 10.8
    expectClose(column(result.cells, 5), [0, 32.4, 21.6]);
    expectClose(result.hbvs, [73, 76.2, 50.8]);
  });
});

describe('budget of the wijkagenten', () => {
  it('follows the norm: 20 × 122,000 / 100,000 = 24.4, the others give in proportion', () => {
    const result = run({ inhabitants: [1.44, 1, 1] });
    expectClose(column(result.cells, 0), [14.4, 6, 4]);
    // 200 − 24.4 = 175.6, times 25, 15, 10, 20, 30 %
    expectClose(result.budgets, [24.4, 43.9, 26.34, 17.56, 35.12, 52.68]);
    expectClose([exactSum(result.hbvs)], [200]);
  });

  it('never falls under the minima in force', () => {
    const result = run({ inhabitants: [1, 0.5, 1] }); // 85,000 inhabitants: 17 wanted, minima 20
    expectClose(result.budgets, [20, 45, 27, 18, 36, 54]);
    expectClose(column(result.cells, 0), [10, 6, 4]);
  });

  it('falls where the minimum of the shrinking team is lifted: 17 = 10 + 3 + 4', () => {
    const teams = [exampleTeam('A', 100, 10), exampleTeam('B', 60, 6, { minimumLifted: true }), exampleTeam('C', 40, 4)];
    const result = run({ inhabitants: [1, 0.5, 1] }, { teams });
    expectClose(result.budgets, [17, 45.75, 27.45, 18.3, 36.6, 54.9]); // 183 × the shares
    expectClose(column(result.cells, 0), [10, 3, 4]);
  });

  it('one switch lifts all minima; fixed at 20 it is shared as 10 : 3 : 4', () => {
    const result = run({ inhabitants: [1, 0.5, 1] }, { ...fixed, liftAllMinima: true });
    expectClose(column(result.cells, 0), [200 / 17, 60 / 17, 80 / 17]);
    expect(result.wijkagentenLambda).toBeCloseTo(20 / 17, 12);
  });

  it('fixed, with the minima in force, moves nobody', () => {
    for (const inhabitants of [[3, 1, 1], [0, 1, 1], [0.2, 5, 0.9]]) expectClose(column(run({ inhabitants }, fixed).cells, 0), [10, 6, 4], 0);
  });

  it('clamps within the column: B at its minimum, then C because of B', () => {
    // A × 2, B × 0.5: 135,000 inhabitants, budget 27; driven 20, 3, 4. B 6: λ = 21/24 puts C at 3.5; C 4: A = 17
    const result = run({ inhabitants: [2, 0.5, 1] });
    expectClose(column(result.cells, 0), [17, 6, 4]);
    expect(result.wijkagentenLambda).toBeCloseTo(0.85, 12);
  });

  it('a budget above the sum of the minima is shared by the minima', () => {
    expectClose(column(run({}, { wijkagentenBudget: { fte: 30, rule: 'volgt de norm' } }).base, 0), [15, 9, 6]);
  });

  it('a budget under the sum of the minima counts as that sum', () => {
    const result = run({}, { wijkagentenBudget: { fte: 5, rule: 'vast' } });
    expectClose(column(result.cells, 0), [10, 6, 4]);
    expectClose(result.hbvs, [100, 60, 40]);
  });
});

describe('shares', () => {
  const data = { components: withOutcomes({ 1: [1, 5, 4], 5: [8, 1, 1] }) };

  it('changed in the assumptions: recalibrated, the base stays the published table', () => {
    const result = run({}, { components: withShares([0.6, 0.1, 0.1, 0.1, 0.1], data.components) });
    expectClose(result.budgets, [20, 108, 18, 18, 18, 18]);
    expectClose(result.hbvs, [100, 60, 40]);
  });

  it('changed in a scenario: every column keeps its shape and takes its new budget', () => {
    const base = run({}, data);
    const result = run({ shares: [0.6, 0.1, 0.1, 0.1, 0.1] }, data);
    expectClose(column(result.cells, 0), [10, 6, 4]);
    expectClose(column(result.cells, 1), column(base.cells, 1).map((cell) => (cell * 108) / 45));
    expectClose(column(result.cells, 5), column(base.cells, 5).map((cell) => (cell * 18) / 54));
    expect(Math.abs((result.hbvs[0] ?? NaN) - 100)).toBeGreaterThan(1); // it moves: the shapes differ
    expectClose([exactSum(result.hbvs)], [200]);
  });

  it('with proportional seeds a scenario share moves nobody', () => expectClose(run({ shares: [0.6, 0.1, 0.1, 0.1, 0.1] }).hbvs, [100, 60, 40]));

  it('share 0 gives a column of zeros and changes no total', () => {
    const result = run({}, { components: withShares([0, 0.4, 0.1, 0.2, 0.3], data.components) });
    expectClose(column(result.cells, 1), [0, 0, 0], 0);
    expectClose(result.hbvs, [100, 60, 40]);
  });

  it('a column whose base share is 0 keeps its shape: proportional seeds', () => {
    const components = withShares([0, 0.4, 0.1, 0.2, 0.3]);
    expectClose(column(run({ shares: [0.5, 0, 0.1, 0.1, 0.3] }, { components }).cells, 1), [45, 27, 18]); // 90 as 50, 30, 20 %
    expectClose(column(run({ shares: [0.5, 0, 0.1, 0.1, 0.3] }, { components }).cells, 2), [0, 0, 0], 0);
  });

  it('a column whose base share is 0 keeps its shape: its data, raked with the others', () => {
    const next = run({ shares: [0.5, 0, 0.1, 0.1, 0.3] }, { components: withShares([0, 0.4, 0.1, 0.2, 0.3], data.components) });
    const limit = run({ shares: [0.5, 0, 0.1, 0.1, 0.3] }, { components: withShares([1e-9, 0.4 - 1e-9, 0.1, 0.2, 0.3], data.components) });
    expectClose(column(next.cells, 1), column(limit.cells, 1), 1e-6);
    expect(column(next.cells, 1)[0]).toBeLessThan(column(next.cells, 1)[1] ?? NaN); // its own data: 1, 5, 4
  });

  it('a driver moves a column that only the scenario gives budget', () => {
    const components = withShares([0.7, 0.1, 0.1, 0.1, 0]);
    const result = run({ shares: [0.25, 0.15, 0.1, 0.2, 0.3], workload: [1.5, 1, 1] }, { components });
    expectClose(column(result.cells, 5), [32.4, 12.96, 8.64]);
  });

  it('ten decimals are enough, and still hand out everything', () => {
    const third = 0.3333333333;
    const result = run({ shares: [third, third, third, 0, 0] }, { components: withShares([third, third, third, 0, 0]) });
    expect(Math.abs(exactSum(result.hbvs) - 200)).toBeLessThanOrEqual(1e-11);
  });
});

describe('budget of the whole', () => {
  it('240: the wijkagenten keep 20, the others share 220', () => {
    const result = run({ totalBudget: 240 });
    expectClose(result.budgets, [20, 55, 33, 22, 44, 66]);
    expectClose(result.hbvs, [120, 72, 48]); // 10 + 110, 6 + 66, 4 + 44
  });

  it('and the wijkagenten follow their own rule: 24.4 of 240', () => {
    expectClose(run({ totalBudget: 240, inhabitants: [1.44, 1, 1] }).budgets, [24.4, 53.9, 32.34, 21.56, 43.12, 64.68]);
  });

  it('exactly the wijkagenten leaves nothing for the rest', () => expectClose(run({ totalBudget: 20 }).hbvs, [10, 6, 4]));
});

describe('floors and caps', () => {
  const limits = (a: Partial<Parameters<typeof exampleTeam>[3]>, b = {}, c = {}) => ({ teams: [exampleTeam('A', 100, 10, a), exampleTeam('B', 60, 6, b), exampleTeam('C', 40, 4, { district: 1, ...c })] });

  it('a floor of 50 for C: A and B share 150 as 100 : 60; wijkagenten stay, the other cells scale along', () => {
    const result = run({}, limits({}, {}, { floor: 50 }));
    expectClose(result.hbvs, [93.75, 56.25, 50]);
    expect(result.limitLambda).toBeCloseTo(0.9375, 12);
    expectClose(column(result.cells, 0), [10, 6, 4]);
    // A's others 90 → 83.75; opsporing 22.5 × 83.75/90. C's others 36 → 46; opsporing 9 × 46/36
    expectClose(column(result.cells, 1), [(22.5 * 83.75) / 90, (13.5 * 50.25) / 54, 11.5]);
  });

  it('a cap of 80 for A: B and C share 120 as 60 : 40', () => expectClose(run({}, limits({ cap: 80 })).hbvs, [80, 72, 48]));

  it('limits that bind nobody change nothing', () => {
    expectClose(run({ workload: [1.5, 1, 1] }, limits({ cap: 106 }, { floor: 20 })).hbvs, [105.4, 56.76, 37.84]);
  });

  it('nobody falls below its wijkagenten because another has a floor', () => {
    // A must have 190: B and C would share 10 as 60 : 40 = 6 and 4, exactly their wijkagenten
    expectClose(run({}, limits({ floor: 190 })).hbvs, [190, 6, 4]);
    expectClose(column(run({}, limits({ floor: 190 })).cells, 1), [45, 0, 0]);
  });

  it('a cap equal to the wijkagenten leaves the other cells at 0', () => {
    const result = run({}, limits({ cap: 10 }));
    expectClose(result.cells.map((cells) => cells[0] ?? NaN), [10, 0, 0, 0, 0, 0]);
    expectClose(result.hbvs, [10, 114, 76]);
  });

  it('the cap is compared with the wijkagenten of the scenario', () => {
    expect(problemOf(() => run({ inhabitants: [1.44, 1, 1] }, limits({ cap: 14 })))).toMatchObject({ code: 'capBelowWijkagenten', team: 'A', cap: 14, wijkagenten: expect.closeTo(14.4, 9) });
  });
});

describe('a team with nothing but its minimum', () => {
  const teams = [exampleTeam('A', 100, 10), exampleTeam('B', 60, 6), exampleTeam('C', 4, 4)];

  it('gets nothing else, whatever changes', () => {
    expectClose(run({}, { teams }).hbvs, [100, 60, 4]);
    const grown = run({ workload: [1, 1, 9] }, { teams });
    expectClose(grown.hbvs, [100, 60, 4]);
  });

  it('a floor above it is filled by the budgets', () => {
    const result = run({}, { teams: [exampleTeam('A', 100, 10), exampleTeam('B', 60, 6), exampleTeam('C', 4, 4, { floor: 14 })] });
    // A and B share 150 of 160; C's 10 more: 25, 15, 10, 20 and 30 %
    expectClose(result.hbvs, [93.75, 56.25, 14]);
    expectClose(result.cells.map((cells) => cells[2] ?? NaN), [4, 2.5, 1.5, 1, 2, 3]);
  });

  it('next to nothing besides the minimum does not become noise', () => {
    const result = run({}, { teams: [exampleTeam('A', 100, 10), exampleTeam('B', 60, 6), exampleTeam('C', 4 + 4e-15, 4, { floor: 14 })] });
    expectClose([exactSum(result.cells.map((cells) => cells[2] ?? NaN))], [14]);
    expectClose(result.hbvs, [93.75, 56.25, 14]);
  });
});

describe('extreme drivers', () => {
  it('−100 % inhabitants everywhere, minima in force: the minima', () => {
    const flat = plainComponents.map((component, c) => (c === 0 ? component : { ...component, elasticityInhabitants: 0 }));
    const result = run({ inhabitants: [0, 0, 0] }, { components: flat });
    expectClose(column(result.cells, 0), [10, 6, 4]);
    expectClose(result.hbvs, [100, 60, 40]);
  });

  it('a factor of 1e150 is a large factor, not an overflow', () => {
    const result = run({ inhabitants: [1e150, 1, 1] }, fixed);
    expectClose([exactSum(result.hbvs)], [200]);
    expectClose(column(result.cells, 3), [18, 0, 0]);
  });

  it('a factor of 1e-300 is a small factor', () => {
    const result = run({ inhabitants: [1e-300, 1e-300, 1e-300], workload: [1e-300, 1e-300, 1e-300] }, fixed);
    expectClose(result.hbvs, [100, 60, 40]);
  });
});
