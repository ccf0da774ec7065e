import type { Co2Inputs, Co2Measure } from '../inputs';

/** A measure with its place in the list that the user sees. */
export interface ListedMeasure extends Co2Measure {
  /** Index in `Co2Inputs.measures`. */
  readonly index: number;
}

/** Measures that can bring the figure on the path down: those on offsets only when offsets count. */
export function countedMeasures({ measures, categories, countOffsets }: Pick<Co2Inputs, 'measures' | 'categories' | 'countOffsets'>): ListedMeasure[] {
  return measures.flatMap((measure, index) => (countOffsets || categories[measure.category]?.offset !== true ? [{ ...measure, index }] : []));
}

/** Of those, what the user has switched on. */
export function activeMeasures(inputs: Pick<Co2Inputs, 'measures' | 'categories' | 'countOffsets'>): ListedMeasure[] {
  return countedMeasures(inputs).filter((measure) => measure.active);
}
