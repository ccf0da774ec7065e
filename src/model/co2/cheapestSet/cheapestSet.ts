import type { Share } from '../../units';
import type { Tonnes } from '../inputs';
import type { CategoryEmissions } from '../measures/categoryEmissions';
import { addedEffect, isRunning } from '../measures/addedEffect';
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
      /** Chosen: indices in the user's list, rising. What was running already is not among them. */
      readonly measures: readonly number[];
      /** What they take away in the year together with what was running already. */
      readonly reduction: Tonnes;
      /** Euro a year of what is chosen. */
      readonly cost: number;
      /** Whether it is proven that nothing is cheaper; false only when the search was given up. */
      readonly proven: boolean;
    }
  /** Not even with all measures; `reduction` is theirs with what was running already, `shortfall` what is missing ("3.210 t tekort"). */
  | { readonly kind: 'niet haalbaar'; readonly reduction: Tonnes; readonly shortfall: Tonnes };

/**
 * The measures that bring the emissions of a year down far enough at the least cost a year. What a category emits limits what its measures take away
 * together. A measure that saves money is always in it, as it only makes the whole cheaper. Costs are compared in whole cents; of sets that cost the
 * same, the one with the fewest measures, then the one whose names come first.
 * A measure that had begun by the last complete year of the actuals is no choice: when it is active it is given, and what it adds after that year (or
 * gives back) comes off the need and off the room in its category; when it is not it has no part.
 * @param measures active or not (`countedMeasures`)
 * @param needed baseline of the year less its target
 * @param emissionsOf what each category emits in the year
 * @param actualYear last complete year of the actuals; null: none
 */
export function cheapestSet(measures: readonly ListedMeasure[], needed: Tonnes, year: number, interest: Share, emissionsOf: CategoryEmissions, actualYear: number | null): CheapestSet {
  const given = measures.filter((measure) => measure.active && isRunning(measure, actualYear));
  const open = measures.filter((measure) => !isRunning(measure, actualYear));
  const reductionOf = (chosen: readonly ListedMeasure[]) => effectsByCategory([...given, ...chosen], year, emissionsOf, actualYear).reduce((sum, { counted }) => sum + counted, 0);
  const candidates = candidatesOf(open, year, interest);
  const roomOf = (category: number): Tonnes | null => {
    const emissions = emissionsOf(category, year);
    return emissions === null ? null : given.reduce((room, measure) => (measure.category === category ? room - addedEffect(measure, year, actualYear) : room), Math.max(0, emissions));
  };
  const groups = groupsOf(candidates, roomOf);
  const need = gramsOf(needed - SHORT_BY_NOTHING - reductionOf([])) - groups.reduce((sum, { saved }) => sum + saved, 0);
  if (need > groups.reduce((sum, { most }) => sum + most, 0)) {
    const reduction = reductionOf(open);
    return { kind: 'niet haalbaar', reduction, shortfall: needed - reduction };
  }
  const left = groups.map(({ candidates: own, room }): Group => ({ candidates: own, room: Math.min(room, need) })).filter((group) => group.candidates.length > 0 && group.room > 0);
  const { choice, proven } = need > 0 ? leastCost(left, need) : { choice: { bits: 0n }, proven: true };

  const indices = candidates.flatMap(({ index, cents, bit }) => (cents < 0 || (choice.bits & bit) !== 0n ? [index] : []));
  const chosen = open.filter(({ index }) => indices.includes(index));
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

/**
 * Per category what is left to choose from once what saves money is taken: the other candidates, and the room that the savings leave.
 * @param roomOf what a category emits less what is running; null: not known
 */
function groupsOf(candidates: readonly Candidate[], roomOf: (category: number) => Tonnes | null): CategoryGroup[] {
  return [...new Set(candidates.map(({ category }) => category))].map((category) => {
    const own = candidates.filter((candidate) => candidate.category === category);
    const others = own.filter(({ cents }) => cents >= 0);
    const gramsIn = (some: readonly Candidate[]) => some.reduce((sum, { grams }) => sum + grams, 0);
    const room = roomOf(category);
    const limit = room === null ? Infinity : Math.max(0, gramsOf(room));
    const saved = Math.min(limit, gramsIn(own) - gramsIn(others));
    return { candidates: others, room: limit - saved, saved, most: Math.min(limit - saved, gramsIn(others)) };
  });
}
