import exp from '@stdlib/math-base-special-exp';

const INVERSE_ROOT_2PI = 0.3989422804014327;
/** Terms of the continued fraction: from |z| = 2 on the rest is below 1e-17. */
const FRACTION_TERMS = 120;

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return INVERSE_ROOT_2PI * exp(-0.5 * z * z);
}

/**
 * Φ(z) for z ≤ 0, with full relative accuracy in the tail. Sources: for |z| < 2 the series ½ − φ(z)·Σ |z|^(2n+1)/(1·3·…·(2n+1))
 * (Abramowitz & Stegun 26.2.11), beyond that Laplace's continued fraction φ(z)/(|z| + 1/(|z| + 2/(|z| + …))) (26.2.14).
 */
export function normalLowerTail(z: number): number {
  const x = -z;
  return x < 2 ? 0.5 - normalDensity(x) * oddSeries(x) : normalDensity(x) / fraction(x);
}

function oddSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 3; term > sum * 1e-18; n += 2) {
    term *= (x * x) / n;
    sum += term;
  }
  return sum;
}

function fraction(x: number): number {
  let value = x;
  for (let n = FRACTION_TERMS; n >= 1; n--) value = x + n / value;
  return value;
}

/**
 * z with Φ(z) = p for 0 < p ≤ ½, by Halley's method from a guess that is near.
 * @param near a number ≤ 0 within about 1 of the answer
 */
export function normalQuantileNear(p: number, near: number): number {
  let z = near;
  for (let round = 0; round < 20; round++) {
    const error = (normalLowerTail(z) - p) / normalDensity(z);
    const step = error / (1 + 0.5 * z * error);
    z = Math.min(z - step, 0);
    if (Math.abs(step) < 1e-9) break;
  }
  return z;
}
