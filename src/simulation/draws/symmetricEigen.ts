/** Sweeps over all pairs; convergence is quadratic and takes fewer than ten. */
const MOST_SWEEPS = 60;

/** Eigenvalues of a symmetric matrix, in no order, and the matrix whose columns are the eigenvectors, orthonormal. */
export interface Eigen {
  readonly values: Float64Array;
  /** n × n, by rows. */
  readonly vectors: Float64Array;
}

/**
 * Eigenvalues and eigenvectors by Jacobi's method: rotations that each bring one off-diagonal pair to 0 (Golub & Van Loan, Matrix Computations,
 * section 8.5). Only + − × ÷ √.
 * @param matrix symmetric, n × n by rows; left as it is
 */
export function symmetricEigen(matrix: Float64Array, n: number): Eigen {
  const work = matrix.slice();
  const vectors = identity(n);
  const negligible = 1e-17 * Math.sqrt(work.reduce((sum, value) => sum + value * value, 0));
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let rotated = false;
    for (let p = 0; p < n - 1; p++) {
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(work[p * n + q]!) <= negligible) continue;
        rotate(work, vectors, n, p, q);
        rotated = true;
      }
    }
    if (!rotated) break;
  }
  return { values: Float64Array.from({ length: n }, (_, i) => work[i * n + i]!), vectors };
}

function rotate(work: Float64Array, vectors: Float64Array, n: number, p: number, q: number): void {
  const off = work[p * n + q]!;
  const theta = (work[q * n + q]! - work[p * n + p]!) / (2 * off);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < n; k++) {
    if (k === p || k === q) continue;
    const a = work[k * n + p]!;
    const b = work[k * n + q]!;
    work[k * n + p] = work[p * n + k] = c * a - s * b;
    work[k * n + q] = work[q * n + k] = s * a + c * b;
  }
  work[p * n + p]! -= t * off;
  work[q * n + q]! += t * off;
  work[p * n + q] = work[q * n + p] = 0;
  for (let k = 0; k < n; k++) {
    const a = vectors[k * n + p]!;
    const b = vectors[k * n + q]!;
    vectors[k * n + p] = c * a - s * b;
    vectors[k * n + q] = s * a + c * b;
  }
}

function identity(n: number): Float64Array {
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) matrix[i * n + i] = 1;
  return matrix;
}
