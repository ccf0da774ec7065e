import { ModelError } from '../../model/errors';
import type { ModelProblem } from '../../model/errors';
import { RoundingError } from '../../model/rounding/roundingError';
import { strengthModel } from '../../model/strength/compute';
import type { StrengthModel } from '../../model/strength/compute';
import { roundStrength } from '../../model/strength/roundStrength';
import type { StrengthInputs } from '../../model/strength/inputs';
import type { Fte } from '../../model/units';
import { resolveScenario } from '../../simulation/apply';
import type { Scenario } from '../../simulation/scenario';
import { stackScenario } from '../../simulation/stack';

/** HBVS+ per team of a scenario, as its own rounding choice shows it; or why there is none. */
export type Outcome = { readonly ok: true; readonly hbvs: readonly Fte[] } | { readonly ok: false; readonly problem: ModelProblem | 'tooLarge' };

/** Works out scenarios on the same inputs; the calibration is done once. @throws ModelError when the inputs themselves allow none */
export function outcomesOf(scenarios: readonly Scenario[], library: readonly Scenario[], inputs: StrengthInputs): Outcome[] {
  const model = strengthModel(inputs);
  return scenarios.map((scenario) => outcomeOf(scenario, library, model));
}

function outcomeOf(scenario: Scenario, library: readonly Scenario[], model: StrengthModel): Outcome {
  try {
    const stacked = stackScenario(scenario, library);
    const resolved = resolveScenario(stacked, model.inputs, model.inhabitants);
    const result = model.compute(resolved.change, resolved.inputs);
    if (stacked.rounding === 'geen') return { ok: true, hbvs: result.hbvs };
    const rounded = roundStrength(model.inputs, result);
    const tenths = stacked.rounding === 'eenzijdig' ? rounded.hbvsOneWay.rounded : rounded.table.teamTotals;
    return { ok: true, hbvs: tenths.map((value) => value / 10) };
  } catch (error) {
    if (error instanceof ModelError) return { ok: false, problem: error.problem };
    if (error instanceof RoundingError) return { ok: false, problem: 'tooLarge' };
    throw error;
  }
}
