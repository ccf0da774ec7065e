import pow from '@stdlib/math-base-special-pow';
import type { Share } from '../units';
import type { Co2Inputs, Tonnes } from './inputs';
import type { ReadingLevels } from './levels';
import { isLinear, stepsOf } from './readings';
import { planTonnesOfFigures } from './share';

/** "uw cijfers vragen 4.102 t per jaar; het plan zegt 4.335": what the levels ask a year, in the words of a reading. */
export interface PlanCheck {
  /** A, B and C: the mean step; D: the first step. */
  readonly tonnes: Tonnes;
  /** A: points of the reference level; C: of the start level; B and D: of the year before. */
  readonly percentage: Share;
  /** The plan's, times the eenheid's share when the figures are the eenheid's; null when that share is not known. */
  readonly planTonnes: Tonnes | null;
  readonly planPercentage: Share;
}

/** With the reading's own levels this gives back the plan's 4,335 t and 5.6 %; 0 when the start level is under the target already. */
export function planCheck(inputs: Co2Inputs, levels: ReadingLevels): PlanCheck {
  const steps = stepsOf(inputs);
  const target = Math.min(levels.start, levels.target);
  const mean = (levels.start - target) / steps;
  const yearly = 1 - pow(target / levels.start, 1 / steps);
  const linearPart = mean / (levels.reading === 'A' ? levels.reference : levels.start);
  return {
    tonnes: levels.reading === 'D' ? levels.start * yearly : mean,
    percentage: isLinear(levels.reading) ? linearPart : yearly,
    planTonnes: planTonnesOfFigures(inputs),
    planPercentage: inputs.planPercentage,
  };
}

/** What levels imply a year, whatever the reading calls it. */
export interface YearlyImplication {
  readonly meanStep: Tonnes;
  readonly firstStep: Tonnes;
  readonly lastStep: Tonnes;
  /** Mean step as a part of the reference level, and of the start level. */
  readonly ofReference: Share;
  readonly ofStart: Share;
  /** First and last step as a part of the year before. */
  readonly firstOfPrevious: Share;
  readonly lastOfPrevious: Share;
  /** Target year against start year. */
  readonly total: Share;
}

export function yearlyImplication(inputs: Pick<Co2Inputs, 'startYear' | 'targetYear'>, { reading, reference, start, target }: ReadingLevels): YearlyImplication {
  const steps = stepsOf(inputs);
  const meanStep = (start - target) / steps;
  const kept = pow(target / start, 1 / steps);
  const [firstStep, lastStep] = isLinear(reading) ? [meanStep, meanStep] : [start * (1 - kept), target / kept - target];
  return {
    meanStep,
    firstStep,
    lastStep,
    ofReference: meanStep / reference,
    ofStart: meanStep / start,
    firstOfPrevious: firstStep / start,
    lastOfPrevious: lastStep / (target + lastStep),
    total: 1 - target / start,
  };
}
