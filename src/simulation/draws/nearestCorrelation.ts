import { symmetricEigen } from './symmetricEigen';

const MOST_ROUNDS = 2000;
const TOLERANCE = 1e-11;

/**
 * The correlation matrix (ones on the diagonal, no negative eigenvalue) nearest to a symmetric matrix in the Frobenius norm, by alternating
 * projections with Dykstra's correction (N. J. Higham, Computing the nearest correlation matrix, IMA J. Numer. Anal. 22 (2002), algorithm 3.3).
 * @param matrix symmetric, n × n by rows; left as it is
 */
export function nearestCorrelation(matrix: Float64Array, n: number): Float64Array {
  let unit: Float64Array = matrix.slice();
  const correction = new Float64Array(n * n);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const corrected = unit.map((value, i) => value - correction[i]!);
    const semidefinite = nearestSemidefinite(corrected, n);
    for (let i = 0; i < correction.length; i++) correction[i] = semidefinite[i]! - corrected[i]!;
    const next = withUnitDiagonal(semidefinite, n);
    const moved = frobeniusDistance(next, unit) + frobeniusDistance(next, semidefinite);
    unit = next;
    if (moved <= TOLERANCE * n) break;
  }
  return rescaled(nearestSemidefinite(unit, n), n);
}

/** √ of the sum of squared differences of two matrices. */
export function frobeniusDistance(a: Float64Array, b: Float64Array): number {
  return Math.sqrt(a.reduce((sum, value, i) => sum + (value - b[i]!) * (value - b[i]!), 0));
}

/** The matrix with its negative eigenvalues put to 0. */
function nearestSemidefinite(matrix: Float64Array, n: number): Float64Array {
  const { values, vectors } = symmetricEigen(matrix, n);
  const result = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = 0; k < n; k++) if (values[k]! > 0) sum += values[k]! * vectors[i * n + k]! * vectors[j * n + k]!;
      result[i * n + j] = result[j * n + i] = sum;
    }
  }
  return result;
}

function withUnitDiagonal(matrix: Float64Array, n: number): Float64Array {
  const result = matrix.slice();
  for (let i = 0; i < n; i++) result[i * n + i] = 1;
  return result;
}

/** Divided by the standard deviations on the diagonal: what is left of the last rounding goes, and no eigenvalue changes sign. */
function rescaled(matrix: Float64Array, n: number): Float64Array {
  return withUnitDiagonal(matrix.map((value, at) => value / Math.sqrt(matrix[((at / n) | 0) * (n + 1)]! * matrix[(at % n) * (n + 1)]!)), n);
}
