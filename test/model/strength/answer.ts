import { ModelError } from '../../../src/model/errors';
import { strengthModel } from '../../../src/model/strength/compute';
import type { StrengthResult } from '../../../src/model/strength/compute';
import type { StrengthInputs } from '../../../src/model/strength/inputs';
import type { StrengthChange } from '../../../src/model/strength/respond';

/** Undefined where the limits of a random tree leave no answer; every other error fails the test. */
export function answer(inputs: StrengthInputs, change: StrengthChange): StrengthResult | undefined {
  try {
    return strengthModel(inputs).compute(change);
  } catch (error) {
    const infeasible = ['floorsAboveBudget', 'capsBelowBudget', 'capBelowWijkagenten', 'budgetBelowWijkagenten'];
    if (error instanceof ModelError && infeasible.includes(error.problem.code)) return undefined;
    throw error;
  }
}
