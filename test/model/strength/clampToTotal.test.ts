import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampToTotal } from '../../../src/model/strength/clampToTotal';
import { exactSum, expectClose, problemOf } from './expecting';

const INF = Infinity;
const run = (values: number[], low: number[], high: number[], total: number) => clampToTotal(values, low, high, total, values.map((_, i) => `team ${i}`));

describe('clampToTotal, by hand', () => {
  it.each([
    { what: 'nobody bound', values: [100, 60, 40], low: [0, 0, 0], high: [INF, INF, INF], total: 250, lambda: 1.25, result: [125, 75, 50] },
    // C at 50; A and B share 150 of 160: λ = 0.9375
    { what: 'one floor', values: [100, 60, 40], low: [0, 0, 50], high: [INF, INF, INF], total: 200, lambda: 0.9375, result: [93.75, 56.25, 50] },
    // A at 80; B and C share 120 of 100: λ = 1.2
    { what: 'one cap', values: [100, 60, 40], low: [0, 0, 0], high: [80, INF, INF], total: 200, lambda: 1.2, result: [80, 72, 48] },
    // A 80, C 70 fixed; B gets the 50 left: λ = 5/6
    { what: 'a cap and a floor', values: [100, 60, 40], low: [0, 0, 70], high: [80, INF, INF], total: 200, lambda: 50 / 60, result: [80, 50, 70] },
    // B bound at 6: λ = 21/24 = 0.875 would put C at 3.5 < 4; C bound too: λ = 17/20
    { what: 'a second minimum that binds because of the first', values: [20, 3, 4], low: [10, 6, 4], high: [INF, INF, INF], total: 27, lambda: 0.85, result: [17, 6, 4] },
    { what: 'a value of 0 stays at its floor', values: [0, 60, 40], low: [5, 0, 0], high: [INF, INF, INF], total: 105, lambda: 1, result: [5, 60, 40] },
    { what: 'a value of 0 without a floor stays 0', values: [0, 60, 40], low: [0, 0, 0], high: [INF, INF, INF], total: 50, lambda: 0.5, result: [0, 30, 20] },
    { what: 'a team pinned by floor = cap', values: [100, 60, 40], low: [90, 0, 0], high: [90, INF, INF], total: 200, lambda: 1.1, result: [90, 66, 44] },
    { what: 'total 0', values: [100, 60], low: [0, 0], high: [INF, INF], total: 0, lambda: 0, result: [0, 0] },
  ])('$what', ({ values, low, high, total, lambda, result }) => {
    const clamped = run(values, low, high, total);
    expectClose(clamped.values, result, 1e-12);
    expect(clamped.lambda).toBeCloseTo(lambda, 12);
  });

  it('gives exactly the minima when they fill the budget', () => {
    expect(run([13, 2, 4], [10, 6, 4], [INF, INF, INF], 20).values).toEqual([10, 6, 4]);
  });

  it('gives exactly the caps when they fill the budget', () => {
    expect(run([13, 2, 4], [0, 0, 0], [10, 6, 4], 20).values).toEqual([10, 6, 4]);
  });

  it('says that floors exceed the budget, by how much and whose', () => {
    expect(problemOf(() => run([1, 1, 1], [5, 0, 6], [INF, INF, INF], 10))).toEqual({ code: 'floorsAboveBudget', sum: 11, budget: 10, teams: ['team 0', 'team 2'] });
  });

  it('says that caps stay under the budget, by how much and whose', () => {
    expect(problemOf(() => run([1, 1], [0, 0], [4, 5], 10))).toEqual({ code: 'capsBelowBudget', sum: 9, budget: 10, teams: ['team 0', 'team 1'] });
    // A team of 0 can take nothing on, cap or no cap.
    expect(problemOf(() => run([0, 1], [0, 0], [INF, 5], 10))).toEqual({ code: 'capsBelowBudget', sum: 5, budget: 10, teams: ['team 0', 'team 1'] });
  });
});

interface Problem {
  readonly values: number[];
  readonly low: number[];
  readonly high: number[];
  readonly total: number;
}

