import { RoundingError } from '../../../src/model/rounding/roundingError';
import type { RoundingProblem } from '../../../src/model/rounding/roundingError';

/** The problem a call refuses with; any other error is passed on. */
export function problemOf(run: () => unknown): RoundingProblem | 'no error' {
  try {
    run();
  } catch (error) {
    if (error instanceof RoundingError) return error.problem;
    throw error;
  }
  return 'no error';
}
