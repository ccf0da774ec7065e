import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectInYear } from '../../../../src/model/co2/measures/effect';
import { aMeasure } from './aMeasure';

describe('effectInYear, by hand', () => {
  it.each([
    { what: 'nothing before it starts', given: {}, year: 2024, tonnes: 0 },
    { what: 'everything at once without a ramp', given: {}, year: 2025, tonnes: 100 },
    { what: 'a quarter in the first of four years', given: { rampYears: 4 }, year: 2025, tonnes: 25 },
    { what: 'three quarters in the third', given: { rampYears: 4 }, year: 2027, tonnes: 75 },
    { what: 'all of it in the fourth', given: { rampYears: 4 }, year: 2028, tonnes: 100 },
    { what: 'no more than that in the fifth', given: { rampYears: 4 }, year: 2029, tonnes: 100 },
    { what: 'still in its last year', given: { endYear: 2030 }, year: 2030, tonnes: 100 },
    { what: 'nothing after its last year', given: { endYear: 2030 }, year: 2031, tonnes: 0 },
    { what: 'the same after its life', given: { life: 2 }, year: 2040, tonnes: 100 },
    { what: 'never all of it when it ends within its ramp', given: { rampYears: 5, endYear: 2026 }, year: 2026, tonnes: 40 },
    { what: 'all of it also when it is not active', given: { active: false }, year: 2030, tonnes: 100 },
  ])('$what', ({ given, year, tonnes }) => {
    expect(effectInYear(aMeasure(given), year)).toBe(tonnes);
  });
});

describe('effectInYear', () => {
  it('never falls while the measure works, and never exceeds its tonnes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2023, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.double({ min: 0, max: 1e5, noNaN: true }), (startYear, rampYears, tonnes) => {
        const effects = Array.from({ length: 30 }, (_, k) => effectInYear(aMeasure({ startYear, rampYears, tonnes }), 2022 + k));
        effects.forEach((effect, k) => {
          expect(effect).toBeGreaterThanOrEqual(effects[k - 1] ?? 0);
          expect(effect).toBeLessThanOrEqual(tonnes);
        });
        expect(effects[29]).toBe(tonnes);
      }),
    );
  });
});
