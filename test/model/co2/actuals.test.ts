import { describe, expect, it } from 'vitest';
import { actualsByYear, completeYears } from '../../../src/model/co2/actuals';
import { factorOf } from '../../../src/model/co2/factor';
import type { Co2Inputs, EmissionFactor } from '../../../src/model/co2/inputs';
import { co2Remarks } from '../../../src/model/co2/remarks';
import { activity, categories, co2Example, inTonnes } from './co2Example';

const factor = (category: number, year: number, kilograms: number, unit: string, method: EmissionFactor['method'] = null): EmissionFactor => ({ category, year, kilograms, unit, method, source: '' });

/** Made-up factors that are easy to work with. */
const factors = [
  factor(0, 2022, 2, 'm³'),
  factor(0, 2024, 1.5, 'm³'),
  factor(1, 2022, 0.5, 'kWh', 'locatie'),
  factor(1, 2022, 0.1, 'kWh', 'markt'),
  factor(1, 2023, 0.3, 'kWh', 'locatie'),
  factor(2, 2022, 3, 'liter'),
  factor(2, 2022, 0.2, 'km'),
];

describe('factorOf', () => {
  it.each<{ what: string; electricity: Co2Inputs['electricity']; category: number; year: number; unit: string; found: object }>([
    { what: 'the factor of the year', electricity: 'markt', category: 0, year: 2022, unit: 'm³', found: { factor: 0 } },
    { what: 'the latest one that is not later', electricity: 'markt', category: 0, year: 2023, unit: 'm³', found: { factor: 0 } },
    { what: 'a newer one', electricity: 'markt', category: 0, year: 2030, unit: 'm³', found: { factor: 1 } },
    { what: 'capitals do not count', electricity: 'markt', category: 2, year: 2024, unit: 'Liter', found: { factor: 5 } },
    { what: 'by unit', electricity: 'markt', category: 2, year: 2024, unit: 'km', found: { factor: 6 } },
    { what: 'market based', electricity: 'markt', category: 1, year: 2024, unit: 'kWh', found: { factor: 3 } },
    { what: 'location based', electricity: 'locatie', category: 1, year: 2024, unit: 'kWh', found: { factor: 4 } },
    { what: 'only later ones', electricity: 'markt', category: 0, year: 2021, unit: 'm³', found: { lack: 'jaar' } },
    { what: 'no such unit', electricity: 'markt', category: 0, year: 2024, unit: 'kWh', found: { lack: 'eenheid' } },
    { what: 'no factor at all', electricity: 'markt', category: 3, year: 2024, unit: 'ton', found: { lack: 'categorie' } },
  ])('$what', ({ electricity, found, ...sought }) => {
    expect(factorOf({ factors, electricity }, sought)).toEqual(found);
  });

  it('only of the other method', () => {
    expect(factorOf({ factors: [factor(1, 2022, 0.5, 'kWh', 'locatie')], electricity: 'markt' }, { category: 1, year: 2022, unit: 'kWh' })).toEqual({ lack: 'methode' });
  });

  it('one of the chosen method goes before one of none of the same year, a later one of none before both', () => {
    const both = [factor(1, 2022, 0.4, 'kWh'), factor(1, 2022, 0.1, 'kWh', 'markt'), factor(1, 2024, 0.2, 'kWh')];
    expect(factorOf({ factors: both, electricity: 'markt' }, { category: 1, year: 2023, unit: 'kWh' })).toEqual({ factor: 1 });
    expect(factorOf({ factors: both, electricity: 'markt' }, { category: 1, year: 2024, unit: 'kWh' })).toEqual({ factor: 2 });
    // One year later is enough, wherever it stands.
    for (const [list, later] of [[[factor(1, 2022, 0.1, 'kWh', 'markt'), factor(1, 2023, 0.2, 'kWh')], 1], [[factor(1, 2023, 0.2, 'kWh'), factor(1, 2022, 0.1, 'kWh', 'markt')], 0]] as const) {
      expect(factorOf({ factors: list, electricity: 'markt' }, { category: 1, year: 2024, unit: 'kWh' })).toEqual({ factor: later });
    }
  });
});

/** 2022 and 2024 complete; 2023 without vehicles; nothing in 2025; offsets in 2024 only; gas of 2026 in a unit without factor. */
const actuals = [
  activity(2022, 0, 10_000, 'm³'),
  activity(2022, 1, 100_000, 'kWh'),
  activity(2022, 2, 2_000, 'liter'),
  inTonnes(2022, 2, 4),
  activity(2023, 0, 9_000, 'm³'),
  inTonnes(2023, 1, 8),
  activity(2024, 0, 8_000, 'm³'),
  activity(2024, 1, 100_000, 'kWh'),
  inTonnes(2024, 2, 5),
  inTonnes(2024, 3, 7),
  activity(2026, 0, 80, 'GJ'),
  inTonnes(2026, 1, 1),
  inTonnes(2026, 2, 1),
];

