import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normRoundings } from '../../../src/model/wijkagent/inputs';
import { requiredWijkagenten } from '../../../src/model/wijkagent/requiredWijkagenten';

const inhabitants = fc.oneof(fc.integer({ min: 0, max: 4_000_000 }), fc.integer({ min: 0, max: 4_000_000 }).map((n) => n / 3));
const norm = fc.integer({ min: 1, max: 20_000 });

describe('required wijkagenten', () => {
  it.each([
    // The plan prints 656 of 3,282,382 / 5,000 = 656.48.
    { inhabitants: 3_282_382, rounding: 'dichtstbij' as const, required: 656, strict: 657 },
    { inhabitants: 3_282_382, rounding: 'omlaag' as const, required: 656, strict: 657 },
    { inhabitants: 3_282_382, rounding: 'omhoog' as const, required: 657, strict: 657 },
    // A whole multiple asks for no further wijkagent, whatever the rounding.
    ...normRoundings.map((rounding) => ({ inhabitants: 3_280_000, rounding, required: 656, strict: 656 })),
    // 2,500 is half a wijkagent: up.
    { inhabitants: 7_500, rounding: 'dichtstbij' as const, required: 2, strict: 2 },
    { inhabitants: 7_499, rounding: 'dichtstbij' as const, required: 1, strict: 2 },
    { inhabitants: 5_001, rounding: 'omlaag' as const, required: 1, strict: 2 },
    { inhabitants: 0, rounding: 'omhoog' as const, required: 0, strict: 0 },
  ])('$inhabitants inhabitants, $rounding: $required, at least $strict', ({ inhabitants, rounding, required, strict }) => {
    expect(requiredWijkagenten(inhabitants, { norm: 5000, rounding })).toEqual({ exact: inhabitants / 5000, required, strict });
  });

  it('a multiple that arithmetic misses by its last bits is still the multiple', () => {
    const above = 5000 * (0.1 * 3 * 20);
    expect(above / 5000).toBeGreaterThan(6);
    expect(requiredWijkagenten(above, { norm: 5000, rounding: 'omhoog' })).toMatchObject({ required: 6, strict: 6 });
    const below = 5000 * (0.58 * 100);
    expect(below / 5000).toBeLessThan(58);
    expect(requiredWijkagenten(below, { norm: 5000, rounding: 'omlaag' })).toMatchObject({ required: 58, strict: 58 });
  });

  it('never goes down when inhabitants go up, and never up when the norm does', () => {
    fc.assert(
      fc.property(inhabitants, fc.integer({ min: 0, max: 100_000 }), norm, fc.integer({ min: 0, max: 5_000 }), fc.constantFrom(...normRoundings), (count, more, per, wider, rounding) => {
        const { required, strict } = requiredWijkagenten(count, { norm: per, rounding });
        const grown = requiredWijkagenten(count + more, { norm: per, rounding });
        const eased = requiredWijkagenten(count, { norm: per + wider, rounding });
        expect(grown.required).toBeGreaterThanOrEqual(required);
        expect(grown.strict).toBeGreaterThanOrEqual(strict);
        expect(eased.required).toBeLessThanOrEqual(required);
      }),
    );
  });

  it('is whole, less than one from the exact number; strict is never under it', () => {
    fc.assert(
      fc.property(inhabitants, norm, fc.constantFrom(...normRoundings), (count, per, rounding) => {
        const { exact, required, strict } = requiredWijkagenten(count, { norm: per, rounding });
        expect([Number.isInteger(required), Number.isInteger(strict)]).toEqual([true, true]);
        expect(Math.abs(required - exact)).toBeLessThan(1);
        // Six decimals are kept, so a strict number may lie half a millionth under.
        expect(strict - exact).toBeGreaterThanOrEqual(-0.5000001e-6);
        expect(strict - exact).toBeLessThan(1);
        expect(strict).toBeGreaterThanOrEqual(required);
      }),
    );
  });
});
