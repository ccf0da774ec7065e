import pow from '@stdlib/math-base-special-pow';

/** Below any denominator that occurs: keeps Lentz's method from dividing by 0. */
const TINY = 1e-300;

/** A beta distribution on 0..1. */
export interface BetaDistribution {
  readonly a: number;
  readonly b: number;
  /** B(a, b). */
  readonly total: number;
}

/** @param a, b above 0 */
export function betaDistribution(a: number, b: number): BetaDistribution {
  const mean = a / (a + b);
  return { a, b, total: incompletePart(a, b, mean) + incompletePart(b, a, 1 - mean) };
}

/** I_x(a, b). */
export function lowerProbability({ a, b, total }: BetaDistribution, x: number): number {
  return x <= (a + 1) / (a + b + 2) ? incompletePart(a, b, x) / total : 1 - incompletePart(b, a, 1 - x) / total;
}

/**
 * ∫₀ˣ t^(a−1) (1−t)^(b−1) dt by the continued fraction of DLMF 8.17.22, with Lentz's method; fast for x < (a+1)/(a+b+2).
 */
function incompletePart(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return (pow(x, a) * pow(1 - x, b) * fraction) / a;
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
