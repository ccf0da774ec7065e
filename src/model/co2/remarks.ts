import { countingCategories } from './actuals';
import type { YearActuals } from './actuals';
import { factorOf } from './factor';
import type { FactorLack } from './factor';
import type { Co2Inputs } from './inputs';

/** What keeps actuals from being complete, with where it is. */
export type Co2Remark =
  /** An activity without emission factor; `actual` is its index. */
  | { readonly code: 'noFactor'; readonly actual: number; readonly lack: FactorLack }
  /** A category with actuals before and after this year, but none in it. */
  | { readonly code: 'gap'; readonly year: number; readonly category: number }
  /** A category with actuals in other years, all earlier or all later. */
  | { readonly code: 'categoryMissing'; readonly year: number; readonly category: number }
  /** Years without any actual between the first and the last one. */
  | { readonly code: 'yearsMissing'; readonly from: number; readonly to: number }
  /** Categories without a figure in any year, while others have some: they count as 0 in every total. An offset need not occur. */
  | { readonly code: 'categoryWithoutFigures'; readonly categories: readonly number[] };

/** By row, then by year, then what holds for all years. @param years of `actualsByYear` */
export function co2Remarks(inputs: Co2Inputs, years: readonly YearActuals[]): Co2Remark[] {
  return [...noFactors(inputs), ...years.flatMap((year) => missingCategories(inputs, year)), ...missingYears(years), ...withoutFigures(inputs)];
}

function noFactors(inputs: Co2Inputs): Co2Remark[] {
  return inputs.actuals.flatMap(({ category, year, amount }, actual) => {
    if (amount.kind === 'ton') return [];
    const found = factorOf(inputs, { category, year, unit: amount.unit });
    return 'lack' in found ? [{ code: 'noFactor', actual, lack: found.lack }] : [];
  });
}

function missingCategories(inputs: Co2Inputs, { year }: YearActuals): Co2Remark[] {
  return countingCategories(inputs).flatMap((category): Co2Remark[] => {
    const occurring = inputs.actuals.filter((actual) => actual.category === category).map((actual) => actual.year);
    if (occurring.includes(year)) return [];
    const between = occurring.some((other) => other < year) && occurring.some((other) => other > year);
    return [{ code: between ? 'gap' : 'categoryMissing', year, category }];
  });
}

function missingYears(years: readonly YearActuals[]): Co2Remark[] {
  return years.slice(1).flatMap(({ year }, i): Co2Remark[] => {
    const before = years[i]?.year ?? year;
    return year - before > 1 ? [{ code: 'yearsMissing', from: before + 1, to: year - 1 }] : [];
  });
}

function withoutFigures({ categories, actuals }: Co2Inputs): Co2Remark[] {
  if (actuals.length === 0) return [];
  const occurring = new Set(actuals.map(({ category }) => category));
  const without = [...categories.entries()].filter(([c, { offset }]) => !offset && !occurring.has(c)).map(([c]) => c);
  return without.length === 0 ? [] : [{ code: 'categoryWithoutFigures', categories: without }];
}
