import { sharesInForce } from '../model/strength/budgets';
import { otherComponentIds } from '../model/strength/components';
import type { ComponentId } from '../model/strength/components';
import type { StrengthInputs } from '../model/strength/inputs';
import type { Share } from '../model/units';
import type { Scenario } from './scenario';

/** Shares of the five other components in a scenario, in the order of `otherComponentIds`. */
export function sharesOf(scenario: Pick<Scenario, 'shares'>, inputs: Pick<StrengthInputs, 'components'>): readonly Share[] {
  return sharesInForce(inputs, scenario);
}

/**
 * One share set to a value, the others scaled so that the five add to 1; when the others were all 0 they get equal parts.
 * @param component one of the five @param share 0..1
 */
export function withShare(shares: readonly Share[], component: Exclude<ComponentId, 'handhaving wijkagenten'>, share: Share): Share[] {
  const index = otherComponentIds.indexOf(component);
  const others = shares.reduce((sum, value, i) => (i === index ? sum : sum + value), 0);
  return shares.map((value, i) => {
    if (i === index) return share;
    return others > 0 ? (value * (1 - share)) / others : (1 - share) / (shares.length - 1);
  });
}
