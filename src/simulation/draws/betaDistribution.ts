import pow from '@stdlib/math-base-special-pow';
import { lowerProbability } from '../../model/numeric/incompleteBeta';
import type { BetaDistribution } from '../../model/numeric/incompleteBeta';
import { normalDensity, normalLowerTail } from './normalQuantile';
import type { Jet } from './scoreTable';

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
