import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueScale } from '../../../src/preview/shell/charts/scale';

describe('valueScale', () => {
  it.each([
    [[118.9, 239], true, [0, 50, 100, 150, 200, 250]],
    [[42.7, 78.3], false, [40, 50, 60, 70, 80]],
    [[-7.2, 3.8], true, [-7.5, -5, -2.5, 0, 2.5, 5]],
    [[], true, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[0.1, 0.3], true, [0, 0.1, 0.2, 0.3]],
    [[5], false, [5, 6]],
  ])('%j from zero %s gives ticks %j', (values, fromZero, ticks) => {
    expect(valueScale(values, fromZero).ticks).toEqual(ticks);
  });

  it('covers every value, with zero where bars need it', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), fc.boolean(), (values, fromZero) => {
        const scale = valueScale(values, fromZero);
        for (const value of fromZero ? [...values, 0] : values) {
          expect(scale.at(value)).toBeGreaterThanOrEqual(-1e-6);
          expect(scale.at(value)).toBeLessThanOrEqual(1 + 1e-6);
        }
        expect(scale.ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
