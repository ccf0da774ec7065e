import type { Copula } from './copula';

/**
 * Makes independent normal scores correlated, in place. Row r stands at scores[r · stride .. r · stride + size): the teams of the first
 * uncertain driver, those of the second, then the common inputs (`PreparedCopula.commonInputs`), whose rows are left without meaning.
 * @param driverCount uncertain drivers: 1 or 2
 * @param stride from one row to the next, at least `size`
 * @param size draws in the block
 */
export function correlate(copula: Copula, scores: Float64Array, teams: number, driverCount: number, stride: number, size: number): void {
  switch (copula.kind) {
    case 'onafhankelijk':
      return;
    case 'factoren':
      addFactors(copula, scores, teams, driverCount, stride, size);
      return;
    case 'teammatrix':
      for (let d = 0; d < driverCount; d++) multiply(copula.lower, teams, scores, d * teams * stride, stride, size);
      if (driverCount > 1) link(copula.link, scores, 0, teams * stride, teams, stride, size);
      return;
    case 'matrix':
      multiply(copula.lower, driverCount * teams, scores, 0, stride, size);
      return;
    default:
      copula satisfies never;
  }
}

function addFactors({ common, own, linkCommon, linkOwn }: Copula & { kind: 'factoren' }, scores: Float64Array, teams: number, driverCount: number, stride: number, size: number): void {
  const second = teams * stride;
  const factors = driverCount * second;
  const shared = common.some((weight) => weight > 0);
  if (driverCount > 1) {
    link(linkOwn, scores, 0, second, teams, stride, size);
    if (shared) link(linkCommon, scores, factors, factors + stride, 1, stride, size);
  }
  if (!shared) return;
  for (let d = 0; d < driverCount; d++) {
    for (let t = 0; t < teams; t++) combine(own[d]!, common[d]!, scores, (d * teams + t) * stride, factors + d * stride, size);
  }
}

/** Rows of the second driver become correlated with the same rows of the first: r · first + √(1 − r²) · second. */
function link(r: number, scores: Float64Array, first: number, second: number, rows: number, stride: number, size: number): void {
  if (r === 0) return;
  const rest = Math.sqrt(1 - r * r);
  for (let row = 0; row < rows; row++) combine(rest, r, scores, second + row * stride, first + row * stride, size);
}

/** target ← a · target + b · source. */
function combine(a: number, b: number, scores: Float64Array, target: number, source: number, size: number): void {
  for (let i = 0; i < size; i++) scores[target + i] = a * scores[target + i]! + b * scores[source + i]!;
}

/** Rows ← lower · rows, from the last row up: each needs only those above it, which are still the old ones. */
function multiply(lower: Float64Array, n: number, scores: Float64Array, start: number, stride: number, size: number): void {
  for (let row = n - 1; row >= 0; row--) {
    const target = start + row * stride;
    const diagonal = lower[row * n + row]!;
    for (let i = 0; i < size; i++) scores[target + i]! *= diagonal;
    for (let above = 0; above < row; above++) combine(1, lower[row * n + above]!, scores, target, start + above * stride, size);
  }
}
