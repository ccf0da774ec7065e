import { loadFormulas } from '../simulation/formula/onDemand';
import type { Scenario } from '../simulation/scenario';
import { holdsFormula } from '../workbook/read/changes';
import type { RawModel } from '../workbook/read/rawTable';

/** Whether a change of the scenario is a formula. */
export function formulasIn(scenario: Scenario): boolean {
  return scenario.changes.some((change) => change.amount.kind === 'formule');
}

/** Fetches the reader of formulas when the workbook or one of these scenarios holds one: only then can they be read. */
export async function loadFormulasFor(model: RawModel | null, scenarios: readonly Scenario[] = []): Promise<void> {
  if ((model !== null && holdsFormula(model)) || scenarios.some(formulasIn)) await loadFormulas();
}
