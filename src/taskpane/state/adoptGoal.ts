import { otherComponentIds } from '../../model/strength/components';
import type { StrengthInputs } from '../../model/strength/inputs';
import type { Fte, Share } from '../../model/units';
import type { InputPart } from '../../simulation/goal/levels';
import type { ShareQuestion } from '../../simulation/goal/seekShare';
import { scopeName } from '../../simulation/apply';
import type { Driver, DriverChange, Scenario, Scope } from '../../simulation/scenario';
import { sharesOf, withShare } from '../../simulation/shares';

/** A thousandth of a percent: the target is then met within a few thousandths of an fte, and the list of changes stays readable. */
const PRECISION = 1e5;

/**
 * The scenario with the change that was found on top. A percentage of the same driver and scope becomes one with it, since percentages
 * multiply; after a fixed value the order matters, and it is added.
 * @returns the scenario and which of its changes it is
 */
export function adoptChange(scenario: Scenario, driver: Driver, scope: Scope, found: Share): { scenario: Scenario; editing: number } {
  const { changes } = scenario;
  const fixed = changes.some((change) => change.driver === driver && (change.amount.kind === 'absoluut' || change.amount.kind === 'formule'));
  const index = fixed ? -1 : changes.findIndex((change) => change.active && change.driver === driver && change.amount.kind === 'procent' && sameScope(change.scope, scope));
  const own = changes[index];
  if (own?.amount.kind !== 'procent') {
    const added: DriverChange = { driver, scope, amount: { kind: 'procent', value: rounded(found) }, active: true };
    return { scenario: { ...scenario, changes: [...changes, added] }, editing: changes.length };
  }
  const value = rounded((1 + own.amount.value) * (1 + found) - 1);
  return { scenario: { ...scenario, changes: changes.map((change, i) => (i === index ? { ...change, amount: { kind: 'procent', value } } : change)) }, editing: index };
}

const rounded = (share: Share) => Math.round(share * PRECISION) / PRECISION + 0;

function sameScope(a: Scope, b: Scope): boolean {
  return a.kind === b.kind && scopeName(a) === scopeName(b);
}

/** The scenario with a share that was found; the other four scale along. @param stacked the scenario with its baselines under it */
export function adoptShare(scenario: Scenario, stacked: Pick<Scenario, 'shares'>, inputs: Pick<StrengthInputs, 'components'>, component: ShareQuestion['component'], share: Share): Scenario {
  return { ...scenario, shares: withShare(sharesOf(stacked, inputs), component, share) };
}

export function adoptBudget(scenario: Scenario, total: Fte): Scenario {
  return { ...scenario, totalBudget: total };
}

/** Of all values that will do, the one of each part that is nearest to how it is now. */
export function nearestOf(parts: readonly InputPart[], present: number): number[] {
  return parts.map((part) => (part.kind === 'point' ? part.input : Math.min(part.to, Math.max(part.from, present))));
}

/** Share of a component as the scenario is. */
export function presentShare(stacked: Pick<Scenario, 'shares'>, inputs: Pick<StrengthInputs, 'components'>, component: ShareQuestion['component']): Share {
  return sharesOf(stacked, inputs)[otherComponentIds.indexOf(component)] ?? 0;
}