/** A feasible problem: bounds anywhere, some absent or equal, the total between Σ low and what the non-zero items can reach. */
const feasible: fc.Arbitrary<Problem> = fc
  .array(
    fc.record({
      value: fc.oneof({ weight: 8, arbitrary: fc.double({ min: 1e-3, max: 400, noNaN: true }) }, { weight: 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 5 }) }),
      low: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 200, noNaN: true }), fc.integer({ min: 1, max: 5 })),
      room: fc.oneof(fc.constant(INF), fc.constant(0), fc.double({ min: 0, max: 200, noNaN: true })),
    }),
    { minLength: 2, maxLength: 30 },
  )
  .chain((items) => {
    const values = items.map((item) => item.value);
    const low = items.map((item) => item.low);
    const high = items.map((item) => item.low + item.room);
    const floor = exactSum(low);
    const reach = exactSum(items.map((item, i) => (item.value > 0 ? Math.min(high[i] ?? 0, item.low + 1000) : item.low)));
    return fc.oneof({ weight: 6, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }, { weight: 1, arbitrary: fc.constantFrom(0, 1) }).map((part) => ({ values, low, high, total: floor + part * (reach - floor) }));
  });

/** Oracle: bisection on λ, which knows nothing of breakpoints. */
function bisect({ values, low, high, total }: Problem): number[] {
  const at = (lambda: number) => values.map((value, i) => Math.min(high[i] ?? INF, Math.max(low[i] ?? 0, lambda * value)));
  let left = 0;
  let right = 1e12;
  for (let step = 0; step < 200; step++) {
    const middle = (left + right) / 2;
    if (exactSum(at(middle)) < total) left = middle;
    else right = middle;
  }
  return at(left);
}

describe('clampToTotal, any feasible problem', () => {
  it('keeps the bounds and hands out exactly the total', () => {
    fc.assert(
      fc.property(feasible, (problem) => {
        const { values } = run(problem.values, problem.low, problem.high, problem.total);
        values.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(problem.low[i] ?? 0);
          expect(value).toBeLessThanOrEqual(problem.high[i] ?? INF);
        });
        expect(Math.abs(exactSum(values) - problem.total)).toBeLessThanOrEqual(1e-9);
      }),
      { numRuns: 2000 },
    );
  });

  it('is what a bisection finds', () => {
    fc.assert(
      fc.property(feasible, (problem) => {
        const { values } = run(problem.values, problem.low, problem.high, problem.total);
        expectClose(values, bisect(problem), 1e-9 * Math.max(1, problem.total));
      }),
      { numRuns: 500 },
    );
  });

  it('gives items strictly between their bounds one λ, the reported one', () => {
    fc.assert(
      fc.property(feasible, (problem) => {
        const { values, lambda } = run(problem.values, problem.low, problem.high, problem.total);
        values.forEach((value, i) => {
          if (value > (problem.low[i] ?? 0) && value < (problem.high[i] ?? INF)) expect(value).toBe(lambda * (problem.values[i] ?? 0));
        });
      }),
    );
  });

  it('a larger total costs nobody anything', () => {
    fc.assert(
      fc.property(feasible, fc.double({ min: 0, max: 1, noNaN: true }), (problem, part) => {
        const less = exactSum(problem.low) + part * (problem.total - exactSum(problem.low));
        const before = run(problem.values, problem.low, problem.high, Math.min(less, problem.total)).values;
        run(problem.values, problem.low, problem.high, problem.total).values.forEach((value, i) => expect(value).toBeGreaterThanOrEqual((before[i] ?? 0) - 1e-9));
      }),
    );
  });
});

describe('clampToTotal, far from 1', () => {
  it.each([
    { what: 'tiny values', values: [1e-300, 3e-300], total: 8, result: [2, 6] },
    { what: 'huge values', values: [1e290, 3e290], total: 8, result: [2, 6] },
    { what: 'both', values: [1e-12, 1e12], total: 1, result: [1e-24, 1] },
  ])('$what', ({ values, total, result }) => expectClose(run(values, [0, 0], [INF, INF], total).values, result, 1e-12));

  it('the noise of cancelled slopes does not carry λ past a breakpoint', () => {
    // 0.1 + 0.2 − 0.2 − 0.1 is not 0 in floats: after the caps of the first two only the third can still grow, from λ = 100.
    const { values } = run([0.1, 0.2, 1], [0, 0, 100], [0.1, 0.2, INF], 100.3);
    expectClose(values, [0.1, 0.2, 100], 1e-12);
  });
});
