import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthFactor } from '../../src/model/growthFactor';
import { yearlyGrowth } from '../../src/model/yearlyGrowth';

describe('growth per year between two figures', () => {
  it.each([
    // 1.1 × 1.1 = 1.21; 0.5 × 0.5 × 0.5 = 0.125.
    [100, 121, 2, 0.1],
    [1000, 125, 3, -0.5],
    [130_668, 130_668, 9, 0],
    [100, 103, 1, 0.03],
  ])('from %d to %d in %d years', (from, to, years, growth) => {
    expect(yearlyGrowth(from, to, years)).toBeCloseTo(growth, 14);
  });

  it('property: growing at it for those years gives the figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 1, max: 60 }), (from, to, years) => {
        expect((from * growthFactor(yearlyGrowth(from, to, years), years)) / to).toBeCloseTo(1, 10);
      }),
    );
  });

  it.each([
    [0, 1, 1],
    [1, 0, 1],
    [1, 1, 0],
    [1, 1, 1.5],
  ])('none from %d to %d in %d years', (from, to, years) => {
    expect(() => yearlyGrowth(from, to, years)).toThrow(RangeError);
  });
});
