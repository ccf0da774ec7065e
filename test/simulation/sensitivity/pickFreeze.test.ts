import { describe, expect, it } from 'vitest';
import { fillSobol } from '../../../src/simulation/draws/sobol';
import { streamKey } from '../../../src/simulation/draws/streamKey';
import { jackknife, sobolIndex } from '../../../src/simulation/sensitivity/pickFreeze';
import type { PickFreezeSums, VarianceSums } from '../../../src/simulation/sensitivity/pickFreeze';

const BATCHES = 16;
const DRAWS = 1024;

/** Uniform draws of one input in one batch. */
function uniform(dimension: number, batch: number): Float64Array {
  const words = new Uint32Array(DRAWS);
  fillSobol(dimension, streamKey(7, `invoer ${dimension}`), batch, DRAWS, words);
  return Float64Array.from(words, (word) => (word + 0.5) / 2 ** 32);
}

/** Indices of each input of a function of uniform inputs. */
function indicesOf(inputs: number, response: (inputs: readonly number[]) => number) {
  const variance: VarianceSums[] = [];
  const groups: PickFreezeSums[][] = Array.from({ length: inputs }, () => []);
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const [a, b] = [0, inputs].map((from) => Array.from({ length: inputs }, (_, i) => uniform(from + i, batch)));
    const point = (draw: Float64Array[] | undefined, d: number) => (draw ?? []).map((column) => column[d] ?? NaN);
    const rows = Array.from({ length: DRAWS }, (_, d) => ({ inA: point(a, d), inB: point(b, d) }));
    const values = rows.map(({ inA, inB }) => ({ fa: response(inA), fb: response(inB) }));
    const sum = (of: (row: (typeof values)[number], d: number) => number) => values.reduce((total, row, d) => total + of(row, d), 0);
    variance.push({ draws: 2 * DRAWS, sum: sum(({ fa, fb }) => fa + fb), squares: sum(({ fa, fb }) => fa * fa + fb * fb) });
    groups.forEach((sums, i) => {
      const mixed = rows.map(({ inA, inB }) => response(inA.map((value, j) => (j === i ? (inB[j] ?? NaN) : value))));
      const at = (d: number) => mixed[d] ?? NaN;
      sums.push({
        draws: DRAWS,
        first: sum(({ fa, fb }, d) => fb * (at(d) - fa)),
        rest: sum(({ fb }, d) => (fb - at(d)) ** 2 / 2),
        total: sum(({ fa }, d) => (fa - at(d)) ** 2 / 2),
      });
    });
  }
  return groups.map((sums) => sobolIndex(sums, variance) ?? expect.fail('no index'));
}

describe('sobolIndex against closed forms', () => {
  it('additive: a² / Σa², and nothing in interactions', () => {
    const weights = [4, 2, 1, 0.5];
    const all = weights.reduce((sum, weight) => sum + weight * weight, 0);
    const found = indicesOf(4, (u) => weights.reduce((sum, weight, i) => sum + weight * (u[i] ?? NaN), 0));
    found.forEach(({ first, total, firstError, totalError }, i) => {
      const exact = (weights[i] ?? NaN) ** 2 / all;
      for (const [estimate, error] of [[first, firstError], [total, totalError]] as const) {
        expect(Math.abs(estimate - exact)).toBeLessThan(Math.max(4 * error, 1e-12));
        expect(error).toBeLessThan(0.002);
      }
    });
  });

  it('a product Π (1 + cᵢ (uᵢ − ½)): Vᵢ = cᵢ² / 12, V = Π (1 + cᵢ² / 12) − 1', () => {
    const c = [2, 1.5, 1];
    const product = (skip: number) => c.reduce((all, weight, i) => (i === skip ? all : all * (1 + (weight * weight) / 12)), 1);
    const variance = product(-1) - 1;
    indicesOf(3, (u) => c.reduce((all, weight, i) => all * (1 + weight * ((u[i] ?? NaN) - 0.5)), 1)).forEach(({ first, total, firstError, totalError }, i) => {
      const own = (c[i] ?? NaN) ** 2 / 12;
      expect(Math.abs(first - own / variance)).toBeLessThan(4 * firstError);
      expect(Math.abs(total - (own * product(i)) / variance)).toBeLessThan(4 * totalError);
      expect(Math.max(firstError, totalError)).toBeLessThan(0.005);
      expect(total).toBeGreaterThan(first);
    });
  });

  it('an input that does nothing has 0, without error', () => {
    expect(indicesOf(2, ([u = NaN]) => u)[1]).toMatchObject({ first: 0, firstError: 0, total: 0, totalError: 0 });
  });

  it('what does not vary has no index', () => {
    expect(sobolIndex([{ draws: 4, first: 0, rest: 0, total: 0 }], [{ draws: 8, sum: 8, squares: 8 }])).toBeNull();
    expect(sobolIndex([], [])).toBeNull();
  });
});

describe('jackknife', () => {
  it('of means that leave one out is the standard error of the mean: of 1, 2, 3, 6 that is √(14 / 3 / 4)', () => {
    expect(jackknife([11 / 3, 10 / 3, 3, 2])).toBeCloseTo(Math.sqrt(14 / 12), 12);
  });
  it('of one batch is not known', () => {
    expect(jackknife([1])).toBeNaN();
  });
});
