import { describe, expect, it } from 'vitest';
import { aMeasure } from '../../model/co2/measures/aMeasure';
import { in2030, problemOf } from './question';

const growth = { baseline: 'groei per jaar', growth: 0.01 } as const;

describe('a run that cannot be made', () => {
  it.each([
    { what: 'least above most likely', given: { inputs: { measures: [aMeasure(), aMeasure({ least: 101, most: 200 })] } }, problem: { code: 'notInOrder', measure: 1, triangle: { least: 101, likely: 100, most: 200 } } },
    { what: 'most below most likely', given: { inputs: { measures: [aMeasure({ least: 0, most: 99 })] } }, problem: { code: 'notInOrder', measure: 0, triangle: { least: 0, likely: 100, most: 99 } } },
    { what: 'no number', given: { inputs: { measures: [aMeasure({ least: NaN, most: 200 })] } }, problem: { code: 'notInOrder', measure: 0, triangle: { least: NaN, likely: 100, most: 200 } } },
    { what: 'growth out of order', given: { inputs: { ...growth, leastGrowth: 0.02, mostGrowth: 0.03 } }, problem: { code: 'notInOrder', measure: null, triangle: { least: 0.02, likely: 0.01, most: 0.03 } } },
    { what: 'a goal outside the years', given: { goals: [{ year: 2051, tonnes: 0 }] }, problem: { code: 'goalOutsideYears', year: 2051, firstYear: 2022, lastYear: 2050 } },
  ])('$what', ({ given, problem }) => {
    expect(problemOf(given)).toEqual(problem);
  });

  it.each([
    { draws: { batches: 8 }, code: 'batches' },
    { draws: { perBatch: 1000 }, code: 'notPowerOfTwo' },
  ])('$code', ({ draws, code }) => {
    expect(problemOf({ goals: in2030(0) }, draws)).toMatchObject({ code });
  });

  it('bounds of a growth that the baseline does not use are no problem', () => {
    expect(problemOf({ inputs: { baseline: 'trend', growth: 0.01, leastGrowth: 0.02, mostGrowth: 0.03 } })).toBeNull();
  });
});
