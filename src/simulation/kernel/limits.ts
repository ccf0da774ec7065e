import { clampToTotal } from '../../model/strength/clampToTotal';
import { STRIDE } from './block';
import type { Block, Workspace } from './block';
import { FEASIBLE, stateOf } from './infeasible';
import type { KernelPlan } from './plan';

/** Slack between bounds and total, as in `clampToTotal`. */
const SLACK = 1e-9;
const NO_NAMES: readonly string[] = [];
const CAP_BELOW = stateOf('capBelowWijkagenten');
const FLOORS_ABOVE = stateOf('floorsAboveBudget');
const CAPS_BELOW = stateOf('capsBelowBudget');

/** Floors and caps of every draw: fte = clamp(λ·fte, max(floor, wijkagenten), cap) adding to the total (model 1.2). */
export function applyLimits(limits: NonNullable<KernelPlan['limits']>, plan: KernelPlan, block: Block, work: Workspace): void {
  const { floors, caps } = limits;
  const { fte, state, size } = block;
  const { wijkagenten, values, low } = work;
  for (let d = 0; d < size; d++) {
    if (state[d] !== FEASIBLE) continue;
    let sumLow = 0;
    for (let t = 0; t < plan.teams; t++) {
      const least = wijkagenten[t * STRIDE + d]!;
      values[t] = fte[t * STRIDE + d]!;
      low[t] = floors[t]! > least ? floors[t]! : least;
      sumLow += low[t]!;
      if (caps[t]! < least - SLACK) state[d] = CAP_BELOW;
    }
    if (state[d] !== FEASIBLE) continue;
    const total = work.budget[d]! + work.rest[d]!;
    if (sumLow > total + SLACK) {
      state[d] = FLOORS_ABOVE;
      continue;
    }
    const lambda = lambdaBetween(values, low, caps, total);
    if (Number.isNaN(lambda)) {
      state[d] = CAPS_BELOW;
      continue;
    }
    for (let t = 0; t < plan.teams; t++) fte[t * STRIDE + d] = clamp(lambda * values[t]!, low[t]!, caps[t]!);
  }
}

/**
 * λ with Σ clamp(λ·value, low, high) = total: Newton's method on a rising, piecewise linear function, kept between two values of λ of
 * which one is too low and one too high. A step that would leave them goes to a breakpoint between instead, so that each step settles at
 * least one team and the last is exact. Where noise keeps it from settling, λ is that of `clampToTotal`.
 * @returns NaN when everybody at his cap is not enough
 */
export function lambdaBetween(values: Float64Array, low: Float64Array, high: Float64Array, total: number): number {
  let reach = 0;
  for (let t = 0; t < values.length; t++) reach += values[t]! > 0 ? high[t]! : low[t]!;
  if (reach < total - SLACK) return NaN;
  let left = 0;
  let right = Infinity;
  let lambda = 1;
  // Twice the number of breakpoints is more than enough; a bound, so that noise can never make it endless.
  for (let step = 0; step < 4 * values.length + 8; step++) {
    let slope = 0;
    let sum = 0;
    let bound = 0;
    for (let t = 0; t < values.length; t++) {
      const value = values[t]!;
      const wanted = lambda * value;
      if (wanted < low[t]!) bound += low[t]!;
      else if (wanted > high[t]!) bound += high[t]!;
      else {
        sum += wanted;
        slope += value;
      }
    }
    const short = total - bound - sum;
    if (short > 0) left = lambda;
    else right = lambda;
    if (slope > 0) {
      // From those that are free, not as a step from λ: of teams with next to nothing the step would carry only noise.
      const next = (total - bound) / slope;
      if (next === lambda || sameSide(values, low, high, lambda, next)) return next;
      if (next > left && next < right) {
        lambda = next;
        continue;
      }
    } else if (short === 0) {
      return lambda;
    }
    const between = breakpointBetween(values, low, high, left, right);
    if (Number.isNaN(between)) break;
    lambda = between;
  }
  // A team stands at its bound to the last bit and crosses it with every step: the model's own way, slower, settles it.
  return clampToTotal(Array.from(values), Array.from(low), Array.from(high), total, NO_NAMES).lambda;
}

/** Whether nobody meets a bound between two values of λ: the sum is linear there. */
function sameSide(values: Float64Array, low: Float64Array, high: Float64Array, from: number, to: number): boolean {
  for (let t = 0; t < values.length; t++) {
    const value = values[t]!;
    const [a, b] = [from * value, to * value];
    if (a < low[t]! !== b < low[t]! || a > high[t]! !== b > high[t]!) return false;
  }
  return true;
}

/** The middle one of the values of λ strictly between two at which some team meets a bound; NaN when there is none. */
function breakpointBetween(values: Float64Array, low: Float64Array, high: Float64Array, left: number, right: number): number {
  const found: number[] = [];
  for (let t = 0; t < values.length; t++) {
    const value = values[t]!;
    if (!(value > 0)) continue;
    for (const at of [low[t]! / value, high[t]! / value]) if (at > left && at < right && at < Infinity) found.push(at);
  }
  found.sort((a, b) => a - b);
  return found[found.length >> 1] ?? NaN;
}

function clamp(value: number, low: number, high: number): number {
  const raised = value > low ? value : low;
  return raised < high ? raised : high;
}
