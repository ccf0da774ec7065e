import { describe, expect, it } from 'vitest';
import { calibrate, isProportional } from '../../../src/model/strength/calibrate';
import { respondToDrivers } from '../../../src/model/strength/respond';
import { exampleInputs, plainComponents, withOutcomes, withShares } from './exampleTree';
import { exactSum, expectClose } from './expecting';

const fte = (overrides = {}) => {
  const { budgets, shape } = calibrate(exampleInputs(overrides));
  return shape.map((column, c) => column.map((part) => part * (budgets[c] ?? NaN)));
};

describe('calibrate, by hand', () => {
  it('without data every column has the shape of what the wijkagenten leave: 90 : 54 : 36', () => {
    const { budgets, shape } = calibrate(exampleInputs());
    expectClose(budgets, [20, 45, 27, 18, 36, 54]);
    shape.forEach((column) => expectClose(column, [0.5, 0.3, 0.2]));
  });

  it('the shape follows the rest, not HBVS+: a team with many wijkagenten has less of the others', () => {
    // Minima 1, 15 and 4: 99, 45 and 36 of 180 are left
    const teams = exampleInputs().teams.map((team, t) => ({ ...team, minWijkagenten: [1, 15, 4][t] ?? 0 }));
    const { shape } = calibrate(exampleInputs({ teams }));
    expectClose(shape[0] ?? [], [0.05, 0.75, 0.2]);
    for (const column of shape.slice(1)) expectClose(column, [0.55, 0.25, 0.2]);
  });

  it('with data: one component measured, one not', () => {
    // Two columns of 90: seeds 1 : 1 : 0 and the fte 100 : 60 : 40. All of C's 36 is in the second, so A has x there and B 54 − x;
    // in the first A has 90 − x and B x. The odds ratio stays: (90 − x)(54 − x) / x² = (1 × 60) / (1 × 100).
    const table = fte({ components: withOutcomes({ 1: [1, 1, 0] }, withShares([0.5, 0.5, 0, 0, 0])) });
    const x = table[2]?.[0] ?? NaN;
    expect(Math.abs((x * x) / ((54 - x) * (90 - x)) - 5 / 3)).toBeLessThanOrEqual(1e-9);
    expectClose([table[1]?.[0] ?? NaN, table[1]?.[1] ?? NaN, table[1]?.[2] ?? NaN, table[2]?.[1] ?? NaN, table[2]?.[2] ?? NaN], [90 - x, x, 0, 54 - x, 36]);
  });

  it('rows and columns both add up', () => {
    const table = fte({ components: withOutcomes({ 1: [1, 5, 4], 4: [9, 1, 1], 5: [8, 1, 1] }) });
    expectClose(table.map(exactSum), [20, 45, 27, 18, 36, 54]);
    expectClose([0, 1, 2].map((t) => exactSum(table.map((column) => column[t] ?? NaN))), [100, 60, 40]);
  });

  it('the minimum that the user lifted still shapes the base', () => {
    expectClose(fte({ liftAllMinima: true })[0] ?? [], [10, 6, 4]);
  });
});

describe('isProportional', () => {
  it('is the absence of data', () => {
    expect(isProportional({ components: plainComponents })).toBe(true);
    expect(isProportional({ components: withOutcomes({ 3: [1, 2, 3] }) })).toBe(false);
  });
});

describe('respondToDrivers', () => {
  const component = (inhabitants: number, workload: number) => ({ id: 'noodhulp', elasticityInhabitants: inhabitants, elasticityWorkload: workload }) as const;
  it.each([
    { what: 'elasticity 1 is the factor itself, to the bit', of: component(1, 0), factors: [1.1, 0.3, 0] },
    { what: 'elasticity 0 does not see the driver, not even at 0', of: component(0, 0), factors: [1, 1, 1] },
    { what: 'a root', of: component(0.5, 0), factors: [Math.sqrt(1.1), Math.sqrt(0.3), 0] },
  ])('$what', ({ of, factors }) => expectClose(respondToDrivers(of, 4, { inhabitants: [1.1, 0.3, 0], workload: [1, 1, 0] }), factors, 1e-15));

  it('no change is 1 to the bit, whatever the elasticity', () => {
    for (const elasticity of [0, 0.1, 0.5, 0.7, 1, 3]) expect(respondToDrivers(component(elasticity, elasticity), 4, { inhabitants: [1], workload: [1] })).toEqual([1]);
  });
});
