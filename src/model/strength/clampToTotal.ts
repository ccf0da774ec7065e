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
  const events: { at: number; slope: number; constant: number }[] = [];
  values.forEach((value, i) => {
    if (value <= 0) return;
    const lowest = low[i] ?? 0;
    const highest = high[i] ?? Infinity;
    events.push({ at: lowest / value, slope: value, constant: -lowest });
    if (highest !== Infinity) events.push({ at: highest / value, slope: -value, constant: highest });
  });
  events.sort((a, b) => a.at - b.at);

  let slope = 0;
  let constant = sumLow;
  let lambda = 0;
  let next = Infinity;
  for (let i = 0; i < events.length; i++) {
    const event = events[i] as (typeof events)[number];
    if (constant + slope * event.at > total) {
      next = event.at;
      break;
    }
    slope += event.slope;
    constant += event.constant;
    lambda = event.at;
  }
  // A slope that is only the rounding noise of cancelled slopes must not carry λ past the next breakpoint.
  if (slope > 0) lambda = Math.min(next, Math.max(lambda, (total - constant) / slope));
  return { lambda, values: values.map((value, i) => Math.min(high[i] ?? Infinity, Math.max(low[i] ?? 0, lambda * value))) };
}
