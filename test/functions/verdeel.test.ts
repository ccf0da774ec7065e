import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdeel } from '../../src/functions/formulas/verdeel';
import { refusalOf } from './refusal';

type Column = readonly (number | '')[];
const column = (cells: Column) => cells.map((cell) => [cell]);
const share = (budget: number, weights: Column, fixed?: Column, low?: Column, high?: Column) =>
  verdeel(budget, column(weights), fixed && column(fixed), low && column(low), high && column(high)).map(([cell]) => cell ?? NaN);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

const cases: readonly (readonly [string, Parameters<typeof share>, readonly number[]])[] = [
  ['by weight', [60, [1, 2, 3]], [10, 20, 30]],
  ['a weight of 0 gets nothing', [60, [1, 0, 3]], [15, 0, 45]],
  // 100 − 30 fixed = 70 over 1 : 6
  ['the fixed part first, the rest by weight', [100, [1, 6], [10, 20]], [20, 80]],
  ['a fixed part alone: weight 0', [100, [0, 1], [15, '']], [15, 85]],
  // B is lifted to 40; 60 is left for 1 : 1
  ['a minimum takes from the others', [100, [3, 1, 3], undefined, ['', 40, '']], [30, 40, 30]],
  // A stops at 20; 80 over 1 : 3
  ['a maximum gives to the others', [100, [4, 1, 3], undefined, undefined, [20, '', '']], [20, 20, 60]],
  // λ: 10 + 1λ and 3λ with B at most 45; 100 = 10 + λ + 45 → λ = 45
  ['limits count the fixed part', [100, [1, 3], [10, ''], undefined, ['', 45]], [55, 45]],
  ['a minimum below the fixed part does nothing', [100, [1, 1], [40, ''], [10, '']], [70, 30]],
  ['nothing to share', [0, [1, 2]], [0, 0]],
  ['everything fixed', [30, [0, 0], [10, 20]], [10, 20]],
];

describe('VERDEEL', () => {
  it.each(cases)('%s', (_, call, expected) => {
    const got = share(...call);
    expect(got).toHaveLength(expected.length);
    got.forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 10));
  });

  it('keeps the shape of the weights', () => expect(verdeel(10, [[1, 2], [3, 4]])).toEqual([[1, 2], [3, 4]]));

  it.each<[string, () => unknown, object]>([
    ['minima above the amount', () => share(50, [1, 1], undefined, [30, 40]), { code: 'floorsAboveBudget', sum: 70, budget: 50 }],
    ['maxima below it', () => share(50, [1, 1], [5, ''], undefined, [20, 10]), { code: 'capsBelowBudget', sum: 30, budget: 50 }],
    ['fixed parts above it', () => share(50, [1, 1], [30, 40]), { code: 'fixedAboveBudget', sum: 70, budget: 50 }],
    ['nobody with a weight', () => share(50, [0, 0], [10, '']), { code: 'noWeights', left: 40 }],
    ['a minimum above the maximum', () => share(50, [1, 1], undefined, ['', 30], ['', 20]), { code: 'floorAboveCap', place: { row: 2, column: 1, rows: 2, columns: 1 }, floor: 30, cap: 20 }],
    ['a negative weight', () => share(50, [1, -1]), { code: 'wrongValue', argument: 'gewichten', place: { row: 2, column: 1, rows: 2, columns: 1 }, found: { kind: 'number', value: -1 }, expected: { kind: 'number', least: 0 } }],
    ['a range of another length', () => share(50, [1, 1], [1, 2, 3]), { code: 'wrongSize', argument: 'vast', size: { rows: 3, columns: 1 }, like: 'gewichten', expected: { rows: 2, columns: 1 } }],
  ])('%s', (_, call, problem) => expect(refusalOf(call)).toEqual(problem));

  const part = fc.record({ weight: fc.integer({ min: 1, max: 1000 }), fixed: fc.integer({ min: 0, max: 50 }), room: fc.integer({ min: 0, max: 300 }), low: fc.integer({ min: 0, max: 40 }) });

  it('adds up to the amount, within its limits, more for a larger amount', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (parts, a, b) => {
        const fixed = parts.map((p) => p.fixed);
        const low = parts.map((p) => p.fixed + p.low);
        const high = parts.map((p) => p.fixed + p.low + p.room);
        const between = (at: number) => sum(low) + at * (sum(high) - sum(low));
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((at) => share(between(at), parts.map((p) => p.weight), fixed, low, high));
        expect(Math.abs(sum(more ?? []) - between(Math.max(a, b)))).toBeLessThan(1e-7);
        parts.forEach((_, i) => {
          expect(more?.[i]).toBeGreaterThanOrEqual((low[i] ?? 0) - 1e-9);
          expect(more?.[i]).toBeLessThanOrEqual((high[i] ?? 0) + 1e-9);
          expect(more?.[i]).toBeGreaterThanOrEqual((less?.[i] ?? 0) - 1e-9);
        });
      }),
    );
  });

  it('those that no limit binds get their fixed part and the same for each unit of weight', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 30 }), fc.integer({ min: 2000, max: 9000 }), (parts, budget) => {
        const got = share(budget, parts.map((p) => p.weight), parts.map((p) => p.fixed));
        const rest = budget - sum(parts.map((p) => p.fixed));
        const weights = sum(parts.map((p) => p.weight));
        parts.forEach((p, i) => expect(got[i]).toBeCloseTo(p.fixed + (rest * p.weight) / weights, 8));
      }),
    );
  });
});
