import type { ComponentId, WijkagentenBudgetRule } from '../../model/strength/components';
import type { Damping } from '../../model/strength/damping';
import type { Fte, Share } from '../../model/units';
import { scopeName } from '../apply';
import type { Driver } from '../driver';
import { usesYear } from '../formula/variables';
import { isIdle, yearOf } from '../scenario';
import type { AmendmentChange, Amount, LimitChange, Rounding, Scenario, Scope } from '../scenario';

/** One thing a scenario sets, in a form that can be laid beside that of another scenario. */
export type ScenarioSetting =
  /** All active changes of one driver for one scope, in list order. */
  | { readonly kind: 'wijziging'; readonly driver: Driver; readonly scope: Scope; readonly amounts: readonly Amount[] }
  /** The inhabitants start from the growth of each municipality. */
  | { readonly kind: 'gemeentegroei' }
  | { readonly kind: 'budget'; readonly fte: Fte }
  | { readonly kind: 'gewichten'; readonly shares: readonly Share[] }
  | { readonly kind: 'wijkagentenbudget'; readonly fte: Fte }
  | { readonly kind: 'wijkagentenregel'; readonly rule: WijkagentenBudgetRule }
  | { readonly kind: 'elasticiteit'; readonly component: ComponentId; readonly driver: Driver; readonly value: number }
  | { readonly kind: 'grenzen'; readonly limit: LimitChange }
  | { readonly kind: 'minima'; readonly lifted: readonly string[] | 'alle' }
  | { readonly kind: 'amendement'; readonly amendment: AmendmentChange }
  | { readonly kind: 'ingroei'; readonly damping: Damping }
  /** Only where it counts: with growth a year or per municipality, damping or a formula that asks for it. */
  | { readonly kind: 'jaar'; readonly year: number }
  | { readonly kind: 'afronding'; readonly rounding: Rounding };

/** Everything a scenario sets; what it leaves as it is is absent. @param scenario with its baselines already under it */
export function settingsOf(scenario: Scenario): ScenarioSetting[] {
  const { municipalGrowth, totalBudget, shares, wijkagentenBudget, wijkagentenRule, elasticities = [], limits = [], liftedMinima = [], amendments = [], damping, rounding } = scenario;
  const damped = damping !== undefined && damping.rule !== 'geen';
  const dated = municipalGrowth === true || scenario.changes.some((change) => change.active && !isIdle(change) && dependsOnYear(change.amount));
  return [
    ...(municipalGrowth === true ? [{ kind: 'gemeentegroei' } as const] : []),
    ...changesOf(scenario),
    ...(totalBudget === null ? [] : [{ kind: 'budget', fte: totalBudget } as const]),
    ...(shares === null ? [] : [{ kind: 'gewichten', shares } as const]),
    ...(wijkagentenBudget === undefined ? [] : [{ kind: 'wijkagentenbudget', fte: wijkagentenBudget } as const]),
    ...(wijkagentenRule === undefined ? [] : [{ kind: 'wijkagentenregel', rule: wijkagentenRule } as const]),
    // Of the same cell the last counts.
    ...elasticities.filter((item, i) => !elasticities.slice(i + 1).some((later) => later.component === item.component && later.driver === item.driver)).map((item) => ({ kind: 'elasticiteit', ...item }) as const),
    ...limits.map((limit) => ({ kind: 'grenzen', limit }) as const),
    ...(liftedMinima.length === 0 ? [] : [{ kind: 'minima', lifted: liftedMinima } as const]),
    ...amendments.map((amendment) => ({ kind: 'amendement', amendment }) as const),
    ...(damped ? [{ kind: 'ingroei', damping } as const] : []),
    ...(damped || dated ? [{ kind: 'jaar', year: yearOf(scenario) } as const] : []),
    ...(rounding === undefined ? [] : [{ kind: 'afronding', rounding } as const]),
  ];
}

function dependsOnYear(amount: Amount): boolean {
  return amount.kind === 'groei' || (amount.kind === 'formule' && usesYear(amount.text));
}

function changesOf({ changes }: Scenario): ScenarioSetting[] {
  const found = new Map<string, { driver: Driver; scope: Scope; amounts: Amount[] }>();
  for (const change of changes) {
    if (!change.active || isIdle(change)) continue;
    const key = `${change.driver}|${change.scope.kind}|${scopeName(change.scope)}`;
    const known = found.get(key);
    if (known) known.amounts.push(change.amount);
    else found.set(key, { driver: change.driver, scope: change.scope, amounts: [change.amount] });
  }
  return [...found.values()].map((change) => ({ kind: 'wijziging', ...change }));
}

/** Settings with the same key are about the same thing; a scenario may have several amendments of one name. */
export function settingKey(setting: ScenarioSetting): string {
  switch (setting.kind) {
    case 'wijziging':
      return `wijziging|${setting.driver}|${setting.scope.kind}|${scopeName(setting.scope)}`;
    case 'elasticiteit':
      return `elasticiteit|${setting.component}|${setting.driver}`;
    case 'grenzen':
      return `grenzen|${setting.limit.team}`;
    case 'amendement':
      return `amendement|${setting.amendment.name}`;
    case 'gemeentegroei':
    case 'budget':
    case 'gewichten':
    case 'wijkagentenbudget':
    case 'wijkagentenregel':
    case 'minima':
    case 'ingroei':
    case 'jaar':
    case 'afronding':
      return setting.kind;
    default:
      throw setting satisfies never;
  }
}

/** A setting that is not the same in all scenarios. */
export interface SettingDifference {
  readonly key: string;
  /** One per scenario; null where the scenario does not set it. */
  readonly values: readonly (ScenarioSetting | null)[];
}

/** What differs between scenarios; what they share is left out. @param scenarios with their baselines already under them */
export function settingDifferences(scenarios: readonly Scenario[]): SettingDifference[] {
  const columns = scenarios.map((scenario) => byKey(settingsOf(scenario)));
  const keys = [...new Set(columns.flatMap((column) => [...column.keys()]))];
  return keys.flatMap((key) => {
    const values = columns.map((column) => column.get(key) ?? null);
    const same = values.every((value) => JSON.stringify(value) === JSON.stringify(values[0]));
    return same ? [] : [{ key, values }];
  });
}

/** The n-th amendment of one name is laid beside the n-th of that name in another scenario. */
function byKey(settings: readonly ScenarioSetting[]): Map<string, ScenarioSetting> {
  const found = new Map<string, ScenarioSetting>();
  for (const setting of settings) {
    const key = settingKey(setting);
    const nth = setting.kind === 'amendement' ? [...found.values()].filter((before) => settingKey(before) === key).length : 0;
    found.set(nth === 0 ? key : `${nth + 1}|${key}`, setting);
  }
  return found;
}
