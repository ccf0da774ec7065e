import type { StrengthInputs } from '../../model/strength/inputs';
import type { Damping } from '../../model/strength/damping';
import { municipalitiesWithGrowth } from '../../simulation/growth';
import { LAST_YEAR, yearOf } from '../../simulation/scenario';
import type { AmendmentChange, LimitChange, Scenario } from '../../simulation/scenario';
import { formatDecimals, formatFte, formatPercent, formatPercentChange } from '../format/numbers';
import { t } from './translate';

/** What a scenario says beside its changes, and that the rules card edits. */
export type Rules = Omit<Scenario, 'name' | 'changes' | 'baseline' | 'description' | 'uncertainty'>;

/** The rows of the rules card. */
export const ruleSections = ['growth', 'budget', 'shares', 'wijkagenten', 'minima', 'limits', 'amendments', 'elasticities', 'damping', 'rounding'] as const;
export type RuleSection = (typeof ruleSections)[number];

/** One rule that is not the workbook's. */
export interface RuleChip {
  /** Two chips of one key are about the same thing: the later one counts. */
  readonly key: string;
  readonly section: RuleSection;
  readonly name: string;
  readonly amount: string;
  /** The rules without it. */
  readonly without: Partial<Rules>;
}

/** Every rule that is not the workbook's, in the order of the calculation. */
export function ruleChips(rules: Rules, inputs: StrengthInputs): RuleChip[] {
  const base = inputs.teams.reduce((sum, team) => sum + team.hbvs, 0);
  const { municipalGrowth, totalBudget, shares, wijkagentenBudget, wijkagentenRule, elasticities = [], limits = [], liftedMinima = [], amendments = [], damping, rounding } = rules;
  const chips: (RuleChip | false)[] = [
    municipalGrowth === true && { key: 'growth', section: 'growth', name: t('scenarios.rules.growth.title'), amount: municipalitiesWithGrowth(inputs) === 0 ? t('scenarios.rules.growth.noFigures') : t('scenarios.rules.growth.until', { year: String(yearOf(rules)) }), without: { municipalGrowth: undefined } },
    totalBudget !== null && { key: 'budget', section: 'budget', name: t('simulatie.budgetChange'), amount: budgetText(totalBudget, base), without: { totalBudget: null } },
    shares !== null && { key: 'shares', section: 'shares', name: t('simulatie.sharesChange'), amount: '', without: { shares: null } },
    wijkagentenRule !== undefined && { key: 'wijkagentenRule', section: 'wijkagenten', name: t('scenarios.rules.wijkagenten.rule'), amount: t(`scenarios.rules.wijkagenten.valueRule.${wijkagentenRule}`), without: { wijkagentenRule: undefined } },
    wijkagentenBudget !== undefined && { key: 'wijkagentenBudget', section: 'wijkagenten', name: t('scenarios.rules.wijkagenten.title'), amount: `${formatFte(wijkagentenBudget)} fte`, without: { wijkagentenBudget: undefined } },
    liftedMinima === 'alle'
      ? { key: 'minima', section: 'minima', name: t('scenarios.rules.minima.title'), amount: t('scenarios.rules.minima.summaryAll'), without: { liftedMinima: undefined } }
      : liftedMinima.length > 0 && { key: 'minima', section: 'minima', name: t('scenarios.rules.minima.lifted', { names: liftedMinima.join(', ') }), amount: '', without: { liftedMinima: undefined } },
    ...limits.map((limit): RuleChip => ({ key: `limit ${limit.team}`, section: 'limits', name: t('scenarios.rules.limits.chip', { name: limit.team }), amount: limitText(limit), without: { limits: orAbsent(limits.filter((other) => other !== limit)) } })),
    ...amendments.map((amendment): RuleChip => ({ key: `amendment ${amendment.name}`, section: 'amendments', name: t('scenarios.rules.amendments.chip', { name: amendment.name, receiver: amendment.receiver }), amount: amendmentText(amendment), without: { amendments: orAbsent(amendments.filter((other) => other !== amendment)) } })),
    ...elasticities.map((item): RuleChip => ({ key: `elasticity ${item.component} ${item.driver}`, section: 'elasticities', name: t('scenarios.rules.elasticities.chip', { component: t(`simulatie.component.${item.component}`), driver: t(`simulatie.driverOf.${item.driver}`) }), amount: formatDecimals(item.value, 2), without: { elasticities: orAbsent(elasticities.filter((other) => other !== item)) } })),
    damping !== undefined && { key: 'damping', section: 'damping', name: t('scenarios.rules.damping.chip'), amount: dampingText(damping, yearOf(rules)), without: { damping: undefined } },
    rounding !== undefined && { key: 'rounding', section: 'rounding', name: t('scenarios.rules.rounding.title'), amount: t(`scenarios.rules.rounding.${rounding}`), without: { rounding: undefined } },
  ];
  return chips.filter((chip) => chip !== false);
}

