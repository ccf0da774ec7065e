import type { Tenths } from '../../model/units';

/** One row of a comparison: a figure per scenario, and which of them differ from the first. */
export interface ComparedRow {
  readonly index: number;
  readonly values: readonly Tenths[];
  /** One per scenario; the first is what the others are compared with, so never true. */
  readonly differs: readonly boolean[];
  /** Largest less smallest, in tenths: 0 where all agree. */
  readonly spread: number;
}

/** @param columns one per scenario, figures in tenths in the same order in each */
export function compareColumns(columns: readonly (readonly Tenths[])[]): ComparedRow[] {
  const [first = []] = columns;
  return first.map((reference, index) => {
    const values = columns.map((column) => column[index] ?? (0 as Tenths));
    return { index, values, differs: values.map((value) => value !== reference), spread: Math.max(...values) - Math.min(...values) };
  });
}

/** By which column rows are sorted; 'volgorde' keeps the order of the plan, 'spreiding' puts the largest difference first. */
export type ComparisonOrder = { readonly by: 'volgorde' | 'spreiding' } | { readonly by: 'scenario'; readonly column: number; readonly descending: boolean };

/** Sorted rows; equal ones keep the order of the plan. */
export function sortCompared(rows: readonly ComparedRow[], order: ComparisonOrder): ComparedRow[] {
  switch (order.by) {
    case 'volgorde':
      return [...rows];
    case 'spreiding':
      return [...rows].sort((a, b) => b.spread - a.spread || a.index - b.index);
    case 'scenario': {
      const value = (row: ComparedRow) => row.values[order.column] ?? 0;
      const sign = order.descending ? -1 : 1;
      return [...rows].sort((a, b) => sign * (value(a) - value(b)) || a.index - b.index);
    }
    default:
      throw order satisfies never;
  }
}
