import type { Fte, Share } from '../units';

/**
 * The six components of HBVS+: the five werksoorten of Besluit financiën regionale politiekorpsen art. 2d and
 * "werklast" (the "+", added in 2018; MJBP 4.1.1). Wijkagenten come first: they have rules of their own.
 */
export const componentIds = [
  'handhaving wijkagenten',
  'opsporing',
  'handhaving overig',
  'intake en service',
  'noodhulp',
  'werklast',
] as const;

export type ComponentId = (typeof componentIds)[number];

/** Index of the wijkagenten component in every team × component table. */
export const WIJKAGENTEN = 0;
/** Index of the werklast component. */
export const WERKLAST = 5;

/** The five components that share what the wijkagenten leave. */
export const otherComponentIds = componentIds.slice(1) as readonly Exclude<ComponentId, 'handhaving wijkagenten'>[];

/** What is assumed about one component. Weights and deelbudgets of HBVS+ are not public: every value is an assumption. */
export interface ComponentInput {
  readonly id: ComponentId;
  /** Part of the budget that the wijkagenten leave; absent for the wijkagenten. The five add to 1. */
  readonly shareOfRest?: Share;
  /** The cell changes with (inhabitants factor)^elasticity. */
  readonly elasticityInhabitants: number;
  /** The cell changes with (workload factor)^elasticity. */
  readonly elasticityWorkload: number;
  /** Outcome of the formula (or workload) per team, in team order; absent: proportional to the team's published fte. */
  readonly outcomes?: readonly number[];
  /**
   * Part of each team's outcome that follows the inhabitants one to one, 0..1, where the outcomes come from the HBVS formula: the rest of
   * the formula stays, and the elasticities do not count (model 1.2).
   */
  readonly inhabitantsPart?: readonly number[];
}

/** How the wijkagenten budget reacts when the number of inhabitants changes (model 1.2). */
export type WijkagentenBudgetRule = 'volgt de norm' | 'vast';

export interface WijkagentenBudget {
  /** Budget in the base year; 656 fte in MJBP 4.1.1. Never used below the sum of the minima. */
  readonly fte: Fte;
  readonly rule: WijkagentenBudgetRule;
}

export function isComponentId(id: string): id is ComponentId {
  return (componentIds as readonly string[]).includes(id);
}
