import pow from '@stdlib/math-base-special-pow';
import { normalDensity, normalLowerTail } from './normalQuantile';
import type { Jet } from './scoreTable';

/** Below any denominator that occurs: keeps Lentz's method from dividing by 0. */
const TINY = 1e-300;

/** A beta distribution on 0..1 with both parameters at least 1. */
export interface BetaDistribution {
  readonly a: number;
  readonly b: number;
  /** B(a, b). */
  readonly total: number;
}

/** @param a, b at least 1 */
export function betaDistribution(a: number, b: number): BetaDistribution {
  const mean = a / (a + b);
  return { a, b, total: incompletePart(a, b, mean) + incompletePart(b, a, 1 - mean) };
}

/**
 * The quantile as a function of the standard normal score z, x with I_x(a, b) = Φ(z), and its first two derivatives in z:
 * x' = φ(z)/f(x), x'' = x'·(−z − x'·f'(x)/f(x)).
 */
export function betaQuantileAt(beta: BetaDistribution, z: number): Jet {
  if (z > 0) {
    const [value, first, second] = betaQuantileAt({ ...beta, a: beta.b, b: beta.a }, -z);
    return [1 - value, first, -second];
  }
  const x = lowerQuantile(beta, normalLowerTail(z));
  const first = normalDensity(z) / density(beta, x);
  return [x, first, first * (-z - first * ((beta.a - 1) / x - (beta.b - 1) / (1 - x)))];
}

/** x with I_x(a, b) = p ≤ ½, by Newton's method kept between the bounds that are known. */
function lowerQuantile(beta: BetaDistribution, p: number): number {
  let low = 0;
  let high = 1;
  // The power law of the tail, where it is one.
  let x = Math.min(pow(p * beta.a * beta.total, 1 / beta.a), beta.a / (beta.a + beta.b));
  for (let round = 0; round < 100; round++) {
    const error = lowerProbability(beta, x) - p;
    if (error > 0) high = x;
    else low = x;
    const next = x - error / density(beta, x);
    const step = (next > low && next < high ? next : (low + high) / 2) - x;
    x += step;
    if (Math.abs(step) <= 1e-15 * x) break;
  }
  return x;
}

function density({ a, b, total }: BetaDistribution, x: number): number {
  return (pow(x, a - 1) * pow(1 - x, b - 1)) / total;
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
