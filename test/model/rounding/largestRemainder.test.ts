import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestRemainder } from '../../../src/model/rounding/largestRemainder';
import type { Tie } from '../../../src/model/rounding/largestRemainder';
import { toTenths } from '../../../src/model/units';
import type { Tenths } from '../../../src/model/units';
import { problemOf } from './problemOf';

const tenths = (value: number) => value as Tenths;

interface Case {
  readonly it: string;
  readonly values: readonly number[];
  readonly total?: number;
  readonly names?: readonly string[];
  readonly rounded: readonly number[];
  readonly ties?: readonly Tie[];
}

const cases: readonly Case[] = [
  { it: 'nothing to hand out', values: [], rounded: [] },
  { it: 'whole tenths stay', values: [1.2, 0, 3.4], rounded: [12, 0, 34] },
  // scaled 12.6 12.3 12.2, floors 36, total 37.1 → 37: one tenth to the .6
  { it: 'the largest remainder wins', values: [1.26, 1.23, 1.22], rounded: [13, 12, 12] },
  // scaled 0.4 0.4 0.3 = 1.1 → 1; fte equal, so the name decides: Apeldoorn before Zutphen
  { it: 'a tie by name', values: [0.04, 0.04, 0.03], names: ['Zutphen', 'Apeldoorn', 'Ede'], rounded: [0, 1, 0], ties: [{ remainder: 0.4, tied: [0, 1], winners: [1], decidedBy: 'name' }] },
  { it: 'a tie by name, whatever its case', values: [0.04, 0.04, 0.03], names: ['barneveld', 'Apeldoorn', 'Ede'], rounded: [0, 1, 0], ties: [{ remainder: 0.4, tied: [0, 1], winners: [1], decidedBy: 'name' }] },
  { it: 'a tie without names by position', values: [0.04, 0.04, 0.03], rounded: [1, 0, 0], ties: [{ remainder: 0.4, tied: [0, 1], winners: [0], decidedBy: 'position' }] },
  { it: 'a tie between equal names by position', values: [0.04, 0.04, 0.03], names: ['Ede', 'EDE', 'Ede'], rounded: [1, 0, 0], ties: [{ remainder: 0.4, tied: [0, 1], winners: [0], decidedBy: 'position' }] },
  // 0.5 each: 11.5 + 12.5 + 13.5 = 37.5 → 38; floors 36, two tenths to the two highest
  { it: 'a tie by fte', values: [1.15, 1.25, 1.35], names: ['a', 'b', 'c'], rounded: [11, 13, 14], ties: [{ remainder: 0.5, tied: [0, 1, 2], winners: [1, 2], decidedBy: 'fte' }] },
  { it: 'a tie in which all get one decides nothing', values: [0.05, 0.05, 0.02], total: 2, rounded: [1, 1, 0], ties: [] },
  { it: 'a total above the nearest', values: [1.26, 1.23, 1.22], total: 38, rounded: [13, 13, 12] },
  { it: 'a total that gives everyone one more', values: [1.26, 1.23, 1.22], total: 39, rounded: [13, 13, 13] },
  { it: 'a total that gives nobody more', values: [1.26, 1.23, 1.22], total: 36, rounded: [12, 12, 12] },
  // floors -3 and 2, remainders .4 and .4; sum -0.02 → 0 tenths: one extra, to the higher fte
  { it: 'negative values are floored downwards', values: [-0.26, 0.24], rounded: [-3, 3], ties: [{ remainder: 0.4, tied: [0, 1], winners: [1], decidedBy: 'fte' }] },
  { it: 'only negative values', values: [-0.12, -0.17], rounded: [-1, -2] },
  { it: 'noise below a millionth of a tenth is no remainder', values: [0.1 + 0.2, 0.3 - 1e-9, 0.34], total: 10, rounded: [3, 3, 4] },
  { it: 'noise does not hide a tie', values: [0.35 + 1e-10, 0.35, 0.3], total: 10, names: ['b', 'a', 'c'], rounded: [3, 4, 3], ties: [{ remainder: 0.5, tied: [0, 1], winners: [1], decidedBy: 'name' }] },
  { it: 'never minus zero', values: [-0, -1e-12], rounded: [0, 0] },
];

