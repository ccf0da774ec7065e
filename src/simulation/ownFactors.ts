import type { StrengthInputs } from '../model/strength/inputs';
import type { Factor, Inhabitants } from '../model/units';
import { partFactors } from './apply';
import { usesYear } from './formula/variables';
import { inScope, partsOf } from './parts';
import type { Part } from './parts';
import type { Amount, Scenario } from './scenario';

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

interface OwnChange {
  readonly index: number;
  readonly amount: Amount;
}

const replaces = ({ amount }: OwnChange) => amount.kind === 'absoluut' || amount.kind === 'formule';

/** Changes of the inhabitants that are for a part. */
function changesOf(part: Part, { changes }: Pick<Scenario, 'changes'>, inputs: StrengthInputs): OwnChange[] {
  return changes.flatMap((change, index) => (change.active && change.driver === 'inwoners' && inScope(change.scope, part, inputs) ? [{ index, amount: change.amount }] : []));
}

/** Whether an absolute number or a formula stands in the place of all before it, of the growth of the municipality too (model 1.2). */
export function replacesGrowth(part: Part, scenario: Pick<Scenario, 'changes'>, inputs: StrengthInputs): boolean {
  return changesOf(part, scenario, inputs).some(replaces);
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
    const own = changesOf(part, scenario, inputs);
    const replacing = own.findLast(replaces);
    const after = replacing === undefined ? own : own.slice(own.indexOf(replacing));
    const perYear = after.reduce((factor, { amount }) => (amount.kind === 'groei' ? factor * (1 + amount.value) : factor), 1);
    const inYear = inwoners[p] ?? 1;
    // Nobody stays nobody, whatever the growth.
    return { inYear, perYear: inYear === 0 ? 1 : perYear, replacedBy: replacing?.index ?? null, byFormulaOfYear: replacing?.amount.kind === 'formule' && usesYear(replacing.amount.text) };
  });
}
