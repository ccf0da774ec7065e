import { ModelError } from '../../model/errors';
import type { DriverChange, Scenario } from '../../simulation/scenario';
import { baseScenario } from '../../simulation/scenario';
import { stackScenario } from '../../simulation/stack';

/** What a scenario gets from those it builds on. */
export interface Inherited {
  /** Lowest first: they apply before the scenario's own. */
  readonly changes: readonly { readonly change: DriverChange; readonly origin: string }[];
  /** Everything under the scenario as one; the base when it builds on nothing. */
  readonly below: Scenario;
}

const nothing: Inherited = { changes: [], below: baseScenario };

/** @param baseline name of the scenario it builds on; one that is not there, or builds on itself, gives nothing: the outcome says why */
export function inheritedFrom(baseline: string | undefined, library: readonly Scenario[]): Inherited {
  const scenario = library.find((candidate) => candidate.name === baseline);
  if (!scenario) return nothing;
  try {
    const below = stackScenario(scenario, library);
    return { changes: below.changes.map((change, i) => ({ change, origin: below.origins[i] ?? scenario.name })), below };
  } catch (error) {
    if (error instanceof ModelError) return nothing;
    throw error;
  }
}
