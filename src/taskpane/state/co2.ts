import { activeMeasures } from '../../model/co2/measures/countedMeasures';
import { categoryShares, proportionalEmissions } from '../../model/co2/measures/categoryEmissions';
import { combinedPath } from '../../model/co2/measures/combinedPath';
import type { CombinedYear } from '../../model/co2/measures/combinedPath';
import type { Co2Inputs } from '../../model/co2/inputs';
import { co2Result } from '../../model/co2/result';
import type { Co2Result } from '../../model/co2/result';

const results = new WeakMap<Co2Inputs, Co2Result>();

/** The CO2 path of these inputs, worked out once per reading of the workbook. */
export function co2Of(inputs: Co2Inputs): Co2Result {
  const known = results.get(inputs);
  if (known) return known;
  const made = co2Result(inputs);
  results.set(inputs, made);
  return made;
}

/** Emissions with the measures that take part, from the year the baseline starts to the neutral year; null without such measures or without baseline. */
export function withMeasures(inputs: Co2Inputs, result: Co2Result): readonly CombinedYear[] | null {
  const measures = activeMeasures(inputs);
  if (measures.length === 0 || !result.baseline.known) return null;
  const { at, from } = result.baseline.value;
  const last = result.complete.at(-1);
  const categories = result.years.find(({ year }) => year === last?.year)?.categories ?? [];
  const emissionsOf = proportionalEmissions(categoryShares(inputs.categories, categories, last?.tonnes ?? 0), at);
  const years = Array.from({ length: Math.max(0, inputs.neutralYear - from.year + 1) }, (_, i) => from.year + i);
  return combinedPath(measures, at, emissionsOf, years, last?.year ?? null);
}
