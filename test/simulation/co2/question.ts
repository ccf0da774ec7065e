import type { Co2Job } from '../../../src/simulation/co2/job';
import { makeCo2Job } from '../../../src/simulation/co2/job';
import type { Co2Draws, Co2Goal, Co2JobProblem, Co2Question } from '../../../src/simulation/co2/job';
import { makeCo2BatchWorker } from '../../../src/simulation/co2/batch';
import { estimateCo2 } from '../../../src/simulation/co2/estimate';
import type { Co2Estimates } from '../../../src/simulation/co2/estimate';
import { aCategory } from '../../model/co2/measures/aMeasure';

export const draws: Co2Draws = { method: 'sobol', seed: 20260401, batches: 16, perBatch: 1024 };

export type Given = Partial<Omit<Co2Question, 'inputs'>> & { readonly inputs?: Partial<Co2Question['inputs']> };

/** 1,000 t every year from 2022 to 2050, nothing known of any category, nothing uncertain, apart from what is given. */
export function question({ inputs, ...given }: Given): Co2Question {
  const standard = { measures: [], categories: [aCategory(), aCategory(), aCategory()], countOffsets: true, baseline: 'gelijk', growth: null, leastGrowth: null, mostGrowth: null } as const;
  return { baseline: () => 1000, growsFrom: 2024, actualYear: null, shares: [], firstYear: 2022, lastYear: 2050, goals: [], ...given, inputs: { ...standard, ...inputs } };
}

export function jobOf(given: Given, how: Partial<Co2Draws> = {}): Co2Job {
  const made = makeCo2Job(question(given), { ...draws, ...how });
  if (!made.ok) throw new Error(made.problem.code);
  return made.job;
}

export function problemOf(given: Given, how: Partial<Co2Draws> = {}): Co2JobProblem | null {
  const made = makeCo2Job(question(given), { ...draws, ...how });
  return made.ok ? null : made.problem;
}

export function estimatesOf(given: Given, how: Partial<Co2Draws> = {}): Co2Estimates {
  const job = jobOf(given, how);
  const work = makeCo2BatchWorker(job);
  return estimateCo2(job, Array.from({ length: job.batches }, (_, batch) => work(batch)));
}

export const in2030 = (tonnes: number): Co2Goal[] => [{ year: 2030, tonnes }];

/** Distribution function of a triangular distribution. */
export function triangularBelow(least: number, likely: number, most: number, x: number): number {
  if (x <= least) return 0;
  if (x >= most) return 1;
  return x < likely ? (x - least) ** 2 / ((most - least) * (likely - least)) : 1 - (most - x) ** 2 / ((most - least) * (most - likely));
}
