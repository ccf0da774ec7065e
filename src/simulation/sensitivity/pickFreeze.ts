/**
 * Sums of a pick-freeze design for one group of inputs and one outcome, per batch (an independent scramble): A and B are two draws of all
 * inputs, AB is A with the group's inputs taken from B.
 */
export interface PickFreezeSums {
  readonly draws: number;
  /** Σ (f(B) − c) (f(AB) − f(A)): the variance that the group explains by itself (Saltelli e.a., Comp. Phys. Comm. 181 (2010), table 2 b). */
  readonly first: number;
  /** Σ (f(B) − f(AB))² / 2: what the group by itself does not explain (Jansen, Comp. Phys. Comm. 117 (1999)). */
  readonly rest: number;
  /** Σ (f(A) − f(AB))² / 2: what is lost when only the group is not known (Jansen). */
  readonly total: number;
}

/** Sums over A and B together, of f − c and its square. */
export interface VarianceSums {
  readonly draws: number;
  readonly sum: number;
  readonly squares: number;
}

export interface SobolIndex {
  /** Part of the variance that goes when this group alone is known. Small ones can come out just below 0. */
  readonly first: number;
  readonly firstError: number;
  /** Part of the variance that stays when everything but this group is known. */
  readonly total: number;
  readonly totalError: number;
}

/** A variance below this part of a fte² is the noise of a sum: the outcome does not vary. */
const NO_VARIANCE = 1e-18;

/**
 * Indices from the sums of all batches together, with standard errors by leaving out one batch at a time (jackknife): a ratio of means has
 * no simple error of its own. Of the two estimates of a first-order index the one with the smaller error is given: `first` is better for
 * a group that explains little, `rest` for one that explains nearly all.
 * @returns null when the outcome does not vary, or nothing was drawn
 */
export function sobolIndex(group: readonly PickFreezeSums[], variance: readonly VarianceSums[]): SobolIndex | null {
  const all = group.map((_, batch) => batch);
  const whole = ratios(group, variance, all);
  if (whole === null) return null;
  const without = all.map((batch) => ratios(group, variance, all.filter((other) => other !== batch)) ?? whole);
  const errorOf = (key: keyof Ratios) => jackknife(without.map((ratio) => ratio[key]));
  const [byFirst, byRest] = [errorOf('first'), errorOf('rest')];
  const first = byRest < byFirst ? { first: 1 - whole.rest, firstError: byRest } : { first: whole.first, firstError: byFirst };
  return { ...first, total: whole.total, totalError: errorOf('total') };
}

interface Ratios {
  readonly first: number;
  readonly rest: number;
  readonly total: number;
}

function ratios(group: readonly PickFreezeSums[], variance: readonly VarianceSums[], batches: readonly number[]): Ratios | null {
  const over = <T>(values: readonly T[], of: (value: T) => number) => batches.reduce((sum, batch) => sum + (values[batch] === undefined ? 0 : of(values[batch] as T)), 0);
  const draws = over(group, (sums) => sums.draws);
  const both = over(variance, (sums) => sums.draws);
  if (draws === 0 || both === 0) return null;
  const mean = over(variance, ({ sum }) => sum) / both;
  const spread = over(variance, ({ squares }) => squares) / both - mean * mean;
  if (!(spread > NO_VARIANCE)) return null;
  const part = (key: keyof Ratios) => over(group, (sums) => sums[key]) / draws / spread;
  return { first: part('first'), rest: part('rest'), total: part('total') };
}

/** Standard error of an estimate from those that each leave out one batch. */
export function jackknife(estimates: readonly number[]): number {
  const n = estimates.length;
  if (n < 2) return NaN;
  const mean = estimates.reduce((a, b) => a + b, 0) / n;
  return Math.sqrt((estimates.reduce((sum, estimate) => sum + (estimate - mean) * (estimate - mean), 0) * (n - 1)) / n);
}
