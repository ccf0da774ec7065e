import { compareNames } from '../../rounding/compareNames';
import type { Share } from '../../units';
import { costPerYear } from '../measures/cost';
import type { ListedMeasure } from '../measures/countedMeasures';
import { effectInYear } from '../measures/effect';

/** A measure that can be chosen, in whole units: sums of them are exact, so equal is equal whatever the order of adding. */
export interface Candidate {
  /** Index in the user's list. */
  readonly index: number;
  readonly category: number;
  /** Effect in the year, above 0. */
  readonly grams: number;
  /** Cost a year. */
  readonly cents: number;
  /** One bit of its own, the higher the earlier its name comes. */
  readonly bit: bigint;
}

const GRAMS_PER_TONNE = 1e6;
const CENTS_PER_EURO = 100;

export function gramsOf(tonnes: number): number {
  return Math.round(tonnes * GRAMS_PER_TONNE);
}

/** Measures with an effect in the year, in order of name, then of the list. @param measures that had not begun by the last complete year */
export function candidatesOf(measures: readonly ListedMeasure[], year: number, interest: Share): Candidate[] {
  return [...measures]
    .sort((a, b) => compareNames(a.name, b.name) || a.index - b.index)
    .map((measure, place) => ({
      index: measure.index,
      category: measure.category,
      grams: gramsOf(effectInYear(measure, year)),
      cents: Math.round(costPerYear(measure, interest) * CENTS_PER_EURO),
      bit: 1n << BigInt(measures.length - 1 - place),
    }))
    .filter(({ grams }) => grams > 0);
}
