import type { Co2Inputs } from '../../../../model/co2/inputs';
import { measuresResult } from '../../../../model/co2/measuresResult';
import type { MeasuresResult } from '../../../../model/co2/measuresResult';
import { co2Of } from '../../../state/co2';

const results = new WeakMap<Co2Inputs, MeasuresResult>();

/** Everything about the measures of these inputs, worked out once per reading of the workbook. */
export function measuresOf(inputs: Co2Inputs): MeasuresResult {
  const known = results.get(inputs);
  if (known) return known;
  const made = measuresResult(inputs, co2Of(inputs));
  results.set(inputs, made);
  return made;
}
