import { describe, expect, it } from 'vitest';
import { quasiFactor } from './quasiRandom';

describe('the factor of Sobol over chance', () => {
  it.each([
    { what: 'a fine reference', squares: { random: 300, sobol: 2, reference: 0.0002 }, factor: 150, referenceError: 0.01 },
    { what: 'a reference just below a tenth', squares: { random: 300, sobol: 100, reference: 0.98 }, factor: 3, referenceError: Math.sqrt(0.0098) },
    { what: 'a reference of exactly a tenth', squares: { random: 300, sobol: 100, reference: 1 }, factor: null, referenceError: 0.1 },
    { what: 'a reference as rough as what it judges', squares: { random: 300, sobol: 4, reference: 4 }, factor: null, referenceError: 1 },
    { what: 'a reference of one batch, of unknown error', squares: { random: 300, sobol: 4, reference: NaN }, factor: null, referenceError: NaN },
  ])('$what: $factor', ({ squares, factor, referenceError }) => {
    const found = quasiFactor(squares);
    expect(found.factor).toBe(factor);
    expect(found.referenceError).toBe(referenceError);
    expect(found.reason === undefined).toBe(factor !== null);
  });
});
