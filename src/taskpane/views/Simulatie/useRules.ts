import { useMemo } from 'react';
import type { Scenario } from '../../../simulation/scenario';
import type { Rules } from '../../i18n/ruleTexts';

/** The rules of a scenario, the same object for as long as none of them changes: a drag leaves what shows them alone. */
export function useRules({ year, municipalGrowth, totalBudget, shares, wijkagentenBudget, wijkagentenRule, elasticities, limits, liftedMinima, amendments, damping, rounding }: Scenario): Rules {
  return useMemo(
    () => ({ year, municipalGrowth, totalBudget, shares, wijkagentenBudget, wijkagentenRule, elasticities, limits, liftedMinima, amendments, damping, rounding }),
    [year, municipalGrowth, totalBudget, shares, wijkagentenBudget, wijkagentenRule, elasticities, limits, liftedMinima, amendments, damping, rounding],
  );
}
