import type { LinkTarget } from './types';

/** How the numbers of a column compare with those that the model holds now. */
export interface Comparison {
  /** Rows in which both have a number. */
  readonly of: number;
  /** Rows in which they are the same, to what a tenth shows. */
  readonly same: number;
  /** Median of found / model; null when the model holds nothing above 0. */
  readonly ratio: number | null;
}

/** Two figures that differ by no more than their rounding to a tenth are the same. */
const SAME = 0.0501;

export interface Found {
  /** Index of the row in the table of the model. */
  readonly index: number;
  readonly value: number;
}

export function compare(found: readonly Found[], { current, share }: Pick<LinkTarget, 'current' | 'share'>): Comparison {
  const pairs = found.flatMap(({ index, value }) => {
    const now = current?.[index];
    return typeof now === 'number' ? [{ value, now }] : [];
  });
  const ratios = pairs.filter(({ now }) => now > 0).map(({ value, now }) => value / now).sort((a, b) => a - b);
  const tolerance = share ? SAME / 100 : SAME;
  return { of: pairs.length, same: pairs.filter(({ value, now }) => Math.abs(value - now) <= tolerance).length, ratio: ratios[Math.floor(ratios.length / 2)] ?? null };
}

/** Nearly all numbers are those of the model: what is in a column is then known, whatever its header says. */
export const isSame = ({ of, same }: Comparison): boolean => of >= 3 && same >= 0.9 * of;
/** The numbers have the size of those of the model; true where there is nothing to compare with. */
export const isLike = ({ ratio }: Comparison): boolean => ratio === null || (ratio >= 0.5 && ratio <= 2);
