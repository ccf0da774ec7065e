import { ModelError } from '../../model/errors';
import type { ModelProblem } from '../../model/errors';
import type { BridgeLevel } from '../../model/strength/bridge';
import type { StrengthModel, StrengthResult } from '../../model/strength/compute';
import type { StrengthInputs } from '../../model/strength/inputs';
import type { Fte } from '../../model/units';
import { resolveScenario } from '../apply';
import type { Scenario } from '../scenario';

/** A scenario worked out, with the inputs after its own rules; or why it cannot be. */
export type Outcome = { readonly ok: true; readonly result: StrengthResult; readonly inputs: StrengthInputs } | { readonly ok: false; readonly problem: ModelProblem };

/** Works a scenario out. @param scenario with its baselines already under it */
export function outcomeOf(model: StrengthModel, scenario: Scenario): Outcome {
  try {
    const { change, inputs } = resolveScenario(scenario, model.inputs, model.inhabitants);
    return { ok: true, result: model.compute(change, inputs), inputs };
  } catch (error) {
    if (error instanceof ModelError) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** The figures per team that a question is about, unrounded. */
export function figuresOf(result: StrengthResult, level: BridgeLevel): readonly Fte[] {
  return level === 'hbvs' ? result.hbvs : result.newStrength;
}
