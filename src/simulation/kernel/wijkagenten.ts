import { STRIDE } from './block';
import type { Block, Workspace } from './block';
import { factorsOf } from './columns';
import { FEASIBLE, stateOf } from './infeasible';
import type { KernelPlan } from './plan';

const ZERO_COLUMN = stateOf('zeroColumnAfterChange');
/** Slack of a budget over the minima in a column that cannot grow, as in `allocate`. */
const SLACK = 1e-9;

/**
 * The wijkagenten column: max(λ·cell, minimum) with the one λ for which it adds to the budget, for every draw.
 * @param powers of the column's slots, tables [team × draw]
 */
export function wijkagentenColumn(plan: KernelPlan, powers: readonly Float64Array[], block: Block, work: Workspace): void {
  const { weights, minima } = plan.wijkagenten;
  const { state, size } = block;
  const { wijkagenten, budget, values, free } = work;
  const teams = plan.teams;
  const factors = factorsOf(powers, teams, size, work.product);
  let least = 0;
  for (let t = 0; t < teams; t++) {
    least += minima[t]!;
    wijkagenten.fill(minima[t]!, t * STRIDE, t * STRIDE + size);
  }
  for (let d = 0; d < size; d++) {
    const wanted = budget[d]!;
    // The minima take it all.
    if (!(wanted > least)) continue;
    for (let t = 0; t < teams; t++) values[t] = factors === null ? weights[t]! : weights[t]! * factors[t * STRIDE + d]!;
    const lambda = lambdaAbove(values, minima, least, wanted, free);
    if (lambda === 0) {
      if (wanted > least + SLACK && state[d] === FEASIBLE) state[d] = ZERO_COLUMN;
      continue;
    }
    for (let t = 0; t < teams; t++) {
      const cell = lambda * values[t]!;
      if (cell > minima[t]!) wijkagenten[t * STRIDE + d] = cell;
    }
  }
}

/**
 * λ with Σ max(λ·value, minimum) = total. The sum is a convex, rising function of λ, so that Newton's method from the right (first all
 * teams free, then without those that come under their minimum) only ever frees fewer teams and ends, exactly, when none is dropped.
 * @param least Σ minima, below `total`
 * @param free room for the teams that are not yet at their minimum
 * @returns 0 when every value is 0
 */
export function lambdaAbove(values: Float64Array, minima: Float64Array, least: number, total: number, free: Int32Array): number {
  let count = 0;
  let slope = 0;
  let freed = 0;
  for (let t = 0; t < values.length; t++) {
    const value = values[t]!;
    if (!(value > 0)) continue;
    free[count++] = t;
    slope += value;
    freed += minima[t]!;
  }
  if (count === 0) return 0;
  let lambda = (total - (least - freed)) / slope;
  for (;;) {
    let kept = 0;
    let keptSlope = 0;
    let keptFreed = 0;
    for (let i = 0; i < count; i++) {
      const t = free[i]!;
      const value = values[t]!;
      const minimum = minima[t]!;
      const above = lambda * value >= minimum ? 1 : 0;
      free[kept] = t;
      kept += above;
      keptSlope += above * value;
      keptFreed += above * minimum;
    }
    // Nobody dropped; or, by the noise of a sum, everybody: then λ is as good as the breakpoint of the last.
    if (kept === count || kept === 0) return lambda;
    count = kept;
    lambda = (total - (least - keptFreed)) / keptSlope;
  }
}
