import type { ModelProblem } from '../../model/errors';

/** Why a single draw has no answer, in the order in which `allocate` would find it; a draw counts for the first. */
export const infeasibleCodes = ['budgetBelowWijkagenten', 'zeroColumnAfterChange', 'capBelowWijkagenten', 'floorsAboveBudget', 'capsBelowBudget', 'noOldStrength'] as const satisfies readonly ModelProblem['code'][];
export type InfeasibleCode = (typeof infeasibleCodes)[number];

/** State of a draw: 0 = it has an answer, else 1 + the index in `infeasibleCodes`. */
export const FEASIBLE = 0;

export function stateOf(code: InfeasibleCode): number {
  return infeasibleCodes.indexOf(code) + 1;
}
