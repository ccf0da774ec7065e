import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCheck, yearlyImplication } from '../../../src/model/co2/checks';
import { readings } from '../../../src/model/co2/inputs';
import { levelsFor } from '../../../src/model/co2/levels';
import { levelsOfReading } from '../../../src/model/co2/readings';
import { co2Example, reasonOf, sure } from './co2Example';

const percent = (share: number) => Math.round(share * 1e5) / 1e3;

describe('the four readings of "4.335 ton CO2 en 5,6% van 2023 t/m 2030"', () => {
  // Levels: the table of model 3. What they imply a year: worked out with numpy from the levels alone (steps of 2022..2030).
  it.each([
    { reading: 'A' as const, levels: [77_411, 65_644, 30_964], steps: [4335, 4335, 4335], percentages: [5.6, 6.604, 6.604, 12.281, 52.83] },
    { reading: 'B' as const, levels: [148_025, 93_890, 59_210], steps: [4335, 5257.8, 3512.5], percentages: [2.929, 4.617, 5.6, 5.6, 36.937] },
    { reading: 'C' as const, levels: [106_827, 77_411, 42_731], steps: [4335, 4335, 4335], percentages: [4.058, 5.6, 5.6, 9.211, 44.8] },
    { reading: 'D' as const, levels: [122_044, 77_411, 48_818], steps: [3574.1, 4335, 2896], percentages: [2.929, 4.617, 5.6, 5.6, 36.937] },
  ])('$reading has the printed levels and what they imply a year', ({ reading, levels, steps, percentages }) => {
    const own = sure(levelsOfReading(reading, co2Example()));
    expect([own.reference, own.start, own.target].map(Math.round)).toEqual(levels);
    const implied = yearlyImplication(co2Example(), sure(levelsFor(co2Example(), reading, null)));
    expect([implied.meanStep, implied.firstStep, implied.lastStep].map((tonnes) => Math.round(tonnes * 10) / 10)).toEqual(steps);
    expect([implied.ofReference, implied.ofStart, implied.firstOfPrevious, implied.lastOfPrevious, implied.total].map(percent)).toEqual(percentages);
  });

  it('each falls 60 % from its own reference level, and its own levels give back the plan for any plan', () => {
    const plan = fc.record({
      planTonnes: fc.double({ min: 1, max: 1e5, noNaN: true }),
      planPercentage: fc.double({ min: 0.001, max: 0.09, noNaN: true }),
      reduction: fc.double({ min: 0.01, max: 0.95, noNaN: true }),
      targetYear: fc.integer({ min: 2023, max: 2032 }),
    });
    fc.assert(
      fc.property(plan, fc.constantFrom(...readings), (changed, reading) => {
        const inputs = co2Example(changed);
        const levels = sure(levelsFor(inputs, reading, null));
        expect(levels.target / levels.reference).toBeCloseTo(1 - inputs.reduction, 9);
        const check = planCheck(inputs, levels);
        expect(check.tonnes / inputs.planTonnes).toBeCloseTo(1, 9);
        expect(check.percentage).toBeCloseTo(inputs.planPercentage, 9);
        expect(check.planTonnes).toBe(inputs.planTonnes);
      }),
    );
  });

  it.each([
    { what: 'a linear fall of 100 % or more has no start level', changed: { planPercentage: 0.125 }, reading: 'C' as const },
    { what: 'a percentage of 0', changed: { planPercentage: 0 }, reading: 'B' as const },
    { what: 'no tonnes', changed: { planTonnes: 0 }, reading: 'D' as const },
    { what: 'a reduction of 100 % leaves nothing to measure', changed: { reduction: 1 }, reading: 'A' as const },
    { what: 'a reduction of 100 % by a percentage a year', changed: { reduction: 1 }, reading: 'B' as const },
    { what: 'all of the reference level a year', changed: { planPercentage: 1 }, reading: 'A' as const },
    { what: 'a target year that is the start year', changed: { targetYear: 2022 }, reading: 'A' as const },
  ])('$what: the reading is impossible', ({ changed, reading }) => {
    expect(reasonOf(levelsOfReading(reading, co2Example(changed)))).toEqual({ code: 'readingImpossible', reading });
  });
});
