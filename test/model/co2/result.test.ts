import { describe, expect, it } from 'vitest';
import type { Co2Inputs } from '../../../src/model/co2/inputs';
import { co2Result } from '../../../src/model/co2/result';
import { categories, co2Example, inTonnes, reasonOf, sure } from './co2Example';

/** One category, so that every year with a figure is complete. */
const series = (tonnes: Readonly<Record<number, number>>, changed: Partial<Co2Inputs> = {}) =>
  co2Example({ categories, referenceLevel: 100_000, startLevel: 80_000, actuals: Object.entries(tonnes).map(([year, value]) => inTonnes(Number(year), 0, value)), ...changed });

describe('co2Result', () => {
  it('nothing entered: the path of the reading, and nothing that rests on actuals', () => {
    const result = co2Result(co2Example());
    expect(result.chosen.reading).toBe('C');
    expect(result).toMatchObject({ years: [], complete: [], remarks: [], gaps: [], transport: null });
    expect(result.remaining).toMatchObject({ lastYear: null, toTarget: null, toNeutral: { fromYear: 2030, toYear: 2050 } });
    expect(result.budget).toMatchObject({ emitted: 0, years: [], missing: [], left: null });
    for (const { forecast, ...met } of [result.straightLine, result.trend]) {
      expect(reasonOf(forecast)).toEqual({ code: 'tooFewYears', years: 0 });
      expect(met).toEqual({ targetMet: null, targetLost: false, neutralMet: null, neutralLost: false });
    }
    expect(reasonOf(result.share)).toEqual({ code: 'shareUnknown', key: 'vrij' });
    // Without actuals the baseline starts from the path.
    expect(sure(result.baseline)).toMatchObject({ from: { year: 2022, tonnes: sure(result.chosen.levels).start }, actual: false });
  });

  it('by hand: 80,000 in 2022 to 40,000 in 2030, with actuals of 2023 and 2024', () => {
    // Path: 75,000 in 2023, 70,000 in 2024.
    const result = co2Result(series({ 2023: 77_000, 2024: 74_000 }));
    expect(result.gaps).toEqual([
      { year: 2023, actual: 77_000, path: 75_000, gap: 2_000 },
      { year: 2024, actual: 74_000, path: 70_000, gap: 4_000 },
    ]);
    // 34,000 in 6 years; then 40,000 in 20.
    expect(result.remaining?.toTarget).toMatchObject({ fromYear: 2024, tonnes: 34_000 / 6 });
    expect(result.remaining?.toTarget?.percentage).toBeCloseTo(1 - (40 / 74) ** (1 / 6), 12);
    expect(result.remaining?.toNeutral).toMatchObject({ fromYear: 2030, from: 40_000, toYear: 2050, to: 0, tonnes: 2_000, percentage: 1 });
    // 75 + 70 + … + 40 thousand = 8 × 57.5.
    expect(result.budget).toEqual({ fromYear: 2023, toYear: 2030, budget: 460_000, emitted: 151_000, allowed: 145_000, years: [2023, 2024], missing: [], left: 309_000 });
    // 3,000 t a year: 34,000 takes 12 years, 74,000 takes 25.
    expect(result.straightLine).toMatchObject({ targetMet: 2036, neutralMet: 2049 });
    expect(result.trend).toMatchObject({ targetMet: 2036, neutralMet: 2049 });
  });

  it('an incomplete year takes no part, and what it hides is not known', () => {
    const result = co2Result(series({ 2023: 77_000, 2025: 70_000 }));
    expect(result.budget).toMatchObject({ emitted: 147_000, years: [2023, 2025], missing: [2024], left: null });
    expect(result.gaps.map(({ year }) => year)).toEqual([2023, 2025]);
    expect(result.remarks).toEqual([{ code: 'yearsMissing', from: 2024, to: 2024 }, { code: 'categoryWithoutFigures', categories: [1, 2] }]);
  });

  it('a year in which a category is lacking is not 0 t, also when it is the last one with figures', () => {
    const gas = [2022, 2023, 2024, 2025].map((year) => inTonnes(year, 0, 60_000));
    const power = [2022, 2023].map((year) => inTonnes(year, 1, 10_000));
    const { budget } = co2Result(series({}, { actuals: [...gas, ...power] }));
    expect(budget).toMatchObject({ emitted: 70_000, years: [2023], missing: [2024, 2025], left: null });
    // Figures of which no year is complete.
    expect(co2Result(series({}, { actuals: [inTonnes(2023, 0, 1), inTonnes(2024, 1, 1)] })).budget).toMatchObject({ years: [], missing: [2023, 2024], left: null });
    // The start year has no part in it, nor what comes after the target year.
    expect(co2Result(series({ 2022: 80_000 })).budget).toMatchObject({ years: [], missing: [], left: null });
    expect(co2Result(series({ 2023: 1, 2032: 1 })).budget?.missing).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030]);
  });

  it('after the target year only the way to neutral remains, from the last actual', () => {
    const result = co2Result(series({ 2030: 50_000, 2032: 45_000 }));
    expect(result.remaining).toMatchObject({ toTarget: null, toNeutral: { fromYear: 2032, from: 45_000, tonnes: 2_500 } });
    expect(co2Result(series({ 2024: 39_000 })).remaining?.toTarget).toMatchObject({ tonnes: 0, percentage: 0 });
  });

  it.each<{ what: string; tonnes: Record<number, number>; lastYear: number; later: object | null }>([
    { what: 'the last actual is of the target year', tonnes: { 2030: 50_000 }, lastYear: 2030, later: { fromYear: 2030, from: 50_000, tonnes: 2_500, percentage: 1 } },
    { what: 'the last actual is of the neutral year', tonnes: { 2029: 50_000, 2050: 9_000 }, lastYear: 2050, later: null },
    { what: 'what comes after the neutral year is no part of it', tonnes: { 2049: 4_000, 2051: 1 }, lastYear: 2049, later: { fromYear: 2049, tonnes: 4_000 } },
    { what: 'nothing left to emit, and nothing emitted', tonnes: { 2040: 0 }, lastYear: 2040, later: { tonnes: 0, percentage: 0 } },
  ])('$what: nothing for the target year any more', ({ tonnes, lastYear, later }) => {
    const { remaining } = co2Result(series(tonnes));
    expect(remaining).toMatchObject({ lastYear, toTarget: null });
    if (later === null) expect(remaining?.toNeutral).toBeNull();
    else expect(remaining?.toNeutral).toMatchObject(later);
  });

  it('from above the target on, a path that starts under it asks the target itself: 12,000 in 6 years', () => {
    expect(co2Result(series({ 2024: 52_000 }, { startLevel: 30_000 })).remaining).toMatchObject({ toTarget: { to: 40_000, tonnes: 2_000 }, toNeutral: { from: 30_000 } });
  });

  it('years before the start are no part of the path, but of the forecasts and of what is needed from now on', () => {
    const result = co2Result(series({ 2020: 90_000, 2021: 85_000 }));
    expect(result).toMatchObject({ gaps: [], remaining: { lastYear: 2021, toTarget: { fromYear: 2021, from: 85_000, tonnes: 5_000 }, toNeutral: { fromYear: 2030 } } });
    expect(result.straightLine).toMatchObject({ targetMet: 2030 });
  });

  it('the actuals of the start year are the start level', () => {
    const result = co2Result(series({ 2022: 76_000, 2023: 75_000 }, { startLevel: null }));
    expect(sure(result.path).levels).toMatchObject({ start: 76_000, startOrigin: 'realisatie' });
    expect(result.gaps[0]).toMatchObject({ year: 2022, gap: 0 });
  });

  it('under the goal now and rising: met, but lost in the target year', () => {
    expect(co2Result(series({ 2023: 38_000, 2024: 39_000 })).straightLine).toMatchObject({ targetMet: 2024, targetLost: true, neutralMet: 'nooit', neutralLost: false });
    expect(co2Result(series({ 2023: 39_000, 2024: 38_000 })).straightLine).toMatchObject({ targetMet: 2024, targetLost: false });
    // 500 t a year more: 39,500 in 2025, still under 40,000 in 2025, above it in 2030 and in 2050.
    expect(co2Result(series({ 2023: 38_500, 2024: 39_000 }, { targetYear: 2025 })).straightLine).toMatchObject({ targetMet: 2024, targetLost: false });
    // Nothing emitted in the last year, on a rising trend through it.
    expect(co2Result(series({ 2022: 0, 2023: 10, 2024: 0, 2025: 10, 2026: 0 })).trend).toMatchObject({ neutralMet: 2026, neutralLost: true });
  });

  it('a residual is what must be met in the neutral year, not 0', () => {
    const residual = { afterTarget: 'vast percentage', residual: 10_000 } as const;
    // 3,000 t a year from 74,000: 64,000 takes 22 years. From 9,000 up by 1,000 a year it is met, and lost again.
    expect(co2Result(series({ 2023: 77_000, 2024: 74_000 }, residual)).straightLine).toMatchObject({ neutralMet: 2046, neutralLost: false });
    expect(co2Result(series({ 2023: 8_000, 2024: 9_000 }, residual)).straightLine).toMatchObject({ neutralMet: 2024, neutralLost: true });
  });

  it('without a path: why, and the forecasts all the same', () => {
    const result = co2Result(series({ 2023: 77_000, 2024: 74_000 }, { afterTarget: 'vast percentage' }));
    expect(reasonOf(result.path)).toEqual({ code: 'residualMissing' });
    expect(result).toMatchObject({ gaps: [], remaining: null, budget: null });
    expect(sure(result.straightLine.forecast).slope).toBe(-3_000);
    expect(result.straightLine.targetMet).toBeNull();
  });

  it('transport: its own target and what remains', () => {
    const vehicles = { 2023: 9_000, 2024: 8_400 };
    const actuals = Object.entries(vehicles).map(([year, tonnes]) => inTonnes(Number(year), 2, tonnes));
    const result = co2Result(co2Example({ categories, actuals, transportReferenceLevel: 12_000 }));
    // 4,800 in 2030: 3,600 in 6 years.
    expect(result.transport).toMatchObject({ reference: 12_000, last: { year: 2024, tonnes: 8_400 }, required: { tonnes: 600 } });
    expect(result.transport?.target).toBeCloseTo(4_800, 9);
    expect(co2Result(co2Example({ transportReferenceLevel: 12_000 })).transport).toMatchObject({ last: null, required: null });
    const of = (year: number, tonnes: number, changed: Partial<Co2Inputs> = {}) => co2Result(co2Example({ categories, actuals: [...actuals, inTonnes(year, 2, tonnes)], transportReferenceLevel: 12_000, ...changed })).transport;
    // Its reduction is its own.
    expect(of(2024, 0, { transportReduction: 0.25 })?.target).toBe(9_000);
    expect(of(2030, 6_000)).toMatchObject({ last: { year: 2030, tonnes: 6_000 }, required: null });
    // Nothing emitted is a figure.
    expect(of(2025, 0)).toMatchObject({ last: { year: 2025, tonnes: 0 }, required: { tonnes: 0 } });
  });

  it('every reading says what it makes of the figures', () => {
    const result = co2Result(series({}, { startLevel: 72_816 }));
    expect(result.readings.map(({ reading, check }) => [reading, Math.round(check?.tonnes ?? NaN)])).toEqual([
      ['A', 4102],
      ['B', 4102],
      ['C', 4102],
      ['D', 5253],
    ]);
  });
});

