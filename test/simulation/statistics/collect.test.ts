import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectClose } from '../../model/strength/expecting';
import { sampleOf } from './sample';

const value = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const row = fc.oneof(
  fc.array(value, { minLength: 0, maxLength: 300 }),
  // Draws against a cap: many the same.
  fc.array(fc.oneof({ weight: 4, arbitrary: fc.constant(100) }, { weight: 1, arbitrary: value }), { minLength: 60, maxLength: 300 }),
  // One far away: all others share a place.
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 60, maxLength: 200 }).map((values) => [1e9, ...values]),
);

describe('a sample of rows', () => {
  it('holds every draw of a row, in rising order', () => {
    fc.assert(
      fc.property(row, (draws) => {
        const sample = sampleOf([draws, draws.map((draw) => -draw)]);
        const rising = [...draws].sort((a, b) => a - b);
        expect([...sample.values.subarray(0, sample.count)]).toEqual(rising);
        expectClose([...sample.values.subarray(sample.count)], rising.reverse().map((draw) => -draw), 0);
      }),
    );
  });

  it('has mean and sum of squares', () => {
    const sample = sampleOf([[4, 1, 2, 5], [7, 7, 7, 7]]);
    expect([...sample.mean]).toEqual([3, 7]);
    expect([...sample.squares]).toEqual([10, 0]);
  });

  it('without draws has no mean', () => {
    expect([...sampleOf([[]]).mean]).toEqual([NaN]);
  });
});
