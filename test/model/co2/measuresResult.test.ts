import { describe, expect, it } from 'vitest';
import type { Co2Inputs } from '../../../src/model/co2/inputs';
import { measuresResult } from '../../../src/model/co2/measuresResult';
import { co2Result } from '../../../src/model/co2/result';
import { categories, co2Example, inTonnes } from './co2Example';
import { aMeasure } from './measures/aMeasure';

/** Path from 80,000 t in 2022 to 40,000 t in 2030 and 0 in 2050; in 2024 gas 10,000 t and electricity 60,000 t. */
const example = (changed: Partial<Co2Inputs> = {}) =>
  co2Example({ categories, referenceLevel: 100_000, startLevel: 80_000, actuals: [inTonnes(2024, 0, 10_000), inTonnes(2024, 1, 60_000)], ...changed });
const resultOf = (inputs: Co2Inputs) => measuresResult(inputs, co2Result(inputs));

describe('measuresResult, by hand', () => {
  const measures = [
    aMeasure({ index: 0, name: 'Warmtepompen', category: 0, startYear: 2024, tonnes: 14_000, rampYears: 2, yearlyCost: 30_000 }),
    aMeasure({ index: 1, name: 'Zon', category: 1, startYear: 2026, tonnes: 20_000, yearlyCost: 10_000 }),
    aMeasure({ index: 2, name: 'Isolatie', category: 0, startYear: 2027, tonnes: 3_000, yearlyCost: 3_000, active: false }),
    aMeasure({ index: 3, name: 'Bos', category: 3, tonnes: 5_000, yearlyCost: 1 }),
  ];
  const result = resultOf(example({ measures }));

  it('the years: what each takes away, what counts of it, what is left', () => {
    const of = (wanted: number) => result.years.find(({ year }) => year === wanted);
    expect(of(2023)).toEqual({ year: 2023, baseline: null, effect: 0, counted: 0, net: null });
    expect(of(2024)).toEqual({ year: 2024, baseline: 70_000, effect: 0, counted: 0, net: 70_000 });
    // Of the pumps 7,000 t are in the actuals of 2024: they add the other half. Offsets do not count.
    expect(of(2026)).toEqual({ year: 2026, baseline: 70_000, effect: 27_000, counted: 27_000, net: 43_000 });
    expect(result.years.map(({ year }) => year)).toEqual(Array.from({ length: 29 }, (_, k) => 2022 + k));
    expect(result.excesses).toEqual([]);
  });

  it('no more than a category emits', () => {
    const later = resultOf(example({ measures: measures.map((measure) => (measure.index === 0 ? { ...measure, startYear: 2025 } : measure)) }));
    // Gas has only 10,000 t.
    expect(later.years.find(({ year }) => year === 2026)).toEqual({ year: 2026, baseline: 70_000, effect: 34_000, counted: 30_000, net: 40_000 });
    expect(later.excesses[0]).toEqual({ year: 2026, category: 0, effect: 14_000, emissions: 10_000, excess: 4_000 });
    expect(later.excesses).toHaveLength(25);
  });

  it('what the goals ask, and the cheapest set for each', () => {
    // 30,000 of 70,000 t must go. The pumps run, and give 7,000 more; sun 20,000, so the 3,000 t of insulation are needed: the room that gas has left.
    expect(result.target).toMatchObject({ year: 2030, level: 40_000, needed: 30_000, running: 7_000, cheapest: { kind: 'haalbaar', measures: [1, 2], cost: 13_000, reduction: 30_000 } });
    expect(result.neutral).toMatchObject({ year: 2050, level: 0, needed: 70_000, running: 7_000, cheapest: { kind: 'niet haalbaar', reduction: 30_000, shortfall: 40_000 } });
  });

  it('the cheapest set may take a measure that is switched off; a warning is about those that are on', () => {
    // 30,000 t must go: 20,000 of electricity, and all 10,000 of gas. The pumps run and take 7,000 more of those; insulation off takes the rest.
    const given = measures.map((measure, i) => (i === 2 ? { ...measure, tonnes: 11_000 } : measure));
    const found = resultOf(example({ measures: given }));
    expect(found.target?.cheapest).toMatchObject({ kind: 'haalbaar', measures: [1, 2], cost: 13_000 });
    const onlyOff = resultOf(example({ measures: given.filter((_, i) => i === 1 || i === 2) }));
    expect(onlyOff.excesses).toEqual([]);
  });

  it('the shares are those of the last complete year', () => {
    const given = example({ actuals: [inTonnes(2023, 0, 40_000), inTonnes(2023, 1, 40_000), inTonnes(2024, 0, 10_000), inTonnes(2024, 1, 30_000), inTonnes(2025, 1, 5)] });
    expect(resultOf(given).shares.slice(0, 2)).toEqual([0.25, 0.75]);
  });

  it('an offset that counts takes nothing under 0', () => {
    const given = example({ measures: [aMeasure({ index: 0, category: 3, tonnes: 90_000 })], countOffsets: true, actuals: [inTonnes(2024, 0, 10_000), inTonnes(2024, 1, 60_000), inTonnes(2024, 3, 1_000)] });
    expect(resultOf(given).years.find(({ year }) => year === 2030)).toMatchObject({ baseline: 69_000, counted: 90_000, net: 0 });
  });

  it('what a measure took away in the last complete year is in the figures already', () => {
    // Half way its ramp in 2024: 7,000 of 14,000 t.
    expect(result.inActuals).toEqual([{ measure: 0, tonnes: 7_000 }]);
    expect(resultOf(example({ measures, actuals: [] })).inActuals).toEqual([]);
  });

  it('offsets count when the user says so, and have no limit', () => {
    const counted = resultOf(example({ measures, countOffsets: true, actuals: [inTonnes(2024, 0, 10_000), inTonnes(2024, 1, 60_000), inTonnes(2024, 3, 1_000)] }));
    expect(counted.shares).toEqual([10_000 / 69_000, 60_000 / 69_000, 0, null]);
    expect(counted.active.map(({ index }) => index)).toEqual([0, 1, 3]);
    expect(counted.years.find(({ year }) => year === 2030)).toMatchObject({ baseline: 69_000, counted: 32_000 });
    expect(result.active.map(({ index }) => index)).toEqual([0, 1]);
  });

  it('without actuals nothing is known of the categories; the baseline starts from the path', () => {
    const unknown = resultOf(example({ measures, actuals: [] }));
    expect(unknown.shares).toEqual([null, null, null, null]);
    expect(unknown.years.find(({ year }) => year === 2030)).toEqual({ year: 2030, baseline: 80_000, effect: 34_000, counted: 34_000, net: 46_000 });
    expect(unknown.excesses).toEqual([]);
  });

  it('a target year before the last actual asks nothing of measures any more', () => {
    expect(resultOf(example({ measures, actuals: [inTonnes(2031, 0, 50_000)] }))).toMatchObject({ target: null, neutral: { needed: 50_000 } });
  });

  it('without a path there is no goal; without a baseline the effects are still there', () => {
    const noPath = resultOf(example({ measures, afterTarget: 'vast percentage', residual: null }));
    expect(noPath).toMatchObject({ target: null, neutral: null });
    expect(noPath.years.map(({ year }) => year)).toEqual(result.years.map(({ year }) => year));
    const noBaseline = resultOf(example({ measures, baseline: 'groei per jaar' }));
    expect(noBaseline).toMatchObject({ target: null, neutral: null });
    expect(noBaseline.years.find(({ year }) => year === 2030)).toEqual({ year: 2030, baseline: null, effect: 27_000, counted: 27_000, net: null });
  });
});

