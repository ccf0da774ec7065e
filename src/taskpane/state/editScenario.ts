import type { StrengthInputs } from '../../model/strength/inputs';
import type { Inhabitants } from '../../model/units';
import { baseOfScope, scopeName } from '../../simulation/apply';
import { isIdle } from '../../simulation/scenario';
import type { Amount, Driver, DriverChange, Scenario, Scope } from '../../simulation/scenario';
import { t } from '../i18n/translate';
import { isBlank } from './scenarioStatus';

/** Range of the slider, as a share. The box goes beyond. */
export const SLIDER_LIMIT = 0.3;
/** The same for growth a year. */
export const GROWTH_LIMIT = 0.05;

/** What the box accepts as a share: a driver cannot become negative, and tenfold, or half more every year, is surely a typing error. */
export function changeLimits(kind: Amount['kind']): { readonly low: number; readonly high: number } {
  return kind === 'groei' ? { low: -0.5, high: 0.5 } : { low: -0.99, high: 9 };
}

/** Base value of a driver over a scope; null when there is none, and then only percentages and growth are possible. */
export function baseValue(driver: Driver, scope: Scope, inputs: StrengthInputs, inhabitants: readonly Inhabitants[]): number | null {
  const base = baseOfScope(driver, scope, inputs, inhabitants);
  return base !== null && base > 0 ? base : null;
}

/** The change of an amount as a share of the base, which the slider shows. */
export function shareOf(amount: Amount, base: number | null): number {
  switch (amount.kind) {
    case 'procent':
    case 'groei':
      return amount.value;
    case 'absoluut':
      return base === null ? 0 : amount.value / base - 1;
    case 'formule':
      return 0;
    default:
      throw amount satisfies never;
  }
}

/** An amount of the same kind with another share. A percentage keeps tenths of a percent, a number whole units. */
export function withShare(kind: Amount['kind'], share: number, base: number | null): Amount {
  if (kind === 'absoluut' && base !== null) return { kind, value: Math.round(base * (1 + share)) };
  return { kind: kind === 'groei' ? kind : 'procent', value: Math.round(share * 1000) / 1000 };
}

export function replaceChange(scenario: Scenario, index: number, part: Partial<DriverChange>): Scenario {
  return { ...scenario, changes: scenario.changes.map((change, i) => (i === index ? { ...change, ...part } : change)) };
}

export function removeChange(scenario: Scenario, index: number): Scenario {
  return { ...scenario, changes: scenario.changes.filter((_, i) => i !== index) };
}

/** Name that follows the changes: "Groei Zwolle", "Meer werk Enschede + 1". Empty while nothing changes. */
export function suggestName(scenario: Scenario): string {
  const counting = scenario.changes.filter((change) => change.active && !isIdle(change));
  const [first] = counting;
  if (!first) return isBlank({ ...scenario, baseline: undefined, changes: [] }) ? '' : scenario.totalBudget !== null || scenario.shares !== null ? t('simulatie.nameBudget') : t('scenarios.nameRules');
  const place = first.scope.kind === 'eenheid' ? t('simulatie.nameUnit') : scopeName(first.scope);
  const name = t(`simulatie.name.${first.driver}.${direction(first)}`, { place });
  return counting.length === 1 ? name : `${name} + ${counting.length - 1}`;
}

function direction({ amount }: DriverChange): 'up' | 'down' | 'set' {
  if (amount.kind === 'absoluut' || amount.kind === 'formule') return 'set';
  return amount.value < 0 ? 'down' : 'up';
}
