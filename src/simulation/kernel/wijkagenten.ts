import { STRIDE } from './block';
import type { Block, Workspace } from './block';
import { factorsOf } from './columns';
import { FEASIBLE, stateOf } from './infeasible';
import type { KernelPlan } from './plan';

const ZERO_COLUMN = stateOf('zeroColumnAfterChange');
/** Slack of a budget over the minima in a column that cannot grow, as in `allocate`. */
const SLACK = 1e-9;

/**
 * The wijkagenten column: max(λ·cell, minimum) with the one λ for which it adds to the budget, for every draw. Starts `block.fte` with it.
 * @param powers of the column's slots, tables [team × draw]
 */
export function wijkagentenColumn(plan: KernelPlan, powers: readonly Float64Array[], block: Block, work: Workspace): void {
  const { weights, minima } = plan.wijkagenten;
  const { state, size, fte } = block;
  const { budget, values, free } = work;
  const teams = plan.teams;
  const factors = factorsOf(powers, teams, size, work.product);
  let least = 0;
  for (let t = 0; t < teams; t++) {
    least += minima[t]!;
    fte.fill(minima[t]!, t * STRIDE, t * STRIDE + size);
  }
  // The answer of the draw before is nearer than nothing.
  let guess = 0;
  for (let d = 0; d < size; d++) {
    const wanted = budget[d]!;
    // The minima take it all.
    if (!(wanted > least)) continue;
    for (let t = 0; t < teams; t++) values[t] = factors === null ? weights[t]! : weights[t]! * factors[t * STRIDE + d]!;
    const lambda = lambdaAbove(values, minima, least, wanted, free, guess);
    if (lambda === 0) {
      if (wanted > least + SLACK && state[d] === FEASIBLE) state[d] = ZERO_COLUMN;
      continue;
    }
    for (let t = 0; t < teams; t++) {
      const cell = lambda * values[t]!;
      if (cell > minima[t]!) fte[t * STRIDE + d] = cell;
    }
    guess = lambda;
  }
}

/**
 * λ with Σ max(λ·value, minimum) = total. The sum is a convex, rising function of λ, so that Newton's method lands at or right of the answer from
 * anywhere, and from the right only ever frees fewer teams; it ends, exactly, when none is dropped.
 * @param least Σ minima, below `total`
 * @param free room for the teams that are not yet at their minimum
 * @param guess where it starts; 0: with all teams free. A good one saves work and changes nothing else
 * @returns 0 when every value is 0
 */
export function lambdaAbove(values: Float64Array, minima: Float64Array, least: number, total: number, free: Int32Array, guess = 0): number {
  let slope = 0;
  let freed = 0;
  for (let t = 0; t < values.length; t++) {
    const value = values[t]!;
    const minimum = minima[t]!;
    const above = guess * value > minimum ? 1 : 0;
    slope += above * value;
    freed += above * minimum;
  }
  if (slope === 0) {
    freed = 0;
    for (let t = 0; t < values.length; t++) {
      if (!(values[t]! > 0)) continue;
      slope += values[t]!;
      freed += minima[t]!;
    }
    if (slope === 0) return 0;
  }
  let lambda = (total - (least - freed)) / slope;
  let count = 0;
  for (let t = 0; t < values.length; t++) {
    free[count] = t;
    count += values[t]! > 0 && lambda * values[t]! >= minima[t]! ? 1 : 0;
  }
  for (;;) {
    if (count === 0) return lambda;
    slope = 0;
    freed = 0;
    for (let i = 0; i < count; i++) {
      const t = free[i]!;
      slope += values[t]!;
      freed += minima[t]!;
    }
    lambda = (total - (least - freed)) / slope;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const t = free[i]!;
      free[kept] = t;
      kept += lambda * values[t]! >= minima[t]! ? 1 : 0;
    }
    // Nobody dropped; or, by the noise of a sum, everybody: then λ is as good as the breakpoint of the last.
    if (kept === count || kept === 0) return lambda;
    count = kept;
  }
}
