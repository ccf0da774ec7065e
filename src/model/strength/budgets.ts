import { ModelError } from '../errors';
import type { Fte, Inhabitants, Share } from '../units';
import type { Calibration } from './calibrate';
import { checkedShares } from './checkedShares';
import { otherComponentIds, WIJKAGENTEN } from './components';
import type { StrengthInputs } from './inputs';
import type { StrengthChange } from './respond';

/**
 * Component budgets of a scenario (model 1.2). The wijkagenten budget follows the norm (base budget × inhabitants after / before) or
 * stays, never under the minima in force; the other columns share what is left by their shares.
 * @param inhabitants base inhabitants per team; @param minima minima in force per team
 * @returns six budgets adding to the total
 * @throws ModelError budgetBelowWijkagenten, negativeShare, sharesNotOne
 */
export function scenarioBudgets(inputs: StrengthInputs, calibration: Calibration, change: StrengthChange, inhabitants: readonly Inhabitants[], minima: readonly Fte[]): Fte[] {
  const base = change.wijkagentenBudget ?? calibration.budgets[WIJKAGENTEN] ?? 0;
  const before = inhabitants.reduce((a, b) => a + b, 0);
  const after = inhabitants.reduce((sum, count, t) => sum + count * (change.inhabitants[t] ?? 1), 0);
  const wanted = inputs.wijkagentenBudget.rule === 'vast' || before === 0 ? base : (base * after) / before;
  const wijkagenten = Math.max(wanted, minima.reduce((a, b) => a + b, 0));
  const total = change.totalBudget ?? inputs.teams.reduce((sum, team) => sum + team.hbvs, 0);
  // Written so that a budget that is no number is refused too.
  if (!(wijkagenten <= total + 1e-9 && total < Infinity)) throw new ModelError({ code: 'budgetBelowWijkagenten', budget: total, wijkagenten });
  const shares = checkedShares(sharesInForce(inputs, change));
  const rest = Math.max(0, total - wijkagenten);
  return [wijkagenten, ...shares.map((share) => rest * share)];
}

/** Shares of the five other components: those of the scenario, else those of the inputs; in the order of `otherComponentIds`. */
export function sharesInForce(inputs: Pick<StrengthInputs, 'components'>, change: Pick<StrengthChange, 'shares'>): readonly Share[] {
  return change.shares ?? otherComponentIds.map((_, i) => inputs.components[i + 1]?.shareOfRest ?? 0);
}

/** The minimum number of wijkagenten that counts per team: the printed one, or 0 where the user lifted it. */
export function minimaInForce(inputs: Pick<StrengthInputs, 'teams' | 'liftAllMinima'>): Fte[] {
  return inputs.teams.map((team) => (inputs.liftAllMinima || team.minimumLifted ? 0 : team.minWijkagenten));
}
