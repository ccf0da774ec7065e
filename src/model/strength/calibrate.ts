import { ModelError } from '../errors';
import type { Fte } from '../units';
import { checkedShares } from './checkedShares';
import { componentIds, otherComponentIds, WIJKAGENTEN } from './components';
import type { StrengthInputs } from './inputs';
import { iterativeProportionalFitting } from './iterativeProportionalFitting';

/** The base table X⁰ (team × component) in two factors: the budget of each component and its shape over the teams. */
export interface Calibration {
  /** Fte per component in the base year; six. */
  readonly budgets: readonly Fte[];
  /** shape[component][team]: the part of the component's budget; each component adds to 1 (or is all 0 when it cannot have budget). */
  readonly shape: readonly (readonly number[])[];
}

/**
 * Budget of the wijkagenten in the base year: the given budget, but never under the sum of the printed minima,
 * else a scenario without changes could not give the published table.
 */
export function baseWijkagentenBudget(inputs: Pick<StrengthInputs, 'teams' | 'wijkagentenBudget'>): Fte {
  return Math.max(inputs.wijkagentenBudget.fte, inputs.teams.reduce((sum, team) => sum + team.minWijkagenten, 0));
}

/**
 * Calibrated table team × component (model 1.2): wijkagenten by the printed minima, the other five raked so that the rows add
 * to the published fte less the wijkagenten and the columns to the component budgets.
 * @throws ModelError negativeShare, sharesNotOne, minimumAboveBase, zeroSeedColumn, zeroSeedRow, notConverged
 */
export function calibrate(inputs: StrengthInputs): Calibration {
  const { teams, components } = inputs;
  const shares = checkedShares(otherComponentIds.map((_, i) => components[i + 1]?.shareOfRest ?? 0));

  const wijkagentenBudget = baseWijkagentenBudget(inputs);
  const minima = teams.reduce((total, team) => total + team.minWijkagenten, 0);
  if (minima <= 0 && wijkagentenBudget > 0) {
    throw new ModelError({ code: 'zeroSeedColumn', component: componentIds[WIJKAGENTEN], budget: wijkagentenBudget });
  }
  const wijkagentenShape = teams.map((team) => (minima > 0 ? team.minWijkagenten / minima : 0));
  const rowMargins = teams.map((team, t) => {
    const wijkagenten = wijkagentenBudget * (wijkagentenShape[t] ?? 0);
    if (wijkagenten > team.hbvs + 1e-9) throw new ModelError({ code: 'minimumAboveBase', team: team.name, wijkagenten, base: team.hbvs });
    return Math.max(0, team.hbvs - wijkagenten);
  });
  const rest = rowMargins.reduce((a, b) => a + b, 0);
  const columnMargins = shares.map((share) => share * rest);
  const seeds = otherComponentIds.map((_, c) => components[c + 1]?.outcomes ?? teams.map((team) => team.hbvs));
  const fitted = iterativeProportionalFitting(seeds, rowMargins, columnMargins, {
    row: (t) => teams[t]?.name ?? '',
    column: (c) => otherComponentIds[c] ?? '',
  });
  const shape = fitted.map((column) => {
    const total = column.reduce((a, b) => a + b, 0);
    return column.map((cell) => (total > 0 ? cell / total : 0));
  });
  return { budgets: [wijkagentenBudget, ...columnMargins], shape: [wijkagentenShape, ...shape] };
}

/** True when every component outside the wijkagenten is calibrated proportionally: then the workbook can hold formulas only. */
export function isProportional(inputs: Pick<StrengthInputs, 'components'>): boolean {
  return inputs.components.every((component) => component.outcomes === undefined);
}
