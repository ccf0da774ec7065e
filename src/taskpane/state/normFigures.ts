import { ModelError } from '../../model/errors';
import type { ModelProblem } from '../../model/errors';
import { WIJKAGENTEN } from '../../model/strength/components';
import type { StrengthInputs } from '../../model/strength/inputs';
import type { Fte } from '../../model/units';
import type { WijkagentInputs } from '../../model/wijkagent/inputs';
import { liftedMinima } from '../../model/wijkagent/liftedMinima';
import type { LiftedMinimum } from '../../model/wijkagent/liftedMinima';
import { normYears } from '../../model/wijkagent/normYears';
import type { NormYearRow } from '../../model/wijkagent/normYears';
import { municipalityParts } from '../../model/wijkagent/parts';
import { wijkagentNorm } from '../../model/wijkagent/wijkagentNorm';
import type { WijkagentNorm } from '../../model/wijkagent/wijkagentNorm';
import { resolveScenario } from '../../simulation/apply';
import { inhabitantsByYear, inhabitantsInScenario } from '../../simulation/results/inhabitantsByYear';
import { baseScenario, isBase } from '../../simulation/scenario';
import type { Scenario } from '../../simulation/scenario';
import { stackScenario } from '../../simulation/stack';
import { prepareModel } from './computeScenario';
import type { PreparedModel } from './computeScenario';

/** The norm with or without a scenario. */
export interface NormFigures {
  readonly norm: WijkagentNorm;
  readonly years: readonly NormYearRow[];
  readonly lifted: readonly LiftedMinimum[];
  /** Wijkagenten of each basisteam in the model, in fte. */
  readonly formation: readonly Fte[];
  /** The same without ingroei: where it ends. */
  readonly withoutPhasing: readonly Fte[];
}

export type NormComputation =
  | { readonly ok: true; readonly base: NormFigures; /** null: nothing on screen changes anything. */ readonly scenario: NormFigures | null; readonly name: string }
  | { readonly ok: false; readonly problem: ModelProblem };

/**
 * The norm in the base and in the scenario on screen. Formation is the column wijkagenten of HBVS+; inhabitants are those of the
 * municipalities, with what the scenario makes of them.
 * @param inputs the strength model's; @param library kept scenarios that the scenario may build on
 */
export function normFigures(inputs: StrengthInputs, wijkagenten: WijkagentInputs, scenario: Scenario, library: readonly Scenario[]): NormComputation {
  const prepared = prepareModel(inputs);
  if (!prepared.ok) return prepared;
  try {
    const stacked = stackScenario(scenario, library);
    const base = figuresOf(prepared.value, wijkagenten, baseScenario);
    return { ok: true, base, scenario: isBase(stacked) ? null : figuresOf(prepared.value, wijkagenten, stacked), name: scenario.name };
  } catch (error) {
    if (error instanceof ModelError) return { ok: false, problem: error.problem };
    throw error;
  }
}

function figuresOf({ model, base }: PreparedModel, wijkagenten: WijkagentInputs, scenario: Scenario): NormFigures {
  const resolved = resolveScenario(scenario, model.inputs, model.inhabitants);
  const { inputs: effective, change } = resolved;
  const { cells, scaled } = model.compute(change, effective).allocation;
  const formation = cells[WIJKAGENTEN] ?? [];
  const parts = municipalityParts(model.inputs);
  const inhabitants = inhabitantsInScenario(model.inputs, scenario, resolved).slice(0, parts.length);
  const years = inhabitantsByYear(model.inputs, scenario).map((year) => ({ year: year.year, parts: year.ok ? year.parts.slice(0, parts.length) : null }));
  return {
    norm: wijkagentNorm(effective, wijkagenten, { inhabitants, formation, grown: scenario.municipalGrowth === true }),
    // What grows are the inhabitants; the formation stays that of the base.
    years: normYears(effective, wijkagenten, years, base.result.allocation.cells[WIJKAGENTEN] ?? []),
    lifted: liftedMinima(model.inputs, scenario.liftedMinima === undefined ? null : { name: scenario.name, teams: scenario.liftedMinima }, formation),
    formation,
    // Ingroei only takes from a team's wijkagenten what does not fit in its whole: before it they are as they were scaled.
    withoutPhasing: scaled[WIJKAGENTEN] ?? [],
  };
}