describe('largestRemainder', () => {
  it.each(cases)('$it', ({ values, total, names, rounded, ties }) => {
    const result = largestRemainder(values, { ...(total === undefined ? {} : { total: tenths(total) }), ...(names ? { names } : {}) });
    expect(result).toEqual({ rounded, total: total ?? toTenths(values.reduce((a, b) => a + b, 0)), ties: ties ?? [] });
  });

  it.each([
    { it: 'too little', values: [1.26, 1.23], total: 23, problem: { code: 'totalOutOfReach', total: 23, lowest: 24, highest: 26 } },
    { it: 'too much', values: [1.26, 1.23], total: 27, problem: { code: 'totalOutOfReach', total: 27, lowest: 24, highest: 26 } },
    { it: 'not whole', values: [1.26, 1.23], total: 24.5, problem: { code: 'totalOutOfReach', total: 24.5, lowest: 24, highest: 26 } },
    { it: 'nobody to give it to', values: [], total: 1, problem: { code: 'totalOutOfReach', total: 1, lowest: 0, highest: 0 } },
    { it: 'not a number', values: [1, NaN], total: 10, problem: { code: 'valueOutOfRange', row: 1, value: NaN } },
    { it: 'infinite', values: [Infinity], total: 10, problem: { code: 'valueOutOfRange', row: 0, value: Infinity } },
    { it: 'too large to count', values: [1e12], total: 10, problem: { code: 'valueOutOfRange', row: 0, value: 1e12 } },
  ])('refuses a total or value: $it', ({ values, total, problem }) => {
    expect(problemOf(() => largestRemainder(values, { total: tenths(total) }))).toEqual(problem);
  });

  it('refuses another number of names', () => {
    expect(problemOf(() => largestRemainder([1, 2], { names: ['Ede'] }))).toEqual({ code: 'lengthMismatch', list: 'names', expected: 2, actual: 1 });
  });
});

/** Twentieths (ties) and any whole number of micro-tenths, with the noise of a computed value. */
const value = fc.tuple(fc.oneof(fc.integer({ min: -2000, max: 2000 }).map((n) => n * 500_000), fc.integer({ min: -3_000_000_000, max: 3_000_000_000 })), fc.constantFrom(0, 1e-10, -1e-10)).map(([micro, noise]) => micro / 1e7 + noise);
const list = fc.array(value, { minLength: 1, maxLength: 30 });

describe('largestRemainder, properties', () => {
  it('hands out exactly the nearest tenth of the sum, each value to one of its neighbours', () => {
    fc.assert(
      fc.property(list, (values) => {
        const { rounded, total } = largestRemainder(values);
        expect(rounded.reduce((a, b) => a + b, 0)).toBe(total);
        expect(total).toBe(toTenths(values.reduce((a, b) => a + b, 0)));
        rounded.forEach((r, i) => expect(Math.abs(r - values[i]! * 10)).toBeLessThanOrEqual(1 + 1e-6));
      }),
    );
  });

  it('gives what the worksheet formulas by rank give', () => {
    fc.assert(
      fc.property(list, fc.nat(), (values, extra) => {
        const names = values.map((_, i) => `Team ${String((i * 7) % values.length)}-${i}`);
        // ROUND(value*10,6), FLOOR, ROUND(scaled-floor,6), and a rank by counting who goes before, as COUNTIFS does.
        const scaled = values.map((v) => Number((v * 10).toFixed(6)) + 0);
        const floors = scaled.map((s) => Math.floor(s));
        const rest = scaled.map((s, i) => Number((s - floors[i]!).toFixed(6)));
        const rank = rest.map((r, i) => rest.filter((other, j) => other > r || (other === r && (scaled[j]! > scaled[i]! || (scaled[j] === scaled[i] && names[j]! < names[i]!)))).length);
        const k = extra % (values.length + 1);
        const total = tenths(floors.reduce((a, b) => a + b, 0) + k);
        expect(largestRemainder(values, { total, names }).rounded).toEqual(floors.map((f, i) => f + (rank[i]! < k ? 1 : 0) + 0));
      }),
    );
  });

  it('does not depend on the order of the teams when names differ', () => {
    fc.assert(
      fc.property(list, fc.infiniteStream(fc.nat()), (values, stream) => {
        const names = values.map((_, i) => `team ${i}`);
        const order = values.map((_, i) => ({ i, key: stream.next().value as number })).sort((a, b) => a.key - b.key).map((x) => x.i);
        const total = tenths(largestRemainder(values).total);
        const straight = largestRemainder(values, { names, total }).rounded;
        const shuffled = largestRemainder(order.map((i) => values[i]!), { names: order.map((i) => names[i]!), total }).rounded;
        expect(shuffled).toEqual(order.map((i) => straight[i]));
      }),
    );
  });

  it('reports a tie exactly when another choice of winners had the same remainders', () => {
    fc.assert(
      fc.property(list, (values) => {
        const { rounded, ties } = largestRemainder(values);
        const rest = values.map((v) => Math.round(v * 1e7) - Math.floor(Math.round(v * 1e7) / 1e6) * 1e6);
        const got = rounded.map((r, i) => r > Math.floor(Math.round(values[i]! * 1e7) / 1e6));
        const least = Math.min(...rest.filter((_, i) => got[i]));
        const tied = rest.map((r, i) => ({ r, i })).filter(({ r }) => r === least).map(({ i }) => i);
        const contested = tied.some((i) => !got[i]);
        expect(ties.map((tie) => tie.tied)).toEqual(contested ? [tied] : []);
        expect(ties.flatMap((tie) => tie.winners)).toEqual(contested ? tied.filter((i) => got[i]) : []);
      }),
    );
  });
});
