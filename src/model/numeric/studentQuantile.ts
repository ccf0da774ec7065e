import pow from '@stdlib/math-base-special-pow';
import { betaDistribution, lowerProbability } from './incompleteBeta';

/**
 * The quantile of Student's t distribution: t with P(T ≤ t) = p. From P(T > t) = ½·I_x(ν/2, ½), x = ν/(ν + t²) (DLMF 8.17), by Newton's
 * method kept between the bounds that are known. The same bits in every engine.
 * @param p above 0 and below 1
 * @param freedom degrees of freedom ν, at least 1
 */
export function studentQuantile(p: number, freedom: number): number {
  if (p === 0.5) return 0;
  if (p < 0.5) return -studentQuantile(1 - p, freedom);
  const beta = betaDistribution(freedom / 2, 0.5);
  const excess = (t: number) => p - 1 + 0.5 * lowerProbability(beta, freedom / (freedom + t * t));
  const density = (t: number) => pow(1 + (t * t) / freedom, -(freedom + 1) / 2) / (Math.sqrt(freedom) * beta.total);
  let low = 0;
  let high = 1;
  while (excess(high) > 0) [low, high] = [high, high * 2];
  let t = (low + high) / 2;
  for (let round = 0; round < 200; round++) {
    const error = excess(t);
    if (error > 0) low = t;
    else high = t;
    const newton = t + error / density(t);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    const step = Math.abs(next - t);
    t = next;
    if (step <= 1e-15 * t) break;
  }
  return t;
}
