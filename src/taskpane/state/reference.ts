import type { Scenario } from '../../simulation/scenario';
import { stackScenario } from '../../simulation/stack';
import { computeScenario } from './computeScenario';
import type { Computed, PreparedModel } from './computeScenario';

/** What a scenario is compared with: the base, or the scenario it builds on. */
export type Against = 'basis' | 'onderligger';

export interface Reference {
  /** null = the base. */
  readonly scenario: Scenario | null;
  readonly computed: Computed;
}

/** The scenario that `baseline` names when that is asked for, it is kept and has an outcome; else the base. */
export function referenceOf(prepared: PreparedModel, against: Against, baseline: string | undefined, library: readonly Scenario[]): Reference {
  const below = against === 'onderligger' && baseline !== undefined ? library.find((scenario) => scenario.name === baseline) : undefined;
  const computation = below && computeScenario(prepared, below, library);
  return below && computation?.ok ? { scenario: below, computed: computation.value } : { scenario: null, computed: prepared.base };
}

/** What the teams together should come to in a scenario, in tenths. @param scenario null = the base */
export function intendedTotal({ base }: PreparedModel, scenario: Scenario | null, library: readonly Scenario[]): number {
  const { totalBudget } = scenario === null ? { totalBudget: null } : stackScenario(scenario, library);
  return totalBudget === null ? base.rounded.table.total : Math.round(totalBudget * 10);
}
