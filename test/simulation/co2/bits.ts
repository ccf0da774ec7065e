import { makeCo2BatchWorker } from '../../../src/simulation/co2/batch';
import { estimateCo2 } from '../../../src/simulation/co2/estimate';
import type { Co2Draws } from '../../../src/simulation/co2/job';
import { aMeasure } from '../../model/co2/measures/aMeasure';
import { doubleBits } from '../draws/bits';
import { growthBaseline } from './growthBaseline';
import { jobOf } from './question';

const measures = [
  aMeasure({ index: 0, name: 'Warmtepompen', least: 60, tonnes: 100, most: 130, rampYears: 4 }),
  aMeasure({ index: 1, name: 'Elektrisch vervoer', category: 1, startYear: 2027, least: 100, tonnes: 250, most: 260, rampYears: 3 }),
  aMeasure({ index: 2, name: 'Led', category: 1, tonnes: 30 }),
  aMeasure({ index: 3, name: 'Led', category: 2, startYear: 2026, endYear: 2040, least: 0, tonnes: 20, most: 50 }),
];

/** The bits of every figure of a small run with growth, limits, and measures of every kind: four batches of 32 draws. */
export function co2Bits(seed: number, method: Co2Draws['method']): string[] {
  const job = jobOf(
    {
      inputs: { measures, baseline: 'groei per jaar', growth: -0.01, leastGrowth: -0.03, mostGrowth: 0.01 },
      baseline: growthBaseline(1000, 2024, -0.01),
      shares: [0.2, 0.35, null],
      goals: [{ year: 2030, tonnes: 620 }, { year: 2050, tonnes: 350 }],
    },
    { seed, method, perBatch: 32 },
  );
  const work = makeCo2BatchWorker(job);
  const { fan, goals, allGoals } = estimateCo2(job, [0, 1, 2, 3].map(work));
  const estimates = [...fan.flatMap(({ p10, p50, p90 }) => [p10, p50, p90]), ...goals.map(({ probability }) => probability), allGoals];
  return estimates.flatMap(({ value, error }) => [doubleBits(value), doubleBits(error ?? NaN)]);
}
