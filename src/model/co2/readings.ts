import pow from '@stdlib/math-base-special-pow';
import type { Co2Inputs, Reading, Tonnes } from './inputs';
import { known, unknown } from './outcome';
import type { Outcome } from './outcome';

/** Emissions of the reference year, the start year and the target year (1990, 2022, 2030). */
export interface Levels {
  readonly reference: Tonnes;
  readonly start: Tonnes;
  readonly target: Tonnes;
}

export type PlanFigures = Pick<Co2Inputs, 'startYear' | 'targetYear' | 'reduction' | 'planTonnes' | 'planPercentage'>;

/** How a reading falls from start to target: by the same tonnes a year, or by the same percentage of the year before. */
export function isLinear(reading: Reading): boolean {
  return reading === 'A' || reading === 'C';
}

/**
 * The levels at which "4.335 ton CO2 en 5,6% van 2023 t/m 2030" (MJBP 4.2) holds under a reading (model 3):
 * A 5.6 points of the reference level a year · B 5.6 % of the year before, 4,335 t the mean step · C 5.6 % of the start level a year ·
 * D 5.6 % of the year before, 4,335 t the first step.
 */
export function levelsOfReading(reading: Reading, plan: PlanFigures): Outcome<Levels> {
  const { planTonnes: tonnes, planPercentage: percentage } = plan;
  const { targetOfReference, targetOfStart, possible } = readingShape(reading, plan);
  if (!possible || !(tonnes > 0)) return unknown({ code: 'readingImpossible', reading });
  if (reading === 'A') {
    const reference = tonnes / percentage;
    return known({ reference, start: reference * targetOfReference + stepsOf(plan) * tonnes, target: reference * targetOfReference });
  }
  const start = reading === 'B' ? (stepsOf(plan) * tonnes) / (1 - targetOfStart) : tonnes / percentage;
  const target = reading === 'C' ? start - stepsOf(plan) * tonnes : start * targetOfStart;
  return known({ reference: target / targetOfReference, start, target });
}

/** One of the two levels is known: the other follows from the reading's percentage. */
export function completeLevels(reading: Reading, plan: PlanFigures, given: { readonly reference: Tonnes } | { readonly start: Tonnes }): Outcome<Levels> {
  const { targetOfReference, targetOfStart, possible } = readingShape(reading, plan);
  if (!possible) return unknown({ code: 'readingImpossible', reading });
  if ('reference' in given) {
    const target = given.reference * targetOfReference;
    return known({ reference: given.reference, start: target / targetOfStart, target });
  }
  const target = given.start * targetOfStart;
  return known({ reference: target / targetOfReference, start: given.start, target });
}

/** Steps from the start level to the target level: 8. */
export function stepsOf({ startYear, targetYear }: Pick<PlanFigures, 'startYear' | 'targetYear'>): number {
  return targetYear - startYear;
}

/** The target level as a part of the reference level and of the start level, under a reading's percentage. */
export interface ReadingShape {
  readonly targetOfReference: number;
  readonly targetOfStart: number;
  /** Whether there are levels with which the reading can be true. */
  readonly possible: boolean;
}

export function readingShape(reading: Reading, plan: PlanFigures): ReadingShape {
  const { planPercentage: percentage, reduction } = plan;
  const steps = stepsOf(plan);
  const targetOfReference = 1 - reduction;
  const targetOfStart = startPart(reading, targetOfReference, percentage, steps);
  return { targetOfReference, targetOfStart, possible: steps >= 1 && percentage > 0 && percentage < 1 && reduction >= 0 && reduction < 1 && targetOfStart > 0 };
}

function startPart(reading: Reading, targetOfReference: number, percentage: number, steps: number): number {
  switch (reading) {
    case 'A':
      return targetOfReference / (targetOfReference + steps * percentage);
    case 'C':
      return 1 - steps * percentage;
    case 'B':
    case 'D':
      return pow(1 - percentage, steps);
    default:
      throw reading satisfies never;
  }
}