describe('the baseline: what happens without measures', () => {
  const actuals = { 2023: 77_000, 2024: 74_000 };
  it.each<{ what: string; changed: Partial<Co2Inputs>; at2030: number }>([
    { what: 'unchanged', changed: {}, at2030: 74_000 },
    { what: 'growth', changed: { baseline: 'groei per jaar', growth: -0.01 }, at2030: 74_000 * 0.99 ** 6 },
    { what: 'straight line', changed: { baseline: 'rechte lijn' }, at2030: 56_000 },
    { what: 'trend', changed: { baseline: 'trend' }, at2030: 56_000 },
  ])('$what', ({ changed, at2030 }) => {
    const baseline = sure(co2Result(series(actuals, changed)).baseline);
    expect(baseline.at(2030)).toBeCloseTo(at2030, 6);
    expect([baseline.at(2024), baseline.at(2022)]).toEqual([74_000, 74_000]);
  });

  it.each<{ what: string; changed: Partial<Co2Inputs>; at2026: number }>([
    // From 78,000 to 75,000 in two years: 1,500 a year, 72,000 in 2026. Least squares: mean 78,000 in 2023, also 1,500 a year: 73,500 in 2026.
    { what: 'straight line through the first and the last year', changed: { baseline: 'rechte lijn' }, at2026: 72_000 },
    { what: 'trend through all of them', changed: { baseline: 'trend' }, at2026: 73_500 },
  ])('$what; the last actual itself stays what it was', ({ changed, at2026 }) => {
    const baseline = sure(co2Result(series({ 2022: 78_000, 2023: 81_000, 2024: 75_000 }, changed)).baseline);
    expect([baseline.at(2023), baseline.at(2024)]).toEqual([75_000, 75_000]);
    expect(baseline.at(2026)).toBeCloseTo(at2026, 6);
  });

  it.each<{ what: string; tonnes: Record<number, number>; changed: Partial<Co2Inputs>; reason: object }>([
    { what: 'growth that is not given', tonnes: actuals, changed: { baseline: 'groei per jaar' }, reason: { code: 'growthMissing' } },
    { what: 'a forecast of one year', tonnes: { 2023: 1 }, changed: { baseline: 'trend' }, reason: { code: 'tooFewYears', years: 1 } },
    { what: 'neither actuals nor levels', tonnes: {}, changed: { referenceLevel: null, startLevel: null, figures: 'eenheid' }, reason: { code: 'shareUnknown', key: 'vrij' } },
  ])('$what: a reason', ({ tonnes, changed, reason }) => {
    expect(reasonOf(co2Result(series(tonnes, changed)).baseline)).toEqual(reason);
  });
});

describe('the share of the eenheid', () => {
  it.each([
    { share: { key: 'fte' as const, unit: 6_389.4, national: 63_894 }, value: 0.1 },
    { share: { key: 'vrij' as const, unit: 0.12, national: 5 }, value: 0.12 },
  ])('$share.key', ({ share, value }) => expect(sure(co2Result(co2Example({ share })).share)).toBeCloseTo(value, 12));

  it.each([
    { key: 'fte' as const, unit: 6_389.4, national: null },
    { key: 'm²' as const, unit: null, national: 10 },
    { key: 'voertuigen' as const, unit: 3, national: 0 },
    { key: 'vrij' as const, unit: null, national: 10 },
    { key: 'vrij' as const, unit: 0, national: 10 },
    { key: 'fte' as const, unit: 0, national: 10 },
  ])('$key of $unit / $national is not known', (share) => expect(reasonOf(co2Result(co2Example({ share })).share)).toEqual({ code: 'shareUnknown', key: share.key }));
});
