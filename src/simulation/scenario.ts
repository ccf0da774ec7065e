import type { Fte, Share } from '../model/units';

/** What a change acts on. */
export const drivers = ['inwoners', 'werklast'] as const;
export type Driver = (typeof drivers)[number];

/** Where a change applies. Names, not indices: a scenario outlives a change of the tree. */
export type Scope = { readonly kind: 'eenheid' } | { readonly kind: 'district'; readonly name: string } | { readonly kind: 'basisteam'; readonly name: string };

/** How much: a percentage multiplies what earlier changes made; an absolute value replaces it. */
export type Amount =
  /** 0.10 = +10 %. */
  | { readonly kind: 'procent'; readonly value: Share }
  /** The new value of the driver for the whole scope (inhabitants, or workload in the unit of the data). */
  | { readonly kind: 'absoluut'; readonly value: number };

export interface DriverChange {
  readonly driver: Driver;
  readonly scope: Scope;
  readonly amount: Amount;
  /** A change that is switched off stays in the list without effect. */
  readonly active: boolean;
  readonly note?: string;
}

/** A named set of changes on the base. */
export interface Scenario {
  readonly name: string;
  /** Applied in this order (model 1.2). */
  readonly changes: readonly DriverChange[];
  /** New budget of all basisteams together; null = unchanged. */
  readonly totalBudget: Fte | null;
  /** New shares of the five components beside the wijkagenten, in the order of `otherComponentIds`; null = unchanged. */
  readonly shares: readonly Share[] | null;
}

/** The base itself: no changes. */
export const baseScenario: Scenario = { name: 'Basis', changes: [], totalBudget: null, shares: null };

/** True when nothing in the scenario has an effect. */
export function isBase(scenario: Scenario): boolean {
  return scenario.totalBudget === null && scenario.shares === null && scenario.changes.every((change) => !change.active || (change.amount.kind === 'procent' && change.amount.value === 0));
}
