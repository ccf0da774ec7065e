import type { Share } from '../../units';
import type { Tonnes } from '../inputs';
import type { CategoryEmissions } from '../measures/categoryEmissions';
import { effectsByCategory } from '../measures/combinedPath';
import { costPerYear } from '../measures/cost';
import type { ListedMeasure } from '../measures/countedMeasures';
import { candidatesOf, gramsOf } from './candidate';
import type { Candidate } from './candidate';
import { leastCost } from './leastCost';
import type { Group } from './lowerBound';

/** A reduction that is short by a kilogram counts as reached: figures are in tonnes, and sums of fractions are a little off. */
export const SHORT_BY_NOTHING: Tonnes = 0.001;

export type CheapestSet =
  | {
      readonly kind: 'haalbaar';
      /** Indices in the user's list, rising. */
      readonly measures: readonly number[];
      /** What they take away together in the year. */
      readonly reduction: Tonnes;
      /** Euro a year. */
      readonly cost: number;
      /** Whether it is proven that nothing is cheaper; false only when the search was given up. */
      readonly proven: boolean;
    }
  /** Not even with all measures; `reduction` is theirs, `shortfall` what is missing ("3.210 t tekort"). */
  | { readonly kind: 'niet haalbaar'; readonly reduction: Tonnes; readonly shortfall: Tonnes };

/**
 * The measures that bring the emissions of a year down far enough at the least cost a year. What a category emits limits what its measures take away
 * together. A measure that saves money is always in it, as it only makes the whole cheaper. Costs are compared in whole cents; of sets that cost the
 * same, the one with the fewest measures, then the one whose names come first.
 * @param measures to choose from, active or not (`countedMeasures`)
 * @param needed baseline of the year less its target
 * @param emissionsOf what each category emits in the year
 */
export function cheapestSet(measures: readonly ListedMeasure[], needed: Tonnes, year: number, interest: Share, emissionsOf: CategoryEmissions): CheapestSet {
  const reductionOf = (chosen: readonly ListedMeasure[]) => effectsByCategory(chosen, year, emissionsOf).reduce((sum, { counted }) => sum + counted, 0);
  const candidates = candidatesOf(measures, year, interest);
  const groups = groupsOf(candidates, (category) => emissionsOf(category, year));
  const need = gramsOf(needed - SHORT_BY_NOTHING) - groups.reduce((sum, { saved }) => sum + saved, 0);
  if (need > groups.reduce((sum, { most }) => sum + most, 0)) {
    const reduction = reductionOf(measures);
    return { kind: 'niet haalbaar', reduction, shortfall: needed - reduction };
  }
  const left = groups.map(({ candidates: own, room }): Group => ({ candidates: own, room: Math.min(room, need) })).filter((group) => group.candidates.length > 0 && group.room > 0);
  const { choice, proven } = need > 0 ? leastCost(left, need) : { choice: { bits: 0n }, proven: true };

  const indices = candidates.flatMap(({ index, cents, bit }) => (cents < 0 || (choice.bits & bit) !== 0n ? [index] : []));
  const chosen = measures.filter(({ index }) => indices.includes(index));
  return {
    kind: 'haalbaar',
    measures: chosen.map(({ index }) => index).sort((a, b) => a - b),
    reduction: reductionOf(chosen),
    cost: chosen.reduce((sum, measure) => sum + costPerYear(measure, interest), 0),
    proven,
  };
}

interface CategoryGroup extends Group {
  /** Grams that the savings take away. */
  readonly saved: number;
  /** Grams that the others can take away beside them. */
  readonly most: number;
}

/** Per category what is left to choose from once what saves money is taken: the other candidates, and the room that the savings leave. */
function groupsOf(candidates: readonly Candidate[], emissionsOf: (category: number) => Tonnes | null): CategoryGroup[] {
  return [...new Set(candidates.map(({ category }) => category))].map((category) => {
    const own = candidates.filter((candidate) => candidate.category === category);
    const others = own.filter(({ cents }) => cents >= 0);
    const gramsIn = (some: readonly Candidate[]) => some.reduce((sum, { grams }) => sum + grams, 0);
    const emissions = emissionsOf(category);
    const limit = emissions === null ? Infinity : Math.max(0, gramsOf(emissions));
    const saved = Math.min(limit, gramsIn(own) - gramsIn(others));
    return { candidates: others, room: limit - saved, saved, most: Math.min(limit - saved, gramsIn(others)) };
  });
}
