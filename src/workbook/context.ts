import type { OtherInputs } from '../model/otherInputs';
import { publishedOthers } from '../model/plan/publishedOthers';
import type { Allocation } from '../model/strength/allocate';
import { roundStrength } from '../model/strength/roundStrength';
import type { RoundedStrength } from '../model/strength/roundStrength';
import { strengthModel } from '../model/strength/compute';
import type { StrengthModel, StrengthResult } from '../model/strength/compute';
import type { StrengthInputs } from '../model/strength/inputs';
import { resolveScenario } from '../simulation/apply';
import type { ResolvedScenario } from '../simulation/apply';
import type { Scenario } from '../simulation/scenario';
import { layoutOf } from './layout';
import type { Layout } from './layout';
import type { KeptRow } from './scenarios/kept';
import { rowsOf } from './tables/rows';
import type { TableRows } from './tables/tableRow';

/** The strength model in a workbook: the inputs, where they stand, and what the engine makes of them. */
export interface StrengthContext {
  /** As entered. */
  readonly inputs: StrengthInputs;
  /** With the rules of the scenario laid over them: what the calculation follows. */
  readonly effective: StrengthInputs;
  readonly scenario: Scenario;
  readonly resolved: ResolvedScenario;
  readonly rows: TableRows;
  readonly layout: Layout;
  readonly model: StrengthModel;
  readonly result: StrengthResult;
  /** The allocation before the ingroei: that of the result when there is none. */
  readonly undamped: Allocation;
  readonly rounded: RoundedStrength;
  /** The list of kept scenarios. */
  readonly kept: readonly KeptRow[];
}

/** Everything a sheet builder needs. */
export interface BuildContext extends StrengthContext {
  readonly others: OtherInputs;
}

/**
 * @param scenario with its baselines already under it
 * @param rows contents of the input tables as they stand in a workbook (formulas of the user included); default: from the inputs
 * @throws ModelError when the inputs have no answer
 */
export function buildContext(inputs: StrengthInputs, scenario: Scenario, others: OtherInputs = publishedOthers(), rows: TableRows = rowsOf(inputs, scenario, others)): BuildContext {
  return { ...strengthContext(inputs, scenario, rows), others };
}

/** @throws ModelError when the inputs have no answer */
export function strengthContext(inputs: StrengthInputs, scenario: Scenario, rows: TableRows): StrengthContext {
  const model = strengthModel(inputs);
  const resolved = resolveScenario(scenario, inputs, model.inhabitants);
  const result = model.compute(resolved.change, resolved.inputs);
  const { damping, ...atOnce } = resolved.change;
  const undamped = damping === undefined || damping.rule === 'geen' ? result.allocation : model.compute(atOnce, resolved.inputs).allocation;
  return { inputs, effective: resolved.inputs, scenario, resolved, rows, layout: layoutOf(rows), model, result, undamped, rounded: roundStrength(inputs, result), kept: [] };
}
