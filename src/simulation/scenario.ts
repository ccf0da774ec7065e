import type { ComponentId, WijkagentenBudgetRule } from '../model/strength/components';
import type { Damping } from '../model/strength/damping';
import type { Rounding } from '../model/strength/roundStrength';
import type { Fte, Share } from '../model/units';
import type { Driver } from './driver';
import type { Uncertainty } from './uncertainty';

export { drivers } from './driver';
export type { Driver } from './driver';
export { roundings } from '../model/strength/roundStrength';
export type { Rounding } from '../model/strength/roundStrength';

/** Where a change applies. Names, not indices: a scenario outlives a change of the tree. */
export type Scope =
  | { readonly kind: 'eenheid' }
  | { readonly kind: 'district'; readonly name: string }
  | { readonly kind: 'basisteam'; readonly name: string }
  | { readonly kind: 'gemeente'; readonly name: string };

/** How much: a percentage and growth multiply what earlier changes made; an absolute value and a formula replace it. */
export type Amount =
  /** 0.10 = +10 %. */
  | { readonly kind: 'procent'; readonly value: Share }
  /** The new value of the driver for the whole scope (inhabitants, or workload in the unit of the data). */
  | { readonly kind: 'absoluut'; readonly value: number }
  /** A share a year from the base year on: in year n the factor is (1 + value)^(n − base year). */
  | { readonly kind: 'groei'; readonly value: Share }
  /** The new value of the driver per team, as the user types it: "0,6 * misdrijven + 0,4 * uitrukken". */
  | { readonly kind: 'formule'; readonly text: string };

export interface DriverChange {
  readonly driver: Driver;
  readonly scope: Scope;
  readonly amount: Amount;
  /** A change that is switched off stays in the list without effect. */
  readonly active: boolean;
  readonly note?: string;
}

/** Years a scenario can be looked at: the plan's horizon and the growth that the users ask for. */
export const FIRST_YEAR = 2024;
export const LAST_YEAR = 2030;

/** Elasticity of one component to one driver in this scenario. */
export interface ElasticityChange {
  readonly component: ComponentId;
  readonly driver: Driver;
  readonly value: number;
}

/** Floor and cap of one team in this scenario; they replace those of the inputs, null = none. */
export interface LimitChange {
  readonly team: string;
  readonly floor: Fte | null;
  readonly cap: Fte | null;
}

/** An amendment that belongs to the scenario, beside those of the inputs. Names, not indices. */
export interface AmendmentChange {
  readonly name: string;
  readonly receiver: string;
  readonly fte: Fte;
  readonly payers: { readonly kind: 'eenheid' } | { readonly kind: 'district'; readonly name: string } | { readonly kind: 'basisteam'; readonly name: string };
  readonly key: 'HBVS+' | 'gelijk';
}

/** A named set of changes on the base, or on another scenario. What is absent is unchanged. */
export interface Scenario {
  readonly name: string;
  /** Name of the scenario it builds on; absent = the base. */
  readonly baseline?: string;
  readonly description?: string;
  /** Applied in this order (model 1.2), after those of the baseline. */
  readonly changes: readonly DriverChange[];
  /** Year of growth and damping; default LAST_YEAR. */
  readonly year?: number;
  /** The inhabitants of each municipality grow by its own rate from the base year to the year, before any change. */
  readonly municipalGrowth?: true;
  /** New budget of all basisteams together; null = unchanged. */
  readonly totalBudget: Fte | null;
  /** New shares of the five components beside the wijkagenten, in the order of `otherComponentIds`; null = unchanged. */
  readonly shares: readonly Share[] | null;
  /** Budget of the wijkagenten in fte before it follows the norm; never used under the minima in force. */
  readonly wijkagentenBudget?: Fte;
  readonly wijkagentenRule?: WijkagentenBudgetRule;
  readonly elasticities?: readonly ElasticityChange[];
  readonly limits?: readonly LimitChange[];
  /** Teams whose minimum wijkagenten is lifted, beside those of the inputs; 'alle' lifts every minimum. */
  readonly liftedMinima?: readonly string[] | 'alle';
  readonly amendments?: readonly AmendmentChange[];
  readonly damping?: Damping;
  readonly rounding?: Rounding;
  /** How sure the drivers are; absent: not looked at. */
  readonly uncertainty?: Uncertainty;
}

/** The base itself: no changes. */
export const baseScenario: Scenario = { name: 'Basis', changes: [], totalBudget: null, shares: null };

/** True when nothing in the scenario has an effect by itself (its baseline may). */
export function isBase(scenario: Scenario): boolean {
  const { changes, municipalGrowth, totalBudget, shares, wijkagentenBudget, wijkagentenRule, elasticities = [], limits = [], liftedMinima = [], amendments = [], damping } = scenario;
  const rules = municipalGrowth === true || totalBudget !== null || shares !== null || wijkagentenBudget !== undefined || wijkagentenRule !== undefined || (damping !== undefined && damping.rule !== 'geen');
  return !rules && elasticities.length === 0 && limits.length === 0 && liftedMinima.length === 0 && amendments.length === 0 && changes.every((change) => !change.active || isIdle(change));
}

/** A change of 0 %: it waits for the slider. */
export function isIdle({ amount }: Pick<DriverChange, 'amount'>): boolean {
  return (amount.kind === 'procent' || amount.kind === 'groei') && amount.value === 0;
}

/** The year that growth and damping are worked out for. */
export function yearOf(scenario: Pick<Scenario, 'year'>): number {
  return scenario.year ?? LAST_YEAR;
}
