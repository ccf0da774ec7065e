import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costCurve } from '../../../../src/model/co2/measures/costCurve';
import { aMeasure } from './aMeasure';

describe('costCurve, by hand', () => {
  it('puts the cheapest tonne first, ties by name, and adds up', () => {
    const measures = [
      aMeasure({ index: 0, name: 'Zonnepanelen', tonnes: 100, yearlyCost: 5_000 }),
      aMeasure({ index: 1, name: 'warmtepomp', tonnes: 40, yearlyCost: 2_000 }),
      aMeasure({ index: 2, name: 'Led', tonnes: 20, yearlyCost: -400 }),
      aMeasure({ index: 3, name: 'Te laat', startYear: 2031 }),
      aMeasure({ index: 4, name: 'Half', tonnes: 60, rampYears: 12, yearlyCost: 600 }),
    ];
    // In 2030 «Half» has worked 6 of 12 years: 30 t for 600 euro.
    expect(costCurve(measures, 2030, 0, null)).toEqual([
      { measure: 2, tonnes: 20, cost: -400, perTonne: -20, cumulativeTonnes: 20, cumulativeCost: -400 },
      { measure: 4, tonnes: 30, cost: 600, perTonne: 20, cumulativeTonnes: 50, cumulativeCost: 200 },
      { measure: 1, tonnes: 40, cost: 2_000, perTonne: 50, cumulativeTonnes: 90, cumulativeCost: 2_200 },
      { measure: 0, tonnes: 100, cost: 5_000, perTonne: 50, cumulativeTonnes: 190, cumulativeCost: 7_200 },
    ]);
  });

  it('takes costs that are the same to a hundredth of a cent as equal', () => {
    const order = (cost: number) => costCurve([aMeasure({ index: 0, name: 'B', yearlyCost: 1000 }), aMeasure({ index: 1, name: 'A', yearlyCost: cost })], 2030, 0, null).map(({ measure }) => measure);
    expect([order(1000.004), order(1000.006)]).toEqual([[1, 0], [0, 1]]);
  });

  it('keeps the order of the list for equal names', () => {
    expect(costCurve([aMeasure({ index: 4, name: 'A' }), aMeasure({ index: 2, name: 'a' })], 2030, 0, null).map(({ measure }) => measure)).toEqual([2, 4]);
  });
});

describe('costCurve beside actuals', () => {
  it('has only what had not begun by the last complete year', () => {
    const measures = [aMeasure({ index: 0, startYear: 2024, rampYears: 4 }), aMeasure({ index: 1, startYear: 2025 })];
    expect(costCurve(measures, 2030, 0, 2024).map(({ measure }) => measure)).toEqual([1]);
    expect(costCurve(measures, 2030, 0, 2023).map(({ measure }) => measure)).toEqual([0, 1]);
  });
});

describe('costCurve', () => {
  it('rises, and its area is what the measures cost a year', () => {
    const measure = fc.record({ tonnes: fc.integer({ min: 0, max: 500 }), investment: fc.integer({ min: 0, max: 1_000_000 }), yearlyCost: fc.integer({ min: -50_000, max: 50_000 }) });
    fc.assert(
      fc.property(fc.array(measure, { maxLength: 12 }), (given) => {
        const curve = costCurve(given.map((each, index) => aMeasure({ ...each, index })), 2030, 0.03, null);
        curve.forEach((step, k) => expect(step.perTonne).toBeGreaterThan((curve[k - 1]?.perTonne ?? -Infinity) - 0.0001));
        const area = curve.reduce((sum, { tonnes, perTonne }) => sum + tonnes * perTonne, 0);
        expect(Math.abs(area - (curve.at(-1)?.cumulativeCost ?? 0))).toBeLessThan(1e-6);
        expect(curve).toHaveLength(given.filter(({ tonnes }) => tonnes > 0).length);
      }),
    );
  });
});
