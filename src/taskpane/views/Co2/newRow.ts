import type { Co2Inputs } from '../../../model/co2/inputs';
import { MOST } from '../../../workbook/tables/spec';
import { parseNumber } from '../../format/parseNumber';

/** Years that the tables take (tables/otherSpecs.ts). */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

export function readYear(text: string): number | null {
  const year = parseNumber(text.replace(/[.,]/g, ''));
  return year !== null && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** 0 or more; null when it is no such number. */
export function readAmount(text: string): number | null {
  const amount = parseNumber(text);
  return amount !== null && amount >= 0 && amount <= MOST ? amount : null;
}

/** The year that most likely comes next: the last one with figures, else the start year. */
export function likelyYear({ actuals, startYear }: Co2Inputs): number {
  return actuals.reduce((latest, { year }) => Math.max(latest, year), startYear);
}

/** Units of a category that are in use, those of its factors first: what is written the same finds its factor. */
export function unitsOf({ factors, actuals }: Co2Inputs, category: number): string[] {
  const own = [...factors.filter((factor) => factor.category === category).map(({ unit }) => unit), ...actuals.flatMap(({ category: of, amount }) => (of === category && amount.kind === 'activiteit' ? [amount.unit] : []))];
  return [...new Set(own)];
}
