import { loadFormulas } from '../../simulation/formula/onDemand';
import type { Scenario } from '../../simulation/scenario';

/** Fetches the reader of formulas when one of these scenarios holds one: after that they can be worked out at once. */
export async function prepareFormulas(scenarios: readonly Scenario[]): Promise<void> {
  if (scenarios.some((scenario) => scenario.changes.some((change) => change.amount.kind === 'formule'))) await loadFormulas();
}
