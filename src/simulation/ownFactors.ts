import type { StrengthInputs } from '../model/strength/inputs';
import type { Factor, Inhabitants } from '../model/units';
import { partFactors } from './apply';
import { usesYear } from './formula/variables';
import { inScope, partsOf } from './parts';
import type { Scenario } from './scenario';

/** What a scenario's own changes make of the inhabitants of a part, in a form that can be carried to another year. */
export interface OwnFactor {
  /** Factor in the year of the scenario, growth per municipality left aside. */
  readonly inYear: Factor;
  /** By what it grows a year: the product of the growth changes in force. In year y the factor is inYear × perYear^(y − year). */
  readonly perYear: Factor;
  /** Index of the last change that replaced all before it; null = none did. */
  readonly replacedBy: number | null;
  /** That change is a formula that asks for the year: other years have factors of their own. */
  readonly byFormulaOfYear: boolean;
}

/**
 * The own factor of the inhabitants of each part.
 * @param scenario with its baselines already under it
 * @param inhabitants base inhabitants per team
 * @returns one per part, in the order of `partsOf(inputs)`
 * @throws ModelError as `resolveScenario`
 */
export function ownFactors(scenario: Pick<Scenario, 'changes' | 'year'>, inputs: StrengthInputs, inhabitants: readonly Inhabitants[]): OwnFactor[] {
  const parts = partsOf(inputs);
  const { inwoners } = partFactors(scenario, inputs, inhabitants, parts.map(() => 1)).factors;
  return parts.map((part, p) => {
    const own = scenario.changes.flatMap((change, index) => (change.active && change.driver === 'inwoners' && inScope(change.scope, part, inputs) ? [{ index, amount: change.amount }] : []));
    const replacing = own.findLast(({ amount }) => amount.kind === 'absoluut' || amount.kind === 'formule');
    const after = replacing === undefined ? own : own.slice(own.indexOf(replacing));
    const perYear = after.reduce((factor, { amount }) => (amount.kind === 'groei' ? factor * (1 + amount.value) : factor), 1);
    const inYear = inwoners[p] ?? 1;
    // Nobody stays nobody, whatever the growth.
    return { inYear, perYear: inYear === 0 ? 1 : perYear, replacedBy: replacing?.index ?? null, byFormulaOfYear: replacing?.amount.kind === 'formule' && usesYear(replacing.amount.text) };
  });
}
