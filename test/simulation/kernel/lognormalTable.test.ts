import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import exp from '@stdlib/math-base-special-exp';
import { inverseNormalOf } from '../../../src/simulation/draws/inverseNormal';
import { LARGEST_TABLE_SPREAD, lognormalOf, lognormalTable } from '../../../src/simulation/kernel/lognormalTable';

/** Largest relative distance from e^(s·z), z by `inverseNormalOf` (checked by its own tests). */
function worstOf(spread: number, words: Uint32Array): number {
  const out = new Float64Array(words.length + 3);
  const scores = new Float64Array(words.length);
  lognormalOf(lognormalTable(spread), words, words.length, out, 3);
  inverseNormalOf(words, scores, 0, words.length);
  return words.reduce((worst, _, i) => Math.max(worst, Math.abs((out[i + 3] ?? NaN) / exp(spread * (scores[i] ?? NaN)) - 1)), 0);
}

/** Both ends of the range, powers of two and their neighbours, and numbers of every size. */
const edges = Uint32Array.from([0, 1, 2, 3, 5, ...Array.from({ length: 32 }, (_, bit) => [2 ** bit - 1, 2 ** bit, 2 ** bit + 1]).flat()].flatMap((k) => [k, 4294967295 - k]));
const spread = Uint32Array.from({ length: 200_000 }, (_, i) => (Math.imul(i, 2654435761) >>> 0) >>> (i % 31));

describe('lognormal factors from a table', () => {
  it.each([0, 0.003, 0.03, 0.08, LARGEST_TABLE_SPREAD])('spread %d: within 1e-13', (sd) => {
    expect(worstOf(sd, edges)).toBeLessThan(1e-13);
    expect(worstOf(sd, spread)).toBeLessThan(1e-13);
    expect(worstOf(sd, spread.map((k) => 4294967295 - k))).toBeLessThan(1e-13);
  });

  it('any number, any spread', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: LARGEST_TABLE_SPREAD, noNaN: true }), fc.array(fc.integer({ min: 0, max: 4294967295 }), { minLength: 1, maxLength: 50 }), (sd, words) => {
      expect(worstOf(sd, Uint32Array.from(words))).toBeLessThan(1e-13);
    }));
  });

  it('refuses a spread it is too coarse for', () => {
    expect(() => lognormalTable(0.21)).toThrow(RangeError);
    expect(() => lognormalTable(NaN)).toThrow(RangeError);
  });
});
