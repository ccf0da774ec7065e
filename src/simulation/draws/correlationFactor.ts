import { cholesky } from './cholesky';
import { frobeniusDistance, nearestCorrelation } from './nearestCorrelation';
import { symmetricEigen } from './symmetricEigen';

/** An eigenvalue above −this is rounding, not a contradiction between the correlations. */
const ROUNDING = 1e-10;
/** How much of the identity makes a matrix with eigenvalues 0 (teams that move as one) definite: 1e-6 of a score at most. */
const SHIFT = 1e-12;

/** Whether the correlations asked for can exist together. */
export type Repair =
  | { readonly repaired: false }
  /** They cannot: the nearest that can are drawn. `distance` = √ of the sum of the squared changes over all cells of the matrix. */
  | { readonly repaired: true; readonly distance: number };

export interface CorrelationFactor {
  /** n × n by rows, zeros above the diagonal: it makes independent scores correlated. */
  readonly lower: Float64Array;
  readonly repair: Repair;
}

/** The last matrix that was factored: every run of the same correlations asks for it again, and a repair is slow. */
let last: { readonly matrix: Float64Array; readonly n: number; readonly factor: CorrelationFactor } | null = null;

/**
 * The Cholesky factor of a correlation matrix, or of the nearest one when the matrix has a negative eigenvalue.
 * @param matrix symmetric with ones on its diagonal, n × n by rows
 * @returns the same object for the same matrix as last time; not to be changed
 */
export function correlationFactor(matrix: Float64Array, n: number): CorrelationFactor {
  if (last !== null && last.n === n && last.matrix.every((value, at) => value === matrix[at])) return last.factor;
  const factor = factored(matrix, n);
  last = { matrix: matrix.slice(), n, factor };
  return factor;
}

function factored(matrix: Float64Array, n: number): CorrelationFactor {
  const direct = cholesky(matrix, n);
  if (direct) return { lower: direct, repair: { repaired: false } };
  const lowest = symmetricEigen(matrix, n).values.reduce((least, value) => Math.min(least, value), Infinity);
  if (lowest > -ROUNDING) return { lower: shiftedFactor(matrix, n), repair: { repaired: false } };
  const nearest = nearestCorrelation(matrix, n);
  return { lower: shiftedFactor(nearest, n), repair: { repaired: true, distance: frobeniusDistance(nearest, matrix) } };
}

/** The factor of a matrix whose lowest eigenvalue is 0 up to rounding. */
function shiftedFactor(matrix: Float64Array, n: number): Float64Array {
  for (let shift = SHIFT; ; shift *= 10) {
    const lower = cholesky(matrix.map((value, at) => (((at / n) | 0) === at % n ? 1 : value * (1 - shift))), n);
    if (lower) return lower;
  }
}
