import { ModelError } from '../errors';

/** Names used in errors. */
export interface MarginNames {
  readonly row: (index: number) => string;
  readonly column: (index: number) => string;
}

/**
 * Of each margin by itself. Ten times under the 1e-12 that is promised: the last scaling of the rows moves the columns by as much.
 */
const TOLERANCE = 1e-13;
const MOST_ITERATIONS = 20_000;

/**
 * Iterative proportional fitting (raking, RAS; Deming & Stephan 1940): scales rows and columns of a non-negative seed in turn
 * until every margin is met within 1e-12 of itself.
 *
 * A column whose margin is 0 takes no part, but keeps a shape: its seed times the row factors of the fit, which is the limit of
 * its share in each row as its margin goes to 0.
 * @param seeds seeds[column][row], any scale per column
 * @param rowMargins one per row; they add to the same total as the column margins
 * @returns table[column][row]; a column with margin 0 is its limiting shape, not zeros
 * @throws ModelError zeroSeedColumn, zeroSeedRow when a zero seed meets a margin above 0; notConverged when the zeros of the
 * seed leave no table with these margins
 */
export function iterativeProportionalFitting(
  seeds: readonly (readonly number[])[],
  rowMargins: readonly number[],
  columnMargins: readonly number[],
  names: MarginNames,
): number[][] {
  const total = rowMargins.reduce((a, b) => a + b, 0);
  const rowFactors: number[] = rowMargins.map(() => 1);
  const columnFactors: number[] = columnMargins.map((margin) => (margin > 0 ? 1 : 0));
  const seed = (c: number, r: number) => seeds[c]?.[r] ?? 0;
  const rowSum = (r: number) => columnFactors.reduce((sum, factor, c) => sum + factor * seed(c, r), 0);
  const columnSum = (c: number) => rowFactors.reduce((sum, factor, r) => sum + factor * seed(c, r), 0);

  columnMargins.forEach((margin, c) => {
    if (margin > 0 && columnSum(c) <= 0) throw new ModelError({ code: 'zeroSeedColumn', component: names.column(c), budget: margin });
  });
  rowMargins.forEach((margin, r) => {
    if (margin > 0 && rowSum(r) <= 0) throw new ModelError({ code: 'zeroSeedRow', team: names.row(r), margin });
    if (margin <= 0) rowFactors[r] = 0;
  });

  let worst = Infinity;
  let converged = false;
  for (let iteration = 0; iteration < MOST_ITERATIONS && total > 0 && !converged; iteration++) {
    columnMargins.forEach((margin, c) => {
      const sum = columnSum(c);
      if (margin > 0) columnFactors[c] = sum > 0 ? margin / sum : 0;
    });
    worst = 0;
    converged = true;
    rowMargins.forEach((margin, r) => {
      const sum = (rowFactors[r] ?? 0) * rowSum(r);
      worst = Math.max(worst, Math.abs(sum - margin));
      // Written so that NaN never counts as met.
      if (!(Math.abs(sum - margin) <= TOLERANCE * margin)) converged = false;
      if (margin > 0 && sum > 0) rowFactors[r] = ((rowFactors[r] ?? 0) * margin) / sum;
    });
  }
  if (total > 0 && !converged) throw new ModelError({ code: 'notConverged', iterations: MOST_ITERATIONS, worst });

  return columnMargins.map((margin, c) => rowFactors.map((factor, r) => (margin > 0 ? (columnFactors[c] ?? 0) : 1) * factor * seed(c, r)));
}
