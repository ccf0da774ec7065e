import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryShares, proportionalEmissions, unknownEmissions } from '../../../../src/model/co2/measures/categoryEmissions';
import { combinedPath } from '../../../../src/model/co2/measures/combinedPath';
import { activeMeasures, countedMeasures } from '../../../../src/model/co2/measures/countedMeasures';
import { excesses, sameYears } from '../../../../src/model/co2/measures/overlap';
import { aCategory, aMeasure } from './aMeasure';

const gas = 0;
const power = 1;
const thousand = () => 1000;
/** Of 1,000 t: gas 300, power 600, the rest has no measures. */
const emissions = proportionalEmissions([0.3, 0.6], thousand);

describe('combinedPath, by hand', () => {
  it('takes the effects of each year off the baseline', () => {
    const measures = [aMeasure({ tonnes: 200, rampYears: 2 }), aMeasure({ index: 1, category: power, startYear: 2026, tonnes: 100, endYear: 2026 })];
    expect(combinedPath(measures, (year) => 1000 - 10 * (year - 2024), emissions, [2024, 2025, 2026, 2027], null)).toEqual([
      { year: 2024, baseline: 1000, effect: 0, net: 1000 },
      { year: 2025, baseline: 990, effect: 100, net: 890 },
      { year: 2026, baseline: 980, effect: 300, net: 680 },
      { year: 2027, baseline: 970, effect: 200, net: 770 },
    ]);
  });

  it.each([
    { what: 'no more than a category emits', emissionsOf: emissions, tonnes: [250, 100, 40], effect: 340, net: 660 },
    { what: 'all of it when nothing is known of the category', emissionsOf: unknownEmissions, tonnes: [250, 100, 40], effect: 390, net: 610 },
    { what: 'never more than there is', emissionsOf: unknownEmissions, tonnes: [800, 300, 40], effect: 1140, net: 0 },
  ])('$what', ({ emissionsOf, tonnes, effect, net }) => {
    const measures = [aMeasure({ tonnes: tonnes[0] }), aMeasure({ tonnes: tonnes[1] }), aMeasure({ category: power, tonnes: tonnes[2] })];
    expect(combinedPath(measures, thousand, emissionsOf, [2030], null)).toEqual([{ year: 2030, baseline: 1000, effect, net }]);
  });

  it('takes nothing from a category that emits less than nothing', () => {
    expect(combinedPath([aMeasure()], thousand, () => -5, [2030], null)[0]).toMatchObject({ effect: 0, net: 1000 });
  });
});

describe('combinedPath', () => {
  it('is never above the baseline, nor below 0, and a measure more never raises it', () => {
    const measure = fc.record({ category: fc.nat(2), tonnes: fc.double({ min: 0, max: 900, noNaN: true }), startYear: fc.integer({ min: 2023, max: 2030 }), rampYears: fc.integer({ min: 1, max: 6 }) });
    fc.assert(
      fc.property(fc.array(measure, { minLength: 1, maxLength: 8 }), fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 3, maxLength: 3 }), (given, shares) => {
        const measures = given.map((each, index) => aMeasure({ ...each, index }));
        const years = [2023, 2026, 2030, 2035];
        const all = combinedPath(measures, thousand, proportionalEmissions(shares, thousand), years, null);
        const fewer = combinedPath(measures.slice(1), thousand, proportionalEmissions(shares, thousand), years, null);
        all.forEach(({ net, baseline }, k) => {
          expect(net).toBeGreaterThanOrEqual(0);
          expect(net).toBeLessThanOrEqual(baseline);
          expect(net).toBeLessThanOrEqual(fewer[k]!.net + 1e-9);
        });
      }),
    );
  });
});

describe('categoryShares', () => {
  const categories = [aCategory(), aCategory({ name: 'Elektriciteit' }), aCategory({ name: 'Compensatie', offset: true })];

  it.each([
    { what: 'of the year’s total', tonnes: [200, 300, null], total: 500, shares: [0.4, 0.6, null] },
    { what: 'of the total less offsets, so more than 1 together; an offset has none', tonnes: [200, 300, 100], total: 400, shares: [0.5, 0.75, null] },
    { what: '0 of a category without a figure: it is 0 in the total', tonnes: [200, null, null], total: 200, shares: [1, 0, null] },
    { what: 'none without a complete year', tonnes: [], total: 0, shares: [null, null, null] },
    { what: 'none of nothing', tonnes: [200, 300, 500], total: 0, shares: [null, null, null] },
  ])('$what', ({ tonnes, total, shares }) => {
    expect(categoryShares(categories, tonnes, total)).toEqual(shares);
  });

  it('a category keeps its share as the baseline changes', () => {
    const emissionsOf = proportionalEmissions([0.4, null], (year) => (year === 2030 ? 500 : 1000));
    expect([emissionsOf(0, 2029), emissionsOf(0, 2030), emissionsOf(1, 2030), emissionsOf(7, 2030)]).toEqual([400, 200, null, null]);
  });
});

describe('which measures count', () => {
  const categories = [aCategory(), aCategory({ offset: true })];
  const measures = [aMeasure(), aMeasure({ category: 1 }), aMeasure({ active: false })];

  it.each([
    { countOffsets: true, counted: [0, 1, 2], active: [0, 1] },
    { countOffsets: false, counted: [0, 2], active: [0] },
  ])('offsets counted: $countOffsets', ({ countOffsets, counted, active }) => {
    expect(countedMeasures({ measures, categories, countOffsets }).map(({ index }) => index)).toEqual(counted);
    expect(activeMeasures({ measures, categories, countOffsets }).map(({ index }) => index)).toEqual(active);
  });
});

describe('overlap', () => {
  it('names the category and year in which measures take away more than there is, and by how much', () => {
    const measures = [aMeasure({ tonnes: 250, rampYears: 2 }), aMeasure({ tonnes: 100 }), aMeasure({ category: power, tonnes: 600 })];
    expect(excesses(measures, emissions, [2025, 2026], null)).toEqual([{ year: 2026, category: gas, effect: 350, emissions: 300, excess: 50 }]);
  });

  it('knows of no excess where nothing is known of the category', () => {
    expect(excesses([aMeasure({ tonnes: 9999 })], unknownEmissions, [2030], null)).toEqual([]);
  });

  it.each([
    { what: 'both stay', first: {}, second: { startYear: 2028 }, pair: { from: 2028, to: null } },
    { what: 'one ends', first: { endYear: 2030 }, second: { startYear: 2028 }, pair: { from: 2028, to: 2030 } },
    { what: 'the last year of one is the first of the other', first: { endYear: 2028 }, second: { startYear: 2028 }, pair: { from: 2028, to: 2028 } },
    { what: 'one after the other', first: { endYear: 2027 }, second: { startYear: 2028 }, pair: null },
    { what: 'another category', first: {}, second: { category: power }, pair: null },
  ])('of two measures: $what', ({ first, second, pair }) => {
    const found = sameYears([aMeasure({ index: 3, ...first }), aMeasure({ index: 5, ...second })], null);
    expect(found).toEqual(pair === null ? [] : [{ first: 3, second: 5, category: gas, ...pair }]);
  });

  it('of three measures: every pair', () => {
    expect(sameYears([0, 1, 2].map((index) => aMeasure({ index })), null).map(({ first, second }) => [first, second])).toEqual([[0, 1], [0, 2], [1, 2]]);
  });
});
