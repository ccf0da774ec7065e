import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponentialOf } from '../../../src/simulation/draws/exponential';
import { inverseNormalOf } from '../../../src/simulation/draws/inverseNormal';
import { logarithmOf } from '../../../src/simulation/draws/logarithm';
import oracle from './oracle/functions.json';

type Block = (input: Float64Array, out: Float64Array, from: number, to: number) => void;

function all(block: Block, xs: readonly number[]): number[] {
  const out = new Float64Array(xs.length);
  block(Float64Array.from(xs), out, 0, xs.length);
  return [...out];
}

function scores(ks: readonly number[]): number[] {
  const out = new Float64Array(ks.length);
  inverseNormalOf(Uint32Array.from(ks), out, 0, ks.length);
  return [...out];
}

/** The largest value of error / allowed: at most 1. */
function worst(actual: readonly number[], expected: readonly number[], allowed: (expected: number, i: number) => number): number {
  return actual.reduce((most, value, i) => {
    if (value === expected[i]) return most;
    const share = Math.abs(value - expected[i]!) / allowed(expected[i]!, i);
    return Number.isNaN(share) ? Infinity : Math.max(most, share);
  }, 0);
}

const column = (rows: readonly (readonly number[])[], index: number) => rows.map((row) => row[index]!);
const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('exponentialOf', () => {
  it('within 3e-16 · (2 + |x|) of 60 digits, relatively', () => {
    const xs = column(oracle.exponential, 0);
    expect(worst(all(exponentialOf, xs), column(oracle.exponential, 1), (y, i) => 3.5e-16 * (2 + Math.abs(xs[i]!)) * y)).toBeLessThanOrEqual(1);
  });

  it('within 1e-12 of another exponential everywhere, relatively', () => {
    fc.assert(fc.property(fc.array(fc.oneof(finite(-700, 700), finite(-0.5, 0.5)), { minLength: 1 }), (xs) => worst(all(exponentialOf, xs), xs.map(exp), (y) => 1e-12 * y) <= 1), { seed: 11 });
  });

  it('at the edges: 0, infinities, overflow, numbers below the normal ones, no number', () => {
    expect(all(exponentialOf, [0, -0, -Infinity, Infinity, 710, -745.2, NaN])).toEqual([1, 1, 0, Infinity, Infinity, 0, NaN]);
    expect(worst(all(exponentialOf, [-707.99, -708.01, -740, 708.99, 709.5]), [-707.99, -708.01, -740, 708.99, 709.5].map(exp), (y) => 1e-12 * y)).toBeLessThanOrEqual(1);
  });
});

describe('logarithmOf', () => {
  it('within 3e-16 · (1 + |ln x|) of 60 digits', () => {
    expect(worst(all(logarithmOf, column(oracle.logarithm, 0)), column(oracle.logarithm, 1), (y) => 3e-16 * (1 + Math.abs(y)))).toBeLessThanOrEqual(1);
  });

  it('within 1e-12 of another logarithm everywhere, relatively, also just beside 1', () => {
    const positive = fc.oneof(finite(1e-300, 1e300), finite(0.5, 2), finite(1 - 1e-6, 1 + 1e-6));
    fc.assert(fc.property(fc.array(positive, { minLength: 1 }), (xs) => worst(all(logarithmOf, xs), xs.map(ln), (y) => 1e-12 * Math.abs(y) + 1e-300) <= 1), { seed: 12 });
  });

  it('at the edges: 1, 0, negative, infinite, below the normal numbers, no number', () => {
    expect(all(logarithmOf, [1, 0, -0, -1, Infinity, 5e-324, NaN])).toEqual([0, -Infinity, -Infinity, NaN, Infinity, ln(5e-324), NaN]);
  });

  it('undoes the exponential', () => {
    fc.assert(fc.property(fc.array(finite(-600, 600), { minLength: 1 }), (xs) => worst(all(logarithmOf, all(exponentialOf, xs)), xs, (x) => 4e-15 * (1 + Math.abs(x))) <= 1), { seed: 13 });
  });
});

describe('inverseNormalOf', () => {
  it('within 1e-14 · (1 + |z|) of 60 digits, from the first score to the last', () => {
    const expected = column(oracle.inverseNormal, 1);
    expect(worst(scores(column(oracle.inverseNormal, 0)), expected, (z) => 1e-14 * (1 + Math.abs(z)))).toBeLessThanOrEqual(1);
    expect(Math.min(...expected)).toBeLessThan(-6.3);
  });

  it('the two halves mirror each other to the last bit', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 1 }), (ks) => {
      const mirrored = scores(ks.map((k) => 2 ** 32 - 1 - k));
      return scores(ks).every((z, i) => z === -mirrored[i]!);
    }), { seed: 14 });
  });

  it('rises with k, also where one cell of the table follows the next', () => {
    const edges = Array.from({ length: 32 * 128 }, (_, i) => Math.floor(2 ** (i / 128))).flatMap((k) => [k - 1, k, k + 1]).filter((k) => k >= 0 && k < 2 ** 31);
    const ks = [...new Set(edges)].sort((a, b) => a - b);
    const zs = scores(ks);
    expect(zs.every((z, i) => i === 0 || z > zs[i - 1]!)).toBe(true);
  });
});

describe('a part of a block', () => {
  it.each<[string, Block]>([['exponentialOf', exponentialOf], ['logarithmOf', logarithmOf]])('%s touches nothing outside from..to, and may work in place', (_, block) => {
    const input = Float64Array.of(0.5, 1.5, 2.5, 3.5);
    const out = Float64Array.of(9, 9, 9, 9);
    block(input, out, 1, 3);
    expect([out[0], out[3]]).toEqual([9, 9]);
    block(input, input, 1, 3);
    expect([...input]).toEqual([0.5, out[1], out[2], 3.5]);
  });

  it('inverseNormalOf too', () => {
    const out = Float64Array.of(9, 9, 9);
    inverseNormalOf(Uint32Array.of(0, 0, 0), out, 1, 2);
    expect([out[0], out[2]]).toEqual([9, 9]);
    expect(out[1]).toBeLessThan(-6.3);
  });
});
