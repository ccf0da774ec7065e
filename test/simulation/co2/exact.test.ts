import { describe, expect, it } from 'vitest';
import { growthBaseline } from './growthBaseline';
import { aMeasure } from '../../model/co2/measures/aMeasure';
import { draws, estimatesOf, in2030, triangularBelow } from './question';
import type { Given } from './question';

/** One point of a scramble lies in each of `perBatch` equal parts, so a share of one uncertain quantity is never further off. */
const ONE_POINT = 1 / draws.perBatch;
/** A kilogram of a goal counts as nothing. */
const KILOGRAM = 0.001;

interface Case {
  readonly what: string;
  readonly given: Given;
  readonly goal: number;
  readonly probability: number;
}

const uncertain = (least: number, tonnes: number, most: number, rest = {}) => aMeasure({ least, tonnes, most, ...rest });
const growing: Given = { inputs: { baseline: 'groei per jaar', growth: 0, leastGrowth: -0.05, mostGrowth: 0.02 }, baseline: growthBaseline(1000, 2024, 0) };

const cases: readonly Case[] = [
  // P(tonnes ≥ 1000 − goal).
  { what: 'one measure, below its most likely', given: { inputs: { measures: [uncertain(0, 100, 300)] } }, goal: 950, probability: 1 - triangularBelow(0, 100, 300, 50) },
  { what: 'above it', given: { inputs: { measures: [uncertain(0, 100, 300)] } }, goal: 780, probability: 1 - triangularBelow(0, 100, 300, 220) },
  { what: 'most likely the least: 1 − (1 − x)² at x = 1/4', given: { inputs: { measures: [uncertain(0, 0, 400)] } }, goal: 900, probability: 0.5625 },
  { what: 'most likely the most: x² at x = 1/4', given: { inputs: { measures: [uncertain(0, 400, 400)] } }, goal: 900, probability: 1 - 0.0625 },
  { what: 'half way its ramp', given: { inputs: { measures: [uncertain(0, 100, 200, { rampYears: 12 })] } }, goal: 950, probability: 0.5 },
  // Of the part k / ramp that works in 2030, what worked in 2024 is in the actuals.
  { what: 'half in the actuals: the other half is drawn', given: { actualYear: 2024, inputs: { measures: [uncertain(0, 100, 200, { startYear: 2024, rampYears: 2 })] } }, goal: 930, probability: 1 - triangularBelow(0, 100, 200, 140) },
  { what: 'ends after the actuals: its tonnes come back', given: { actualYear: 2024, inputs: { measures: [uncertain(0, 100, 200, { startYear: 2020, endYear: 2028 })] } }, goal: 1140, probability: triangularBelow(0, 100, 200, 140) },
  { what: 'one that is certain ends, beside one that starts', given: { actualYear: 2024, inputs: { measures: [uncertain(0, 100, 200), aMeasure({ index: 1, startYear: 2020, endYear: 2028, tonnes: 50 })] } }, goal: 910, probability: 1 - triangularBelow(0, 100, 200, 140) },
  { what: 'full in the actuals: nothing to draw', given: { actualYear: 2024, inputs: { measures: [uncertain(0, 100, 200, { startYear: 2020 })] } }, goal: 999, probability: 0 },
  { what: 'beside one that is certain', given: { inputs: { measures: [uncertain(0, 100, 200), aMeasure({ index: 1, tonnes: 300 })] } }, goal: 550, probability: 1 - triangularBelow(0, 100, 200, 150) },
  { what: 'only its least given', given: { inputs: { measures: [aMeasure({ least: 0, tonnes: 100 })] } }, goal: 950, probability: 1 - 0.25 },
  // The category emits 100: whatever is above that does not count.
  { what: 'a category that cannot give so much', given: { inputs: { measures: [uncertain(0, 100, 300)] }, shares: [0.1] }, goal: 890, probability: 0 },
  { what: 'a category that just can', given: { inputs: { measures: [uncertain(0, 100, 300)] }, shares: [0.1] }, goal: 900, probability: 1 - triangularBelow(0, 100, 300, 100) },
  { what: 'not started', given: { inputs: { measures: [uncertain(0, 100, 300, { startYear: 2031 })] } }, goal: 999, probability: 0 },
  { what: 'not active', given: { inputs: { measures: [uncertain(0, 100, 300, { active: false })] } }, goal: 999, probability: 0 },
  // Net is never below 0, so a goal of 0 is met by all that would be below.
  { what: 'neutral', given: { inputs: { measures: [uncertain(800, 1000, 1200)] } }, goal: 0, probability: 0.5 },
  // (1 + g)⁶ ≤ 0.9 in 2030.
  { what: 'growth', given: growing, goal: 900, probability: triangularBelow(-0.05, 0, 0.02, 0.9 ** (1 / 6) - 1) },
  { what: 'growth, the most likely level', given: growing, goal: 1000, probability: 5 / 7 },
  { what: 'growth since before the first year', given: { ...growing, firstYear: 2028 }, goal: 900, probability: triangularBelow(-0.05, 0, 0.02, 0.9 ** (1 / 6) - 1) },
  { what: 'growth, and a measure that is certain', given: { ...growing, inputs: { ...growing.inputs, measures: [aMeasure({ tonnes: 100 })] } }, goal: 800, probability: triangularBelow(-0.05, 0, 0.02, 0.9 ** (1 / 6) - 1) },
  // All of the category is taken off: 0.8 × 1000 (1 + g)⁶ is left.
  { what: 'a category that grows along', given: { ...growing, shares: [0.2], inputs: { ...growing.inputs, measures: [aMeasure({ tonnes: 900 })] } }, goal: 720, probability: triangularBelow(-0.05, 0, 0.02, 0.9 ** (1 / 6) - 1) },
];

