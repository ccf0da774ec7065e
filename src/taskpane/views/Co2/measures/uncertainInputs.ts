import type { Co2Inputs } from '../../../../model/co2/inputs';
import { activeMeasures } from '../../../../model/co2/measures/countedMeasures';

/** An input with a least and a most value; `measure` is its place in the list, null: the growth of the baseline. */
export interface UncertainInput {
  readonly measure: number | null;
  readonly least: number;
  readonly likely: number;
  readonly most: number;
}

/** What is drawn: the growth when the baseline has it, and the measures that take part. */
export function uncertainInputs(inputs: Co2Inputs): UncertainInput[] {
  const { baseline, growth, leastGrowth, mostGrowth } = inputs;
  const grows = baseline === 'groei per jaar' && growth !== null ? [rangeOf(null, leastGrowth, growth, mostGrowth)] : [];
  return [...grows, ...activeMeasures(inputs).map(({ index, least, tonnes, most }) => rangeOf(index, least, tonnes, most))].filter(({ least, most }) => least < most);
}

function rangeOf(measure: number | null, least: number | null, likely: number, most: number | null): UncertainInput {
  return { measure, least: least ?? likely, likely, most: most ?? likely };
}
