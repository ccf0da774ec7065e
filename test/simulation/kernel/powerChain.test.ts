import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonBase, powerChain } from '../../../src/simulation/kernel/powerChain';

describe('powers by multiplication', () => {
  it.each([
    { exponents: [1, 0.5, 0.7], base: 0.1 },
    { exponents: [1], base: 1 },
    { exponents: [0.5], base: 0.5 },
    { exponents: [1, 0.35], base: 0.05 },
    { exponents: [2, 3], base: 1 },
    { exponents: [1, 0.123], base: null },
    { exponents: [1, -0.5], base: null },
    { exponents: [1, 2.5], base: 0.5 },
  ])('$exponents are multiples of $base', ({ exponents, base }) => {
    expect(commonBase(exponents)).toBe(base);
  });

  it('5, 7 and 10 take five multiplications: 2, 4, 5, 7, 10', () => {
    expect(powerChain([7, 5, 10])).toEqual({ multiples: [1, 2, 4, 5, 7, 10], steps: [{ a: 0, b: 0, out: 1 }, { a: 1, b: 1, out: 2 }, { a: 2, b: 0, out: 3 }, { a: 1, b: 3, out: 4 }, { a: 3, b: 3, out: 5 }] });
  });

  it('every chain makes what it says, each row from earlier ones', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }), (wanted) => {
        const { multiples, steps } = powerChain(wanted);
        const made = [1];
        for (const { a, b, out } of steps) {
          expect(out).toBe(made.length);
          made.push((made[a] ?? NaN) + (made[b] ?? NaN));
        }
        expect(made).toEqual(multiples);
        expect(multiples).toEqual(expect.arrayContaining(wanted));
      }),
    );
  });
});
