import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annuity, costPerTonne, costPerYear } from '../../../../src/model/co2/measures/cost';
import { aMeasure } from './aMeasure';

describe('the cost of a measure, by hand', () => {
  it.each([
    { what: 'straight depreciation', given: { investment: 100_000, life: 8 }, interest: 0, cost: 12_500 },
    { what: 'with a yearly cost', given: { investment: 100_000, life: 8, yearlyCost: 1_500 }, interest: 0, cost: 14_000 },
    { what: 'with a saving', given: { investment: 100_000, life: 8, yearlyCost: -20_000 }, interest: 0, cost: -7_500 },
    { what: 'no investment', given: { yearlyCost: 300 }, interest: 0.04, cost: 300 },
    // One year: 1,000 × 1.05.
    { what: 'one year at 5 %', given: { investment: 1_000, life: 1 }, interest: 0.05, cost: 1_050 },
    // Two years: a/1.1 + a/1.21 = 2,100, so a = 2,541 / 2.1 = 1,210.
    { what: 'two years at 10 %', given: { investment: 2_100, life: 2 }, interest: 0.1, cost: 1_210 },
    // In exact fractions (Python): 250000·0.04/(1 − 1.04^−15) = 22485.27509274329933…
    { what: 'fifteen years at 4 %', given: { investment: 250_000, life: 15 }, interest: 0.04, cost: 22_485.2750927433 },
  ])('$what', ({ given, interest, cost }) => {
    expect(costPerYear(aMeasure(given), interest)).toBeCloseTo(cost, 9);
  });

  it('per tonne is of the full effect, and there is none without an effect', () => {
    expect(costPerTonne(aMeasure({ investment: 100_000, life: 8, tonnes: 50, rampYears: 4 }), 0)).toBe(250);
    expect(costPerTonne(aMeasure({ yearlyCost: 100, tonnes: 0 }), 0)).toBeNull();
  });
});

describe('annuity', () => {
  it('pays the debt off to the last cent', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e7, noNaN: true }), fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.001, max: 0.2, noNaN: true }), (investment, life, interest) => {
        const paid = annuity(investment, life, interest);
        let debt = investment;
        for (let year = 0; year < life; year++) debt = debt * (1 + interest) - paid;
        expect(Math.abs(debt) / investment).toBeLessThan(1e-9);
      }),
    );
  });
});
