import type { Damping } from '../../../../model/strength/damping';
import { otherComponentIds } from '../../../../model/strength/components';
import type { WijkagentenBudgetRule } from '../../../../model/strength/components';
import type { StrengthInputs } from '../../../../model/strength/inputs';
import type { Rounding, Scenario } from '../../../../simulation/scenario';
import { formatFte } from '../../../format/numbers';
import { dampingName } from '../../../i18n/ruleTexts';
import type { Rules, RuleSection } from '../../../i18n/ruleTexts';
import { t } from '../../../i18n/translate';

/** Budget of all teams in the workbook, in fte. */
export function baseBudget(inputs: StrengthInputs): number {
  return inputs.teams.reduce((sum, team) => sum + team.hbvs, 0);
}

/** Shares of the five components where the scenario says nothing. */
export function sharesWithout(inputs: StrengthInputs, below: Scenario): readonly number[] {
  return below.shares ?? otherComponentIds.map((_, i) => inputs.components[i + 1]?.shareOfRest ?? 0);
}

export const growthOf = (rules: Pick<Rules, 'municipalGrowth'>, below: Scenario): boolean => rules.municipalGrowth ?? below.municipalGrowth ?? false;
export const ruleOf = (rules: Pick<Rules, 'wijkagentenRule'>, below: Scenario, inputs: StrengthInputs): WijkagentenBudgetRule => rules.wijkagentenRule ?? below.wijkagentenRule ?? inputs.wijkagentenBudget.rule;
export const dampingOf = (rules: Pick<Rules, 'damping'>, below: Scenario): Damping => rules.damping ?? below.damping ?? { rule: 'geen' };
export const roundingOf = (rules: Pick<Rules, 'rounding'>, below: Scenario): Rounding => rules.rounding ?? below.rounding ?? 'tweezijdig';

/** What leaves a row to the scenarios underneath and the workbook. */
export const resets: Readonly<Record<RuleSection, Partial<Rules>>> = {
  growth: { municipalGrowth: undefined },
  budget: { totalBudget: null },
  shares: { shares: null },
  wijkagenten: { wijkagentenBudget: undefined, wijkagentenRule: undefined },
  minima: { liftedMinima: undefined },
  limits: { limits: undefined },
  amendments: { amendments: undefined },
  elasticities: { elasticities: undefined },
  damping: { damping: undefined },
  rounding: { rounding: undefined },
};

/** What holds now, in a few words: the scenario's own over what it builds on over the workbook. */
export function ruleValue(section: RuleSection, rules: Rules, below: Scenario, inputs: StrengthInputs): string {
  const list = <T>(own: readonly T[] | undefined, under: readonly T[] | undefined) => (own?.length ?? 0) + (under?.length ?? 0);
  switch (section) {
    case 'growth':
      return t(growthOf(rules, below) ? 'scenarios.rules.growth.on' : 'scenarios.rules.growth.off');
    case 'budget':
      return t('scenarios.rules.budget.value', { fte: formatFte(rules.totalBudget ?? below.totalBudget ?? baseBudget(inputs)) });
    case 'shares':
      return rules.shares ?? below.shares ? t('scenarios.rules.shares.value') : t('scenarios.rules.asWorkbook');
    case 'wijkagenten':
      return t('scenarios.rules.wijkagenten.value', { fte: formatFte(rules.wijkagentenBudget ?? below.wijkagentenBudget ?? inputs.wijkagentenBudget.fte), rule: t(`scenarios.rules.wijkagenten.valueRule.${ruleOf(rules, below, inputs)}`) });
    case 'minima':
      return minimaValue(rules, below, inputs);
    case 'limits': {
      const count = new Set([...(rules.limits ?? []), ...(below.limits ?? [])].map((limit) => limit.team)).size + inputs.teams.filter((team) => team.floor !== null || team.cap !== null).length;
      return count > 0 ? t('scenarios.rules.limits.summary', { count }) : t('scenarios.rules.limits.value');
    }
    case 'amendments': {
      const count = list(rules.amendments, below.amendments);
      return count > 0 ? t('scenarios.rules.amendments.summary', { count }) : t('scenarios.rules.amendments.value');
    }
    case 'elasticities': {
      const count = list(rules.elasticities, below.elasticities);
      return count > 0 ? t('scenarios.rules.elasticities.summary', { count }) : t('scenarios.rules.asWorkbook');
    }
    case 'damping': {
      const damping = dampingOf(rules, below);
      return damping.rule === 'geen' ? t('scenarios.rules.damping.geen') : dampingName(damping);
    }
    case 'rounding':
      return t(`scenarios.rules.rounding.${roundingOf(rules, below)}`);
    default:
      throw section satisfies never;
  }
}

function minimaValue(rules: Rules, below: Scenario, inputs: StrengthInputs): string {
  const own = rules.liftedMinima ?? [];
  const under = below.liftedMinima ?? [];
  if (own === 'alle' || under === 'alle' || inputs.liftAllMinima) return t('scenarios.rules.minima.summaryAll');
  const lifted = new Set([...own, ...under, ...inputs.teams.filter((team) => team.minimumLifted).map((team) => team.name)]);
  return lifted.size > 0 ? t('scenarios.rules.minima.summary', { count: lifted.size }) : t('scenarios.rules.minima.value');
}
