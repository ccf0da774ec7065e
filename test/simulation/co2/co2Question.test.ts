import { describe, expect, it } from 'vitest';
import type { Co2Inputs } from '../../../src/model/co2/inputs';
import { measuresResult } from '../../../src/model/co2/measuresResult';
import { co2Result } from '../../../src/model/co2/result';
import { makeCo2BatchWorker } from '../../../src/simulation/co2/batch';
import { estimateCo2 } from '../../../src/simulation/co2/estimate';
import { makeCo2Job } from '../../../src/simulation/co2/job';
import { co2Question } from '../../../src/simulation/co2/question';
import { categories, co2Example, inTonnes } from '../../model/co2/co2Example';
import { aMeasure } from '../../model/co2/measures/aMeasure';
import { draws } from './question';

/** Path from 80,000 t in 2022 to 40,000 t in 2030 and 0 in 2050; 70,000 t in 2024, of which gas 10,000 t. */
const example = (changed: Partial<Co2Inputs>) => co2Example({ categories, referenceLevel: 100_000, startLevel: 80_000, actuals: [inTonnes(2024, 0, 10_000), inTonnes(2024, 1, 60_000)], ...changed });

function question(changed: Partial<Co2Inputs>) {
  const inputs = example(changed);
  const result = co2Result(inputs);
  return co2Question(inputs, result, measuresResult(inputs, result));
}

describe('the question of the CO2 path', () => {
  it('asks for the levels of the path, with growth from the last actual', () => {
    expect(question({})).toMatchObject({ growsFrom: 2024, firstYear: 2024, lastYear: 2050, shares: [10 / 70, 60 / 70, 0, null], goals: [{ year: 2030, tonnes: 40_000 }, { year: 2050, tonnes: 0 }] });
  });

  it('with nothing uncertain every draw is the combined path', () => {
    const changed = { baseline: 'groei per jaar', growth: -0.02, measures: [aMeasure({ category: 0, startYear: 2024, tonnes: 12_000, rampYears: 3 }), aMeasure({ index: 1, category: 1, startYear: 2026, endYear: 2040, tonnes: 9_000 })] } as const;
    const inputs = example(changed);
    const years = measuresResult(inputs, co2Result(inputs)).years.filter(({ year }) => year >= 2024);
    // Bounds that leave no room: the growth is drawn, and always the same.
    const made = makeCo2Job(question({ ...changed, leastGrowth: -0.02, mostGrowth: -0.02 })!, { ...draws, perBatch: 1 });
    if (!made.ok) throw new Error(made.problem.code);
    const { fan } = estimateCo2(made.job, [makeCo2BatchWorker(made.job)(0)]);
    expect(fan).toHaveLength(years.length);
    fan.forEach(({ year, p10, p50, p90 }, k) => {
      expect(year).toBe(years[k]!.year);
      for (const { value } of [p10, p50, p90]) expect(Math.abs(value - years[k]!.net!) / years[k]!.net!).toBeLessThan(1e-13);
    });
  });

  it('a target year before the last actual is no question', () => {
    expect(question({ actuals: [inTonnes(2031, 0, 10_000)] })).toMatchObject({ firstYear: 2031, goals: [{ year: 2050, tonnes: 0 }] });
    expect(question({ actuals: [inTonnes(2051, 0, 10_000)] })).toBeNull();
  });

  it('there is none without a path or a baseline', () => {
    expect(question({ afterTarget: 'vast percentage' })).toBeNull();
    expect(question({ baseline: 'groei per jaar' })).toBeNull();
  });
});
