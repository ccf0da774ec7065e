import { describe, expect, it } from 'vitest';
import { planCheck } from '../../../src/model/co2/checks';
import type { Co2Inputs, Reading } from '../../../src/model/co2/inputs';
import { levelsFor } from '../../../src/model/co2/levels';
import { co2Example, reasonOf, sure } from './co2Example';

describe('levelsFor: real levels win', () => {
  it.each<{ what: string; reading: Reading; changed: Partial<Co2Inputs>; actual?: number; levels: [number, number, number]; origins: [string, string] }>([
    { what: 'both entered', reading: 'B', changed: { referenceLevel: 100_000, startLevel: 72_816 }, levels: [100_000, 72_816, 40_000], origins: ['ingevoerd', 'ingevoerd'] },
    { what: 'the actuals of 2022 as start level', reading: 'A', changed: { referenceLevel: 100_000 }, actual: 60_000, levels: [100_000, 60_000, 40_000], origins: ['ingevoerd', 'realisatie'] },
    { what: 'an entered start level before the actuals', reading: 'A', changed: { referenceLevel: 100_000, startLevel: 70_000 }, actual: 60_000, levels: [100_000, 70_000, 40_000], origins: ['ingevoerd', 'ingevoerd'] },
    // 40,000 + 8 × 5.6 % of 100,000.
    { what: 'A from 1990', reading: 'A', changed: { referenceLevel: 100_000 }, levels: [100_000, 84_800, 40_000], origins: ['ingevoerd', 'afgeleid'] },
    // 40,000 / (1 − 0.448).
    { what: 'C from 1990', reading: 'C', changed: { referenceLevel: 100_000 }, levels: [100_000, 72_463.7681, 40_000], origins: ['ingevoerd', 'afgeleid'] },
    // 40,000 / 0.944^8.
    { what: 'B from 1990', reading: 'B', changed: { referenceLevel: 100_000 }, levels: [100_000, 63_428.441, 40_000], origins: ['ingevoerd', 'afgeleid'] },
    // 84,800 / (0.4 + 0.448) = 100,000.
    { what: 'A from 2022', reading: 'A', changed: { startLevel: 84_800 }, levels: [100_000, 84_800, 40_000], origins: ['afgeleid', 'ingevoerd'] },
    // 80,000 × 0.552 = 44,160; / 0.4.
    { what: 'C from 2022', reading: 'C', changed: { startLevel: 80_000 }, levels: [110_400, 80_000, 44_160], origins: ['afgeleid', 'ingevoerd'] },
    { what: 'D from the actuals of 2022', reading: 'D', changed: {}, actual: 80_000, levels: [126_126.3855, 80_000, 50_450.5542], origins: ['afgeleid', 'realisatie'] },
    // A tenth of reading C.
    { what: 'the share of the eenheid', reading: 'C', changed: { figures: 'eenheid', share: { key: 'fte', unit: 6_500, national: 65_000 } }, levels: [10_682.6786, 7_741.0714, 4_273.0714], origins: ['lezing', 'lezing'] },
  ])('$what', ({ reading, changed, actual, levels, origins }) => {
    const found = sure(levelsFor(co2Example(changed), reading, actual ?? null));
    [found.reference, found.start, found.target].forEach((level, i) => expect(level).toBeCloseTo(levels[i] ?? NaN, 3));
    expect([found.referenceOrigin, found.startOrigin]).toEqual(origins);
  });

  it.each<{ what: string; changed: Partial<Co2Inputs>; reason: object }>([
    { what: 'the share is not given', changed: { figures: 'eenheid', share: { key: 'm²', unit: 12, national: null } }, reason: { code: 'shareUnknown', key: 'm²' } },
    { what: 'years out of order', changed: { targetYear: 2022 }, reason: { code: 'yearsOutOfOrder', years: [1990, 2022, 2022, 2050] } },
    { what: 'the neutral year before the target', changed: { neutralYear: 2029 }, reason: { code: 'yearsOutOfOrder', years: [1990, 2022, 2030, 2029] } },
    { what: 'a reference year after the start', changed: { referenceYear: 2023 }, reason: { code: 'yearsOutOfOrder', years: [2023, 2022, 2030, 2050] } },
    { what: 'neutral in the target year', changed: { neutralYear: 2030 }, reason: { code: 'yearsOutOfOrder', years: [1990, 2022, 2030, 2030] } },
    { what: 'a start year that is the reference year', changed: { referenceYear: 2022 }, reason: { code: 'yearsOutOfOrder', years: [2022, 2022, 2030, 2050] } },
    { what: 'a path of more than 35 years', changed: { neutralYear: 2058 }, reason: { code: 'tooManyYears', years: 36, most: 35 } },
    { what: 'a level of 0', changed: { referenceLevel: 0 }, reason: { code: 'levelNotPositive', year: 1990, level: 0 } },
    { what: 'a start level of 0', changed: { startLevel: 0 }, reason: { code: 'levelNotPositive', year: 2022, level: 0 } },
    { what: 'a start level below 0', changed: { startLevel: -5 }, reason: { code: 'levelNotPositive', year: 2022, level: -5 } },
  ])('$what: a reason', ({ changed, reason }) => {
    expect(reasonOf(levelsFor(co2Example(changed), 'C', null))).toEqual(reason);
  });

  it('a path of 35 years fits', () => expect(levelsFor(co2Example({ neutralYear: 2057 }), 'C', null).known).toBe(true));
  it('nothing emitted in the start year is no level to start from', () => expect(reasonOf(levelsFor(co2Example(), 'C', 0))).toEqual({ code: 'levelNotPositive', year: 2022, level: 0 }));
});

describe('planCheck: what the levels ask a year, in the words of a reading', () => {
  // From 72,816 to 40,000 in 8 years: 4,102 t a year, 4.102 % of 1990, 5.6334 % of 2022; (40,000/72,816)^(1/8) = 0.9278529.
  it.each<{ reading: Reading; tonnes: number; percentage: number }>([
    { reading: 'A', tonnes: 4102, percentage: 0.04102 },
    { reading: 'B', tonnes: 4102, percentage: 0.0721471 },
    { reading: 'C', tonnes: 4102, percentage: 0.0563338 },
    { reading: 'D', tonnes: 5253.4606, percentage: 0.0721471 },
  ])('$reading', ({ reading, tonnes, percentage }) => {
    const inputs = co2Example({ referenceLevel: 100_000, startLevel: 72_816 });
    const check = planCheck(inputs, sure(levelsFor(inputs, reading, null)));
    expect(check.tonnes).toBeCloseTo(tonnes, 3);
    expect(check.percentage).toBeCloseTo(percentage, 7);
    expect(check).toMatchObject({ planTonnes: 4335, planPercentage: 0.056 });
  });

  it('the plan times the share of the eenheid; nothing to compare with when that is not known', () => {
    const levels = { referenceLevel: 100_000, startLevel: 72_816, figures: 'eenheid' as const };
    const given = co2Example({ ...levels, share: { key: 'vrij', unit: 0.1, national: null } });
    const missing = co2Example(levels);
    expect(planCheck(given, sure(levelsFor(given, 'C', null))).planTonnes).toBeCloseTo(433.5, 9);
    expect(planCheck(missing, sure(levelsFor(missing, 'C', null))).planTonnes).toBeNull();
  });
});
