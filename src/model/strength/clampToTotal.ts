import { ModelError } from '../errors';
import type { Fte } from '../units';

export interface Clamped {
  /** clamp(λ·value, low, high) per item. */
  readonly values: number[];
  readonly lambda: number;
}

/** Slack allowed between bounds and total before a problem is infeasible: floating-point noise of a sum, no more. */
const SLACK = 1e-9;

/**
 * clamp(λ·value, low, high) with the one λ for which the result adds to `total` (model 1.2, floors and caps).
 * The sum is a rising, piecewise linear function of λ; λ is read off between two of its breakpoints, exactly.
 * @param values non-negative
 * @param low 0 or more; `high` may be Infinity
 * @throws ModelError floorsAboveBudget, capsBelowBudget with who is bound and by how much
 */
export function clampToTotal(values: readonly Fte[], low: readonly Fte[], high: readonly Fte[], total: Fte, names: readonly string[]): Clamped {
  const sumLow = low.reduce((a, b) => a + b, 0);
  if (sumLow > total + SLACK) {
    throw new ModelError({ code: 'floorsAboveBudget', sum: sumLow, budget: total, teams: names.filter((_, i) => (low[i] ?? 0) > 0) });
  }
  // An item of 0 stays at its floor whatever λ is: it can take nothing on.
  const reach = values.map((value, i) => (value > 0 ? (high[i] ?? Infinity) : (low[i] ?? 0)));
  const sumReach = reach.reduce((a, b) => a + b, 0);
  if (sumReach < total - SLACK) {
    throw new ModelError({ code: 'capsBelowBudget', sum: sumReach, budget: total, teams: names.filter((_, i) => reach[i] !== Infinity) });
  }

  // Going up in λ an item passes its low breakpoint (starts to grow) and its high one (stops).
  const atLow = values.map((value, i) => (value > 0 ? (low[i] ?? 0) / value : Infinity));
  const atHigh = values.map((value, i) => (value > 0 ? (high[i] ?? Infinity) / value : Infinity));
  const sumAt = (lambda: number) => values.reduce((sum, value, i) => sum + between(lambda * value, low[i] ?? 0, high[i] ?? Infinity), 0);
  const breakpoints = [...atLow, ...atHigh].filter((at) => at < Infinity).sort((a, b) => a - b);
  let left = 0;
  let right = Infinity;
  for (const at of breakpoints) {
    if (sumAt(at) > total) {
      right = at;
      break;
    }
    left = at;
  }

  // Between two breakpoints the same items grow. Summed afresh: a slope kept up to date by adding and subtracting carries the noise
  // of what cancelled.
  const grows = (i: number) => (atLow[i] ?? Infinity) <= left && (atHigh[i] ?? Infinity) > left;
  let slope = 0;
  let fixed = 0;
  values.forEach((value, i) => {
    if (grows(i)) slope += value;
    else fixed += between(left * value, low[i] ?? 0, high[i] ?? Infinity);
  });
  const lambda = slope > 0 ? between((total - fixed) / slope, left, right) : left;
  return { lambda, values: values.map((value, i) => between(lambda * value, low[i] ?? 0, high[i] ?? Infinity)) };
}

function between(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