/** "Ingroei HBVS 2012 · budget 3.300 fte · 2 grenzen"; empty when all is as in the workbook. */
export function rulesSummary(rules: Rules): string {
  const { municipalGrowth, totalBudget, shares, wijkagentenBudget, wijkagentenRule, elasticities = [], limits = [], liftedMinima = [], amendments = [], damping, rounding, year } = rules;
  const parts: (string | false)[] = [
    damping !== undefined && t('scenarios.rules.damping.summary', { rule: dampingName(damping) }),
    municipalGrowth === true && t('scenarios.rules.growth.summary'),
    totalBudget !== null && t('scenarios.rules.budget.summary', { fte: `${formatFte(totalBudget)} fte` }),
    shares !== null && t('scenarios.rules.shares.summary'),
    wijkagentenRule !== undefined && t(`scenarios.rules.wijkagenten.summaryRule.${wijkagentenRule}`),
    wijkagentenBudget !== undefined && t('scenarios.rules.wijkagenten.summaryBudget', { fte: formatFte(wijkagentenBudget) }),
    liftedMinima === 'alle' ? t('scenarios.rules.minima.summaryAll') : liftedMinima.length > 0 && t('scenarios.rules.minima.summary', { count: liftedMinima.length }),
    limits.length > 0 && t('scenarios.rules.limits.summary', { count: limits.length }),
    amendments.length > 0 && t('scenarios.rules.amendments.summary', { count: amendments.length }),
    elasticities.length > 0 && t('scenarios.rules.elasticities.summary', { count: elasticities.length }),
    rounding !== undefined && rounding !== 'tweezijdig' && t(`scenarios.rules.rounding.summary.${rounding}`),
    year !== undefined && year !== LAST_YEAR && t('scenarios.rules.year.summary', { year: String(year) }),
  ];
  const text = parts.filter((part) => part !== false).join(' · ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "3.300,0 fte (+2,2 %)" */
function budgetText(totalBudget: number, base: number): string {
  return t('scenarios.rules.budget.change', { fte: formatFte(totalBudget), percent: formatPercentChange(totalBudget / base - 1) });
}

/** "HBVS 2012", or "vrij, 2,0 % per jaar". */
export function dampingName(damping: Damping): string {
  return damping.rule === 'vrij' ? t('scenarios.rules.damping.vrijText', { percent: formatPercent(damping.perYear) }) : damping.rule === 'geen' ? t('scenarios.rules.damping.geen').toLowerCase() : damping.rule;
}

function dampingText(damping: Damping, year: number): string {
  return damping.rule === 'geen' ? dampingName(damping) : `${dampingName(damping)} · ${year}`;
}

function limitText({ floor, cap }: LimitChange): string {
  const parts = [floor !== null && t('scenarios.rules.limits.floorValue', { fte: formatFte(floor) }), cap !== null && t('scenarios.rules.limits.capValue', { fte: formatFte(cap) })].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : t('scenarios.rules.limits.noLimit');
}

function amendmentText({ fte }: AmendmentChange): string {
  return `${formatDecimals(fte, 1, true)} fte`;
}

/** A list that says nothing is left out. */
function orAbsent<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
