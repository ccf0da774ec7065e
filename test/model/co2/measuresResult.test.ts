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
    aMeasure({ index: 0, name: 'Warmtepompen', category: 0, startYear: 2024, tonnes: 12_000, rampYears: 2, yearlyCost: 30_000 }),
    aMeasure({ index: 1, name: 'Zon', category: 1, startYear: 2026, tonnes: 20_000, yearlyCost: 10_000 }),
    aMeasure({ index: 2, name: 'Isolatie', category: 0, startYear: 2027, tonnes: 3_000, yearlyCost: 3_000, active: false }),
    aMeasure({ index: 3, name: 'Bos', category: 3, tonnes: 5_000, yearlyCost: 1 }),
  ];
  const result = resultOf(example({ measures }));

  it('the years: what each takes away, what counts of it, what is left', () => {
    const of = (wanted: number) => result.years.find(({ year }) => year === wanted);
    expect(of(2023)).toEqual({ year: 2023, baseline: null, effect: 0, counted: 0, net: null });
    expect(of(2024)).toEqual({ year: 2024, baseline: 70_000, effect: 6_000, counted: 6_000, net: 64_000 });
    // Gas has only 10,000 t; offsets do not count.
    expect(of(2026)).toEqual({ year: 2026, baseline: 70_000, effect: 32_000, counted: 30_000, net: 40_000 });
    expect(result.years.map(({ year }) => year)).toEqual(Array.from({ length: 29 }, (_, k) => 2022 + k));
    expect(result.excesses[0]).toEqual({ year: 2025, category: 0, effect: 12_000, emissions: 10_000, excess: 2_000 });
    expect(result.excesses).toHaveLength(26);
  });

  it('what the goals ask, and the cheapest set for each', () => {
    // 30,000 of 70,000 t must go. Gas gives at most 10,000: the pumps are needed, as insulation gives 3,000.
    expect(result.target).toMatchObject({ year: 2030, level: 40_000, needed: 30_000, cheapest: { kind: 'haalbaar', measures: [0, 1], cost: 40_000, reduction: 30_000 } });
    expect(result.neutral).toMatchObject({ year: 2050, level: 0, needed: 70_000, cheapest: { kind: 'niet haalbaar', reduction: 30_000, shortfall: 40_000 } });
  });

  it('the cheapest set may take a measure that is switched off; a warning is about those that are on', () => {
    // 30,000 t must go: 20,000 of electricity, and all 10,000 of gas. Insulation off takes them for less than the pumps.
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

  it('a measure may be in the figures already when it began before the last of them', () => {
    expect(result.inActuals).toEqual([0]);
    // Half way its ramp in 2024: 6,000 of 12,000 t.
    expect(result.countedTwice).toEqual([{ measure: 0, tonnes: 6_000 }]);
    expect(resultOf(example({ measures, actuals: [] })).countedTwice).toEqual([]);
    expect(resultOf(example({ measures, actuals: [] })).inActuals).toEqual([]);
  });

  it('offsets count when the user says so, and have no limit', () => {
    const counted = resultOf(example({ measures, countOffsets: true, actuals: [inTonnes(2024, 0, 10_000), inTonnes(2024, 1, 60_000), inTonnes(2024, 3, 1_000)] }));
    expect(counted.shares).toEqual([10_000 / 69_000, 60_000 / 69_000, 0, null]);
    expect(counted.active.map(({ index }) => index)).toEqual([0, 1, 3]);
    expect(counted.years.find(({ year }) => year === 2030)).toMatchObject({ baseline: 69_000, counted: 35_000 });
    expect(result.active.map(({ index }) => index)).toEqual([0, 1]);
  });

  it('without actuals nothing is known of the categories; the baseline starts from the path', () => {
    const unknown = resultOf(example({ measures, actuals: [] }));
    expect(unknown.shares).toEqual([null, null, null, null]);
    expect(unknown.years.find(({ year }) => year === 2030)).toEqual({ year: 2030, baseline: 80_000, effect: 32_000, counted: 32_000, net: 48_000 });
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
    expect(noBaseline.years.find(({ year }) => year === 2030)).toEqual({ year: 2030, baseline: null, effect: 32_000, counted: 32_000, net: null });
  });
});
