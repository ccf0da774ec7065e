import { tonnesOf } from './factor';
import type { Co2Category, Co2Inputs, Tonnes } from './inputs';

/** Emissions of one year. */
export interface YearActuals {
  readonly year: number;
  /** Tonnes per category; null: nothing entered, or an activity without factor. Those of an offset are what is taken off. */
  readonly categories: readonly (Tonnes | null)[];
  /** Sums of scope 1, 2 and 3 as far as they are known, offsets left out; null when nothing is. */
  readonly scopes: readonly (Tonnes | null)[];
  /** Offsets as far as they are known, counted or not. */
  readonly offsets: Tonnes | null;
  /** Categories that count and occur in some year, but have no tonnes in this one. */
  readonly missing: readonly number[];
  /** All scopes less the offsets that count; null when a category is missing: a part is not a total. */
  readonly total: Tonnes | null;
  /** The same of the transport categories. */
  readonly transport: Tonnes | null;
}

type ActualInputs = Pick<Co2Inputs, 'categories' | 'factors' | 'actuals' | 'electricity' | 'countOffsets'>;

/** Every year with an actual, oldest first. */
export function actualsByYear(inputs: ActualInputs): YearActuals[] {
  const years = [...new Set(inputs.actuals.map(({ year }) => year))].sort((a, b) => a - b);
  const counting = countingCategories(inputs);
  return years.map((year) => yearActuals(inputs, year, counting));
}

/** Categories that belong to a complete year: those that occur in any year; an offset that is not counted cannot be missed. */
export function countingCategories({ categories, actuals, countOffsets }: Pick<ActualInputs, 'categories' | 'actuals' | 'countOffsets'>): number[] {
  const occurring = new Set(actuals.map(({ category }) => category));
  return [...categories.entries()].filter(([c, category]) => occurring.has(c) && (countOffsets || !category.offset)).map(([c]) => c);
}

function yearActuals(inputs: ActualInputs, year: number, counting: readonly number[]): YearActuals {
  const categories = inputs.categories.map((_, c) => categoryTonnes(inputs, year, c));
  const sumOf = (chosen: (category: Co2Category) => boolean) => {
    const values = inputs.categories.flatMap((category, c) => (chosen(category) ? [categories[c] ?? null] : [])).filter((tonnes) => tonnes !== null);
    return values.length === 0 ? null : values.reduce((a, b) => a + b, 0);
  };
  const missing = counting.filter((c) => (categories[c] ?? null) === null);
  const net = (chosen: (category: Co2Category) => boolean) => {
    const own = counting.filter((c) => chosen(inputs.categories[c] as Co2Category));
    if (own.length === 0 || own.some((c) => missing.includes(c))) return null;
    return own.reduce((sum, c) => sum + (inputs.categories[c]?.offset ? -1 : 1) * (categories[c] ?? 0), 0);
  };
  return {
    year,
    categories,
    scopes: [1, 2, 3].map((scope) => sumOf((category) => category.scope === scope && !category.offset)),
    offsets: sumOf((category) => category.offset),
    missing,
    total: net(() => true),
    transport: net((category) => category.transport),
  };
}

/** Sum of the rows of a category in a year; null when there is none, or one of them has no factor. */
function categoryTonnes(inputs: ActualInputs, year: number, category: number): Tonnes | null {
  const rows = inputs.actuals.filter((actual) => actual.year === year && actual.category === category).map((actual) => tonnesOf(inputs, actual));
  return rows.length === 0 || rows.includes(null) ? null : rows.reduce<number>((sum, tonnes) => sum + (tonnes ?? 0), 0);
}

/** A year and its emissions. */
export interface CompleteYear {
  readonly year: number;
  readonly tonnes: Tonnes;
}

/** The years that take part in gap, sums and forecasts. */
export function completeYears(years: readonly YearActuals[]): CompleteYear[] {
  return years.flatMap(({ year, total }) => (total === null ? [] : [{ year, tonnes: total }]));
}
