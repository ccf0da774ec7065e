import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateRow, probabilityBelow, probabilityOfLoss } from '../../../src/simulation/statistics/estimate';
import { pooledQuantile } from '../../../src/simulation/statistics/orderStatistics';
import { sampleOf } from './sample';

describe('pooled quantiles, by hand (Hazen: position n·p + ½)', () => {
  it.each([
    // Positions 2.5 and 3; 0.75 and 5.25 are beside the ends.
    { runs: [[1, 2, 3, 4, 5]], p: 0.4, quantile: 2.5 },
    { runs: [[1, 2, 3, 4, 5]], p: 0.5, quantile: 3 },
    { runs: [[1, 2, 3, 4, 5]], p: 0.05, quantile: 1 },
    { runs: [[1, 2, 3, 4, 5]], p: 0.95, quantile: 5 },
    // Pooled 1 2 3 4 10 20: position 3.5.
    { runs: [[1, 4, 20], [2, 3], [10]], p: 0.5, quantile: 3.5 },
    { runs: [[7, 7, 7], [7]], p: 0.25, quantile: 7 },
  ])('$p of $runs = $quantile', ({ runs, p, quantile }) => {
    expect(pooledQuantile(runs.map((values) => ({ values: Float64Array.from(values), from: 0, to: values.length })), p)).toBeCloseTo(quantile, 12);
  });

  it('of runs is that of all their values in one', () => {
    const values = fc.array(fc.oneof(fc.double({ min: -100, max: 100, noNaN: true }), fc.integer({ min: -3, max: 3 })), { minLength: 0, maxLength: 90 });
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 8 }), fc.double({ min: 0, max: 1, noNaN: true }), (lists, p) => {
        const run = (list: readonly number[]) => ({ values: Float64Array.from(list).sort(), from: 0, to: list.length });
        const together = run(lists.flat());
        const [low, high] = [together.values[0] ?? NaN, together.values[together.values.length - 1] ?? NaN];
        const found = pooledQuantile(lists.map(run), p);
        const position = Math.min(Math.max(together.to * p - 0.5, 0), together.to - 1);
        const below = Math.floor(position);
        const expected = (together.values[below] ?? NaN) + (position - below) * ((together.values[below + 1] ?? together.values[below] ?? NaN) - (together.values[below] ?? NaN));
        if (together.to === 0) {
          expect(found).toBeNaN();
          return;
        }
        expect(found).toBeCloseTo(expected, 9);
        expect(found).toBeGreaterThanOrEqual(low);
        expect(found).toBeLessThanOrEqual(high);
      }),
      { numRuns: 300 },
    );
  });
});

describe('estimates of a row, by hand', () => {
  // Batches 1 2 3 and 4 8 6 of row 1; row 0 is something else.
  const samples = [sampleOf([[0, 0, 0], [3, 1, 2]]), sampleOf([[9, 9, 9], [4, 8, 6]])];

  it('mean, spread and quantiles of all draws; errors from the differences between batches', () => {
    const { mean, sd, p50 } = estimateRow(samples, 1);
    expect(mean.value).toBe(4);
    // Batch means 2 and 6: standard deviation √8, over √2.
    expect(mean.error).toBeCloseTo(2, 12);
    // Squares 9 + 4 + 1 + 0 + 16 + 4 over 5.
    expect(sd.value).toBeCloseTo(Math.sqrt(34 / 5), 12);
    // Batch spreads 1 and 2.
    expect(sd.error).toBeCloseTo(0.5, 12);
    expect(p50.value).toBe(3.5);
    expect(p50.error).toBeCloseTo(2, 12);
  });

  it('probabilities: strictly below', () => {
    expect(probabilityBelow(samples, 1, 4)).toEqual({ value: 0.5, error: 0.5 });
    expect(probabilityOfLoss(samples, 1, 5, 2)).toEqual({ value: 2 / 6, error: 1 / 3 });
  });

  it('one batch has no standard error', () => {
    expect(estimateRow(samples.slice(0, 1), 1).mean).toEqual({ value: 2, error: null });
  });

  it('batches without an answer do not count', () => {
    expect(estimateRow([...samples, sampleOf([[], []])], 1).mean.value).toBe(4);
    expect(estimateRow([sampleOf([[], []])], 1).p5).toEqual({ value: NaN, error: null });
  });
});
