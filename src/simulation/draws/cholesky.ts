/**
 * Lower triangle L with L·Lᵀ = matrix, n × n by rows, zeros above the diagonal; null when the matrix is not positive definite
 * (a pivot is 0 or below).
 * @param matrix symmetric, n × n by rows
 */
export function cholesky(matrix: Float64Array, n: number): Float64Array | null {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i * n + j]!;
      for (let k = 0; k < j; k++) rest -= lower[i * n + k]! * lower[j * n + k]!;
      if (i !== j) {
        lower[i * n + j] = rest / lower[j * n + j]!;
      } else if (rest > 0) {
        lower[i * n + i] = Math.sqrt(rest);
      } else {
        return null;
      }
    }
  }
  return lower;
}
