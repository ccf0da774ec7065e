import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTenths, toHundredths, toTenths } from '../../src/model/units';

describe('toTenths', () => {
  it.each([
    [0, 0],
    [0.04, 0],
    [0.05, 1],
    [0.25, 3], // 0.25 exactly: half away from zero
    [0.24999999999, 3], // 0.25 after a sum in floats
    [0.2499, 2], // a real difference is no noise
    [0.35, 4], // stored as 0.34999999999999997
    [1.005, 10],
    [3228.5, 32285],
    [0.1 + 0.2, 3],
    [-0.25, -3],
    [-0.24999999999, -3],
    [-0.35, -4],
    [-0.04, 0],
    [-12.3, -123],
  ])('%d fte is %d tenths', (fte, tenths) => expect(toTenths(fte)).toBe(tenths));

  it('never gives minus zero, which would be shown as "-0,0"', () => {
    for (const fte of [-0, -0.04, -1e-12]) expect(Object.is(toTenths(fte), 0)).toBe(true);
  });

  it('is whole, at most half a tenth away, and symmetric', () => {
    fc.assert(
      fc.property(fc.double({ min: -7000, max: 7000, noNaN: true }), (fte) => {
        const tenths = toTenths(fte);
        expect(Number.isInteger(tenths)).toBe(true);
        expect(Math.abs(tenths - fte * 10)).toBeLessThanOrEqual(0.5 + 1e-6);
        expect(toTenths(-fte) + tenths).toBe(0);
      }),
    );
  });

  it('gives back every printed figure of one decimal', () => {
    fc.assert(fc.property(fc.integer({ min: -70_000, max: 70_000 }), (n) => void expect(toTenths(Number((n / 10).toFixed(1)))).toBe(n)));
  });

  it('turns NaN into NaN, never into a figure', () => expect(toTenths(NaN)).toBeNaN());
});

describe('fromTenths', () => {
  it('is the printed figure, to the bit', () => {
    fc.assert(fc.property(fc.integer({ min: -70_000, max: 70_000 }), (n) => void expect(fromTenths(toTenths(n / 10))).toBe(Number((n / 10).toFixed(1)))));
  });
});

describe('toHundredths', () => {
  it.each([
    [82, 8200],
    [6389.4, 638_940],
    [0.29, 29], // 0.29 × 100 = 28.999999999999996
    [-1.15, -115], // -114.99999999999999
    [0.9, 90],
  ])('%d is %d hundredths', (value, hundredths) => expect(toHundredths(value)).toBe(hundredths));

  it('gives back every printed figure of two decimals', () => {
    fc.assert(fc.property(fc.integer({ min: -700_000, max: 700_000 }), (n) => void expect(toHundredths(Number((n / 100).toFixed(2)))).toBe(n)));
  });
});
