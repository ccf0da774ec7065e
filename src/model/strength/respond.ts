import pow from '@stdlib/math-base-special-pow';
import type { Factor, Share, Fte } from '../units';
import { ModelError } from '../errors';
import { WERKLAST } from './components';
import type { Damping } from './damping';
import type { ComponentInput } from './components';

/** What a scenario comes down to for the strength model. Arrays are per team. */
export interface StrengthChange {
  readonly inhabitants: readonly Factor[];
  readonly workload: readonly Factor[];
  /** New budget of all teams together; null = unchanged. */
  readonly totalBudget: Fte | null;
  /** New shares of the five other components; null = unchanged. */
  readonly shares: readonly Share[] | null;
  /** New budget of the wijkagenten before it follows the norm; absent = that of the base. */
  readonly wijkagentenBudget?: Fte;
  /** Ingroei in year `year` after the base year; absent = none. */
  readonly damping?: Damping & { readonly year: number };
}

/** The base: nothing changes. */
export function noChange(teams: number): StrengthChange {
  const ones = Array.from({ length: teams }, () => 1);
  return { inhabitants: ones, workload: ones, totalBudget: null, shares: null };
}

/**
 * Refuses a driver that becomes negative or is no number, before a power of it turns into a figure that looks right.
 * @param teams team names
 * @throws ModelError invalidFactor
 */
export function checkFactors(change: Pick<StrengthChange, 'inhabitants' | 'workload'>, teams: readonly string[]): void {
  for (const [driver, factors] of [['inwoners', change.inhabitants], ['werklast', change.workload]] as const) {
    factors.forEach((factor, t) => {
      if (!(factor >= 0 && factor < Infinity)) throw new ModelError({ code: 'invalidFactor', driver, team: teams[t] ?? '', factor });
    });
  }
}

/**
 * By what each cell of a component is multiplied (model 1.2): r_inhabitants^ε · r_workload^ε. Werklast with data is the workload
 * itself, so it follows the workload one to one whatever the elasticities say. A component of the HBVS formula follows the formula: new
 * outcome / old outcome = 1 + part · (r_inhabitants − 1), and no workload.
 * @returns one factor per team
 */
export function respondToDrivers(component: ComponentInput, index: number, change: Pick<StrengthChange, 'inhabitants' | 'workload'>): Factor[] {
  const { inhabitantsPart } = component;
  if (inhabitantsPart !== undefined) return change.inhabitants.map((inhabitants, t) => 1 + (inhabitantsPart[t] ?? 0) * (inhabitants - 1));
  const measured = index === WERKLAST && component.outcomes !== undefined;
  const onInhabitants = measured ? 0 : component.elasticityInhabitants;
  const onWorkload = measured ? 1 : component.elasticityWorkload;
  return change.inhabitants.map((inhabitants, t) => pow(inhabitants, onInhabitants) * pow(change.workload[t] ?? 1, onWorkload));
}