describe('actualsByYear', () => {
  it.each<{ what: string; changed: Partial<Co2Inputs>; totals: (number | null)[] }>([
    // 2022: 20 + 10 + (6 + 4); 2024: 12 + 10 + 5.
    { what: 'market based, offsets not counted', changed: {}, totals: [40, null, 27, null] },
    // 2022: 20 + 50 + 10; 2024: 12 + 30 + 5.
    { what: 'location based', changed: { electricity: 'locatie' }, totals: [80, null, 47, null] },
    // An offset that counts belongs to a complete year: only 2024 has one, 27 − 7.
    { what: 'offsets counted', changed: { countOffsets: true }, totals: [null, null, 20, null] },
  ])('$what', ({ changed, totals }) => {
    expect(actualsByYear(co2Example({ categories, factors, actuals, ...changed })).map(({ total }) => total)).toEqual(totals);
  });

  it('sums by scope and for transport; what is not known is no 0', () => {
    const years = actualsByYear(co2Example({ categories, factors, actuals }));
    expect(years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2026]);
    expect(years[0]).toMatchObject({ categories: [20, 10, 10, null], scopes: [30, 10, null], offsets: null, transport: 10, missing: [] });
    expect(years[1]).toMatchObject({ categories: [18, 8, null, null], scopes: [18, 8, null], transport: null, missing: [2] });
    expect(years[2]).toMatchObject({ scopes: [17, 10, null], offsets: 7, transport: 5, total: 27 });
    // The quantity in GJ has no factor: the category is not known.
    expect(years[3]).toMatchObject({ categories: [null, 1, 1, null], missing: [0], total: null, transport: 1 });
    expect(completeYears(years)).toEqual([
      { year: 2022, tonnes: 40 },
      { year: 2024, tonnes: 27 },
    ]);
  });

  it('the years come oldest first, whatever the order of the rows', () => {
    const years = actualsByYear(co2Example({ categories, actuals: [inTonnes(2024, 0, 3), inTonnes(2022, 0, 1), inTonnes(2023, 0, 2)] }));
    expect(completeYears(years)).toEqual([{ year: 2022, tonnes: 1 }, { year: 2023, tonnes: 2 }, { year: 2024, tonnes: 3 }]);
  });

  it('where no category counts there is no total, which is something else than 0', () => {
    // Gas alone: nothing is known of transport. An offset alone, not counted: nothing is known at all.
    expect(actualsByYear(co2Example({ categories, actuals: [inTonnes(2022, 0, 1)] }))[0]).toMatchObject({ total: 1, transport: null });
    expect(actualsByYear(co2Example({ categories, actuals: [inTonnes(2022, 3, 1)] }))[0]).toMatchObject({ total: null, transport: null, offsets: 1, missing: [] });
  });

  it('nothing entered: no years', () => expect(actualsByYear(co2Example({ categories }))).toEqual([]));

  it('an offset in transport is taken off there too, when it counts', () => {
    const cars = [...categories, { name: 'Compensatie vliegen', scope: 3 as const, transport: true, offset: true }];
    const given = [inTonnes(2023, 2, 10), inTonnes(2023, 4, 4)];
    expect(actualsByYear(co2Example({ categories: cars, actuals: given, countOffsets: true }))[0]).toMatchObject({ total: 6, transport: 6, offsets: 4 });
    expect(actualsByYear(co2Example({ categories: cars, actuals: given }))[0]).toMatchObject({ total: 10, transport: 10, offsets: 4 });
  });
});

describe('co2Remarks', () => {
  it('names activities without factor, gaps and missing years', () => {
    const inputs = co2Example({ categories, factors, actuals });
    expect(co2Remarks(inputs, actualsByYear(inputs))).toEqual([
      { code: 'noFactor', actual: 10, lack: 'eenheid' },
      { code: 'gap', year: 2023, category: 2 },
      { code: 'yearsMissing', from: 2025, to: 2025 },
    ]);
  });

  it('a category without any figure counts as 0, and that is said; not of an offset, nor as long as there are no figures', () => {
    const of = (changed: Parameters<typeof co2Example>[0]) => {
      const inputs = co2Example({ categories, ...changed });
      return co2Remarks(inputs, actualsByYear(inputs));
    };
    expect(of({ actuals: [inTonnes(2022, 1, 1)] })).toEqual([{ code: 'categoryWithoutFigures', categories: [0, 2] }]);
    expect(of({ actuals: [inTonnes(2022, 0, 1), inTonnes(2022, 1, 0), inTonnes(2022, 2, 0)], countOffsets: true })).toEqual([]);
    expect(of({ actuals: [] })).toEqual([]);
  });

  it('a category that starts or ends is missing, not a gap; a counted offset too', () => {
    const inputs = co2Example({ categories, countOffsets: true, actuals: [inTonnes(2022, 0, 1), inTonnes(2023, 0, 1), inTonnes(2023, 3, 1), inTonnes(2026, 0, 1)] });
    expect(co2Remarks(inputs, actualsByYear(inputs))).toEqual([
      { code: 'categoryMissing', year: 2022, category: 3 },
      { code: 'categoryMissing', year: 2026, category: 3 },
      { code: 'yearsMissing', from: 2024, to: 2025 },
      { code: 'categoryWithoutFigures', categories: [1, 2] },
    ]);
  });
});