describe('what works in the last complete year (2024) is not taken off again', () => {
  /** Net in some years of one measure on gas, of which 10,000 t are emitted. */
  const netOf = (given: Partial<ReturnType<typeof aMeasure>>, years: readonly number[], changed: Partial<Co2Inputs> = {}) => {
    const found = resultOf(example({ measures: [aMeasure({ category: 0, tonnes: 6_000, ...given })], ...changed })).years;
    return years.map((wanted) => found.find(({ year }) => year === wanted)?.net);
  };

  it.each([
    { what: 'full since before it: nothing changes', given: { startYear: 2020 }, years: [2024, 2025, 2050], net: [70_000, 70_000, 70_000] },
    { what: 'half way its ramp: the other half, in equal steps', given: { startYear: 2023, rampYears: 4 }, years: [2024, 2025, 2026, 2050], net: [70_000, 68_500, 67_000, 67_000] },
    { what: 'ends after it: its tonnes come back', given: { startYear: 2020, endYear: 2027 }, years: [2027, 2028, 2050], net: [70_000, 76_000, 76_000] },
    // 3,000 t in 2024; 6,000 t from 2026 to 2030, then none.
    { what: 'half way, and ends', given: { startYear: 2023, rampYears: 4, endYear: 2030 }, years: [2024, 2026, 2030, 2031], net: [70_000, 67_000, 67_000, 73_000] },
    { what: 'ended before it', given: { startYear: 2018, endYear: 2023 }, years: [2024, 2030], net: [70_000, 70_000] },
    { what: 'ends in it: its tonnes come back at once', given: { startYear: 2020, endYear: 2024 }, years: [2024, 2025], net: [70_000, 76_000] },
    { what: 'starts after it: all of it', given: { startYear: 2025 }, years: [2024, 2025], net: [70_000, 64_000] },
    { what: 'switched off: no part of it', given: { startYear: 2020, endYear: 2027, active: false }, years: [2028], net: [70_000] },
  ])('$what', ({ given, years, net }) => {
    expect(netOf(given, years)).toEqual(net);
  });

  it('without actuals all of it counts, as nothing is measured', () => {
    expect(netOf({ startYear: 2020, endYear: 2027 }, [2022, 2027, 2028], { actuals: [] })).toEqual([74_000, 74_000, 80_000]);
  });

  it('tonnes that come back and tonnes that are new are one sum per category; only that sum is limited', () => {
    // From 2026: 6,000 back, 14,000 new: 8,000 of the 10,000 t. Together with 3,000 more: 11,000, of which 10,000 count.
    const ends = aMeasure({ index: 0, category: 0, startYear: 2020, endYear: 2025, tonnes: 6_000 });
    const fresh = aMeasure({ index: 1, category: 0, startYear: 2026, tonnes: 14_000 });
    const more = aMeasure({ index: 2, category: 0, startYear: 2026, tonnes: 3_000 });
    const in2026 = (measures: ReturnType<typeof aMeasure>[]) => resultOf(example({ measures })).years.find(({ year }) => year === 2026);
    expect(in2026([ends, fresh])).toMatchObject({ effect: 8_000, counted: 8_000, net: 62_000 });
    expect(in2026([ends, fresh, more])).toMatchObject({ effect: 11_000, counted: 10_000, net: 60_000 });
  });

  it('two that are full are no overlap any more; two that still grow are, in the years to come', () => {
    const pairs = (first: object, second: object) => resultOf(example({ measures: [aMeasure({ index: 0, ...first }), aMeasure({ index: 1, ...second })] })).sameYears;
    expect(pairs({ startYear: 2020 }, { startYear: 2021 })).toEqual([]);
    expect(pairs({ startYear: 2020 }, { startYear: 2027 })).toEqual([]);
    expect(pairs({ startYear: 2020, rampYears: 5 }, { startYear: 2027 })).toEqual([]);
    expect(pairs({ startYear: 2020, rampYears: 6 }, { startYear: 2024, rampYears: 2 })).toEqual([{ first: 0, second: 1, category: 0, from: 2025, to: null }]);
  });
});
