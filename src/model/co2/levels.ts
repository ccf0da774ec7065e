import type { Co2Inputs, Reading, Tonnes } from './inputs';
import { known, unknown } from './outcome';
import type { Outcome } from './outcome';
import { completeLevels, levelsOfReading } from './readings';
import type { Levels } from './readings';
import { figuresShare } from './share';

/** Where a level comes from: entered, the complete actuals of its year, worked out from the other level, or the reading's own. */
export type LevelOrigin = 'ingevoerd' | 'realisatie' | 'afgeleid' | 'lezing';

/** Levels of the figures (national, or the eenheid's) under one reading. */
export interface ReadingLevels extends Levels {
  readonly reading: Reading;
  readonly referenceOrigin: LevelOrigin;
  readonly startOrigin: LevelOrigin;
}

/**
 * The levels a path runs between. Real levels win: both known are kept as they are, one known gives the other by the reading's shape,
 * and with none the reading's own levels hold, times the eenheid's share when the figures are the eenheid's.
 * @param startActual complete actuals of the start year in tonnes; null when there are none
 */
export function levelsFor(inputs: Co2Inputs, reading: Reading, startActual: Tonnes | null): Outcome<ReadingLevels> {
  const disorder = yearsProblem(inputs);
  if (disorder !== null) return disorder;
  const reference = inputs.referenceLevel;
  const start = inputs.startLevel ?? startActual;
  const startOrigin = inputs.startLevel === null ? 'realisatie' : 'ingevoerd';
  if (reference !== null && !(reference > 0)) return unknown({ code: 'levelNotPositive', year: inputs.referenceYear, level: reference });
  if (start !== null && !(start > 0)) return unknown({ code: 'levelNotPositive', year: inputs.startYear, level: start });
  if (reference !== null && start !== null) {
    return known({ reading, reference, start, target: reference * (1 - inputs.reduction), referenceOrigin: 'ingevoerd', startOrigin });
  }
  if (reference !== null) return withOrigins(completeLevels(reading, inputs, { reference }), { reading, referenceOrigin: 'ingevoerd', startOrigin: 'afgeleid' });
  if (start !== null) return withOrigins(completeLevels(reading, inputs, { start }), { reading, referenceOrigin: 'afgeleid', startOrigin });
  const share = figuresShare(inputs);
  if (!share.known) return share;
  const own = levelsOfReading(reading, { ...inputs, planTonnes: inputs.planTonnes * share.value });
  return withOrigins(own, { reading, referenceOrigin: 'lezing', startOrigin: 'lezing' });
}

/** The longest path: as many years as the sheet has rows. */
export const MOST_PATH_YEARS = 35;

/** Years that do not go up, or a path that is longer than the sheet. */
function yearsProblem({ referenceYear, startYear, targetYear, neutralYear }: Co2Inputs): Outcome<never> | null {
  const years = [referenceYear, startYear, targetYear, neutralYear];
  if (!(referenceYear < startYear && startYear < targetYear && targetYear < neutralYear)) return unknown({ code: 'yearsOutOfOrder', years });
  const length = neutralYear - startYear;
  return length > MOST_PATH_YEARS ? unknown({ code: 'tooManyYears', years: length, most: MOST_PATH_YEARS }) : null;
}

function withOrigins(levels: Outcome<Levels>, facts: Omit<ReadingLevels, keyof Levels>): Outcome<ReadingLevels> {
  return levels.known ? known({ ...levels.value, ...facts }) : levels;
}
