import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studentQuantile } from '../../../src/model/numeric/studentQuantile';

/** Relative difference. */
const apart = (a: number, b: number) => Math.abs(a - b) / Math.abs(b);

describe('studentQuantile', () => {
  it.each([
    [0.75, 1, 1.0],
    [0.9, 1, 3.077683537175253],
    [0.975, 1, 12.7062047361747],
    [0.995, 1, 63.65674116287158],
    [0.75, 2, 0.816496580927726],
    [0.9, 2, 1.885618083164127],
    [0.975, 2, 4.302652729749464],
    [0.995, 2, 9.924843200918293],
    [0.75, 3, 0.7648923284043453],
    [0.9, 3, 1.63774435369621],
    [0.975, 3, 3.18244630528371],
    [0.995, 3, 5.840909309733357],
    [0.75, 4, 0.7406970841126826],
    [0.9, 4, 1.533206274058944],
    [0.975, 4, 2.776445105197794],
    [0.995, 4, 4.604094871349993],
    [0.75, 5, 0.7266868438004227],
    [0.9, 5, 1.475884048824481],
    [0.975, 5, 2.570581835636316],
    [0.995, 5, 4.032142983555228],
    [0.75, 7, 0.711141778081786],
    [0.9, 7, 1.414923927650508],
    [0.975, 7, 2.364624251592785],
    [0.995, 7, 3.499483297350494],
    [0.75, 10, 0.6998120613124316],
    [0.9, 10, 1.372183641110336],
    [0.975, 10, 2.228138851986275],
    [0.995, 10, 3.169272672616951],
    [0.75, 23, 0.6853062780612957],
    [0.9, 23, 1.319460239816162],
    [0.975, 23, 2.068657610419049],
    [0.995, 23, 2.807335683769999],
    [0.75, 120, 0.6765397249125202],
    [0.9, 120, 1.288646233656378],
    [0.975, 120, 1.979930405082441],
    [0.995, 120, 2.617421145106866],
  ])('of %f with %i degrees of freedom is %f (mpmath, 30 digits; the same as scipy.stats.t.ppf)', (p, freedom, t) => {
    expect(apart(studentQuantile(p, freedom), t)).toBeLessThan(1e-13);
    expect(studentQuantile(1 - p, freedom)).toBeCloseTo(-t, 9);
  });

  it('is the closed form for 1, 2 and 4 degrees of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.51, max: 0.999, noNaN: true }), (p) => {
        expect(apart(studentQuantile(p, 1), Math.tan(Math.PI * (p - 0.5)))).toBeLessThan(1e-11);
        expect(apart(studentQuantile(p, 2), (2 * p - 1) / Math.sqrt(2 * p * (1 - p)))).toBeLessThan(1e-11);
        const root = Math.sqrt(4 * p * (1 - p));
        expect(apart(studentQuantile(p, 4), 2 * Math.sqrt(Math.cos(Math.acos(root) / 3) / root - 1))).toBeLessThan(1e-11);
      }),
    );
  });

  it('of a half is 0', () => expect(studentQuantile(0.5, 3)).toBe(0));
});
