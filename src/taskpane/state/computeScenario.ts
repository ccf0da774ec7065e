import { ModelError } from '../../model/errors';
import type { ModelProblem } from '../../model/errors';
import { strengthModel } from '../../model/strength/compute';
import type { StrengthModel, StrengthResult } from '../../model/strength/compute';
import type { StrengthInputs } from '../../model/strength/inputs';
import { noChange } from '../../model/strength/respond';
import { roundStrength } from '../../model/strength/roundStrength';
import type { RoundedStrength, Rounding } from '../../model/strength/roundStrength';
import { resolveScenario } from '../../simulation/apply';
import type { Conflict } from '../../simulation/apply';
import type { Scenario } from '../../simulation/scenario';
import { stackScenario } from '../../simulation/stack';

/** One scenario worked out, unrounded and rounded. */
export interface Computed {
  readonly result: StrengthResult;
  readonly rounded: RoundedStrength;
  /** Between the changes of the scenario with its baselines under it. */
  readonly conflicts: readonly Conflict[];
  /** Name of the scenario of each of those changes. */
  readonly origins: readonly string[];
}

/** A scenario has an answer, or a reason why not: then no figure is shown. */
export type Computation = { readonly ok: true; readonly value: Computed } | { readonly ok: false; readonly problem: ModelProblem };

export interface PreparedModel {
  readonly model: StrengthModel;
  /** The inputs without any change. */
  readonly base: Computed;
}

export type Preparation = { readonly ok: true; readonly value: PreparedModel } | { readonly ok: false; readonly problem: ModelProblem };

const prepared = new WeakMap<StrengthInputs, Preparation>();

/** The model of these inputs with its base, calibrated once per reading of the workbook. */
export function prepareModel(inputs: StrengthInputs): Preparation {
  const known = prepared.get(inputs);
  if (known) return known;
  const made = catchModelError(() => {
    const model = strengthModel(inputs);
    return { model, base: work(model, model.compute(noChange(inputs.teams.length)), undefined, [], []) };
  });
  prepared.set(inputs, made);
  return made;
}

/** The scenario, on the baselines that it names, on these inputs: well under a frame, so it runs while the slider is dragged. */
export function computeScenario({ model }: PreparedModel, scenario: Scenario, library: readonly Scenario[] = []): Computation {
  return catchModelError(() => {
    const stacked = stackScenario(scenario, library);
    const { inputs, change, conflicts } = resolveScenario(stacked, model.inputs, model.inhabitants);
    return work(model, model.compute(change, inputs), stacked.rounding, conflicts, stacked.origins);
  });
}

function work(model: StrengthModel, result: StrengthResult, rounding: Rounding | undefined, conflicts: readonly Conflict[], origins: readonly string[]): Computed {
  return { result, rounded: roundStrength(model.inputs, result, rounding), conflicts, origins };
}

/** Only what the model calls impossible becomes a message; a fault in the code goes to the error boundary. */
function catchModelError<T>(calculate: () => T): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ModelProblem } {
  try {
    return { ok: true, value: calculate() };
  } catch (error) {
    if (error instanceof ModelError) return { ok: false, problem: error.problem };
    throw error;
  }
}