describe('the probability of a goal, one quantity uncertain, against the closed form', () => {
  it.each(cases)('$what', ({ given, goal, probability }) => {
    const [found] = estimatesOf({ ...given, goals: in2030(goal) }).goals;
    expect(Math.abs(found!.probability.value - probability)).toBeLessThanOrEqual(ONE_POINT + KILOGRAM / 50);
    expect(found!.probability.error).toBeLessThanOrEqual(ONE_POINT);
  });

  it('draws that are not Sobol’s differ by a few standard errors, which are as large as theory says', () => {
    const probability = 1 - triangularBelow(0, 100, 300, 50);
    const [found] = estimatesOf({ inputs: { measures: [uncertain(0, 100, 300)] }, goals: in2030(950) }, { method: 'toeval' }).goals;
    const expected = Math.sqrt((probability * (1 - probability)) / (draws.batches * draws.perBatch));
    expect(Math.abs(found!.probability.value - probability)).toBeLessThan(3 * expected);
    // Of a standard error out of 16 batches 99 % lies between these (χ² with 15 degrees of freedom).
    expect(found!.probability.error! / expected).toBeGreaterThan(0.55);
    expect(found!.probability.error! / expected).toBeLessThan(1.48);
  });

  it('is 1 or 0 without error when nothing is uncertain, and a kilogram too much is met', () => {
    const given = { inputs: { measures: [aMeasure({ tonnes: 400 })] } };
    for (const [goal, value] of [[600, 1], [599.9995, 1], [599.998, 0]] as const) {
      expect(estimatesOf({ ...given, goals: in2030(goal) }).goals[0]!.probability).toEqual({ value, error: 0 });
    }
  });
});

describe('the fan', () => {
  it('has the quantiles of the closed form', () => {
    const { fan } = estimatesOf({ inputs: { measures: [uncertain(0, 100, 300, { startYear: 2026, endYear: 2040 })] } });
    // Triangular quantiles: √(0.1·300·100) below the most likely; 300 − √((1 − p)·300·200) above.
    const tonnes = { p90: Math.sqrt(3000), p50: 300 - Math.sqrt(0.5 * 60_000), p10: 300 - Math.sqrt(0.1 * 60_000) };
    for (const { year, p10, p50, p90 } of fan) {
      const works = year >= 2026 && year <= 2040;
      // Within the quantiles of p ± one point: a density of at least 0.0018 a tonne there.
      expect(Math.abs(p10.value - (works ? 1000 - tonnes.p10 : 1000)), `${year}`).toBeLessThan(ONE_POINT / 0.0018);
      expect(Math.abs(p50.value - (works ? 1000 - tonnes.p50 : 1000)), `${year}`).toBeLessThan(ONE_POINT / 0.0018);
      expect(Math.abs(p90.value - (works ? 1000 - tonnes.p90 : 1000)), `${year}`).toBeLessThan(ONE_POINT / 0.0018);
    }
    expect(fan.map(({ year }) => year)).toEqual(Array.from({ length: 29 }, (_, k) => 2022 + k));
  });
});

describe('several uncertain quantities', () => {
  const symmetric = (count: number) => Array.from({ length: count }, (_, index) => uncertain(50, 100, 150, { index, category: index % 3 }));

  it.each([2, 5, 12])('%i symmetric measures reach the sum of their most likely in half of the draws', (count) => {
    const [found] = estimatesOf({ inputs: { measures: symmetric(count) }, baseline: () => 5000, goals: in2030(5000 - 100 * count) }).goals;
    expect(Math.abs(found!.probability.value - 0.5)).toBeLessThan(4 * found!.probability.error! + KILOGRAM / 50);
  });

  it('two that rise from 0 together reach the threshold by the closed form of their sum', () => {
    // Both have density 2x on 0..1: for s ≤ 1, P(X + Y ≤ s) = ∫₀ˢ 2x (s − x)² dx = s⁴ / 6.
    const measures = [uncertain(0, 100, 100), uncertain(0, 100, 100, { index: 1, category: 1 })];
    const [found] = estimatesOf({ inputs: { measures }, goals: in2030(1000 - 80) }).goals;
    expect(Math.abs(found!.probability.value - (1 - 0.8 ** 4 / 6))).toBeLessThan(4 * found!.probability.error! + KILOGRAM / 50);
  });

  it('all goals at once are met when the strictest is, if they go together', () => {
    const goals = [{ year: 2030, tonnes: 950 }, { year: 2050, tonnes: 900 }];
    const { allGoals, goals: found } = estimatesOf({ inputs: { measures: [uncertain(0, 100, 200)] }, goals });
    expect(allGoals).toEqual(found[1]!.probability);
    expect(found[1]!.probability.value).toBeLessThan(found[0]!.probability.value);
  });
});
