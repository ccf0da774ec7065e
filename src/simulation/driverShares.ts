import type { Share } from '../model/units';
import type { StrengthModel } from '../model/strength/compute';
import { minimaInForce } from '../model/strength/budgets';
import { WERKLAST, WIJKAGENTEN } from '../model/strength/components';

/** Which part of the budget follows each driver under the current assumptions: Σ budget × elasticity / total. */
export interface DriverShares {
  readonly inwoners: Share;
  readonly werklast: Share;
}

/** Elasticity-weighted budget shares; a component with elasticity 0.5 counts for half. */
export function driverShares(model: StrengthModel): DriverShares {
  const total = model.calibration.budgets.reduce((a, b) => a + b, 0);
  const weighted = (elasticity: (index: number) => number) => model.calibration.budgets.reduce((sum, budget, c) => sum + budget * elasticity(c), 0) / total;
  const measured = (c: number) => c === WERKLAST && model.inputs.components[c]?.outcomes !== undefined;
  // A fixed wijkagenten budget that the minima fill moves nobody.
  const minima = minimaInForce(model.inputs).reduce((a, b) => a + b, 0);
  const still = (c: number) => c === WIJKAGENTEN && model.inputs.wijkagentenBudget.rule === 'vast' && minima >= (model.calibration.budgets[WIJKAGENTEN] ?? 0);
  // Of a component of the HBVS formula: the part of its budget that follows the inhabitants; no workload.
  const formulaPart = (c: number) => model.inputs.components[c]?.inhabitantsPart?.reduce((sum, part, t) => sum + part * (model.calibration.shape[c]?.[t] ?? 0), 0);
  return {
    inwoners: weighted((c) => formulaPart(c) ?? (measured(c) || still(c) ? 0 : (model.inputs.components[c]?.elasticityInhabitants ?? 0))),
    werklast: weighted((c) => (formulaPart(c) !== undefined ? 0 : measured(c) ? 1 : (model.inputs.components[c]?.elasticityWorkload ?? 0))),
  };
}
