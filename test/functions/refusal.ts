import { FunctionError } from '../../src/functions/problem';
import type { FunctionProblem } from '../../src/functions/problem';

/** The problem with which a call is refused. @throws Error when it is not refused, or fails in another way */
export function refusalOf(call: () => unknown): FunctionProblem {
  try {
    call();
  } catch (error) {
    if (error instanceof FunctionError) return error.problem;
    throw error;
  }
  throw new Error('The call was not refused');
}
