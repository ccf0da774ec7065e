import type { Distribution } from '../uncertainty';
import { betaDistribution } from '../../model/numeric/incompleteBeta';
import { betaQuantileAt } from './betaDistribution';
import { distributionProblem } from './distributionProblem';
import type { DistributionProblem } from './distributionProblem';
import { exponentialOf } from './exponential';
import { normalProbabilityOf } from './normalProbability';
import { buildScoreTable, fillFromScoreTable } from './scoreTable';
import type { ScoreTable } from './scoreTable';

/** A distribution made ready to draw from: how a standard normal score becomes a factor. Data only, so it can go to a worker. */
export type FactorTransform =
  | { readonly kind: 'vast'; readonly factor: number }
  | { readonly kind: 'normaal' | 'lognormaal'; readonly sd: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly width: number }
  /** Factors at the corners; `rising` = the probability below the mode. */
  | { readonly kind: 'driehoek'; readonly low: number; readonly high: number; readonly rising: number; readonly width: number }
  | { readonly kind: 'pert'; readonly table: ScoreTable }
  /** Factors in rising order. */
  | { readonly kind: 'empirisch'; readonly sorted: Float64Array };

export type PreparedDistribution = { readonly ok: true; readonly value: FactorTransform } | { readonly ok: false; readonly problem: DistributionProblem };

/** Weight of the most likely value against the two bounds in the mean of a PERT distribution (Malcolm e.a., Operations Research 7 (1959)). */
const PERT_WEIGHT = 4;

/** Checks a distribution and makes what its draws share: once per distribution, not per draw. */
export function prepareDistribution(distribution: Distribution): PreparedDistribution {
  const problem = distributionProblem(distribution);
  return problem ? { ok: false, problem } : { ok: true, value: transformOf(distribution) };
}

function transformOf(distribution: Distribution): FactorTransform {
  switch (distribution.kind) {
    case 'normaal':
    case 'lognormaal':
      return { kind: distribution.kind, sd: distribution.sd };
    case 'uniform':
      return { kind: 'uniform', low: 1 + distribution.low, width: distribution.high - distribution.low };
    case 'driehoek':
      return triangle(distribution);
    case 'pert':
      return pert(distribution);
    case 'empirisch':
      return { kind: 'empirisch', sorted: Float64Array.from(distribution.values, (value) => 1 + value).sort() };
    default:
      return distribution satisfies never;
  }
}

interface Bounds {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

function triangle({ low, mode, high }: Bounds): FactorTransform {
  const width = high - low;
  return width > 0 ? { kind: 'driehoek', low: 1 + low, high: 1 + high, rising: (mode - low) / width, width } : { kind: 'vast', factor: 1 + low };
}

/** PERT: beta on low..high with a = 1 + 4(mode − low)/(high − low) and b = 1 + 4(high − mode)/(high − low). */
function pert({ low, mode, high }: Bounds): FactorTransform {
  const width = high - low;
  if (!(width > 0)) return { kind: 'vast', factor: 1 + low };
  const beta = betaDistribution(1 + (PERT_WEIGHT * (mode - low)) / width, 1 + (PERT_WEIGHT * (high - mode)) / width);
  const table = buildScoreTable((z) => {
    const [value, first, second] = betaQuantileAt(beta, z);
    return [1 + low + width * value, width * first, width * second];
  });
  return { kind: 'pert', table };
}

/**
 * out[i] = the factor that belongs to the standard normal score scores[i], for from ≤ i < to: the value of the distribution with the same
 * probability below it. Never below 0. `out` may be `scores`.
 */
export function fillFactors(transform: FactorTransform, scores: Float64Array, out: Float64Array, from: number, to: number): void {
  switch (transform.kind) {
    case 'vast':
      out.fill(transform.factor, from, to);
      return;
    case 'normaal':
      for (let i = from; i < to; i++) out[i] = Math.max(0, 1 + transform.sd * scores[i]!);
      return;
    case 'lognormaal':
      for (let i = from; i < to; i++) out[i] = transform.sd * scores[i]!;
      exponentialOf(out, out, from, to);
      return;
    case 'uniform':
      normalProbabilityOf(scores, out, from, to);
      for (let i = from; i < to; i++) out[i] = transform.low + transform.width * out[i]!;
      return;
    case 'driehoek':
      fillTriangle(transform, scores, out, from, to);
      return;
    case 'pert':
      fillFromScoreTable(transform.table, scores, out, from, to);
      for (let i = from; i < to; i++) out[i] = Math.max(0, out[i]!);
      return;
    case 'empirisch':
      fillEmpirical(transform.sorted, scores, out, from, to);
      return;
    default:
      transform satisfies never;
  }
}

function fillTriangle({ low, high, rising, width }: FactorTransform & { kind: 'driehoek' }, scores: Float64Array, out: Float64Array, from: number, to: number): void {
  normalProbabilityOf(scores, out, from, to);
  for (let i = from; i < to; i++) {
    const p = out[i]!;
    out[i] = p < rising ? low + width * Math.sqrt(p * rising) : high - width * Math.sqrt((1 - p) * (1 - rising));
  }
}

/** Each value as likely: the one with number floor(p·n). */
function fillEmpirical(sorted: Float64Array, scores: Float64Array, out: Float64Array, from: number, to: number): void {
  normalProbabilityOf(scores, out, from, to);
  for (let i = from; i < to; i++) out[i] = sorted[Math.min((out[i]! * sorted.length) | 0, sorted.length - 1)]!;
}
