import { STRIDE } from './block';
import type { Block, Workspace } from './block';
import { addColumn, factorsOf, weightedSum } from './columns';
import { applyDamping } from './damp';
import { FEASIBLE, stateOf } from './infeasible';
import { applyLimits } from './limits';
import type { KernelPlan } from './plan';
import { wijkagentenColumn } from './wijkagenten';

/** Slack of the budget under the wijkagenten, as in `scenarioBudgets`. */
const SLACK = 1e-9;
const BELOW_WIJKAGENTEN = stateOf('budgetBelowWijkagenten');

/**
 * HBVS+ per team for a block of draws: what `allocate` does for one, for all at once (model 1.2 and 1.5: components → sum per team →
 * floors and caps → damping). Fills `block.fte` and `block.state`; equal to `allocate` within 1e-9.
 * @param slots for each of the plan's slots its index in `block.powers`
 */
export function runKernel(plan: KernelPlan, slots: readonly number[], block: Block, work: Workspace): void {
  const { size } = block;
  block.state.fill(FEASIBLE, 0, size);
  budgets(plan, slots, block, work);
  const power = (own: readonly number[]) => own.map((slot) => block.powers[slots[slot] ?? 0]!);
  wijkagentenColumn(plan, power(plan.wijkagenten.slots), block, work);
  // Floors and caps need them by themselves later. Below the teams a block may have rows of groups.
  if (plan.limits !== null) work.wijkagenten.set(block.fte.subarray(0, plan.teams * STRIDE));
  for (const column of plan.columns) addColumn(column, factorsOf(power(column.slots), plan.teams, size, work.product), block, work);
  if (plan.limits !== null) applyLimits(plan.limits, plan, block, work);
  if (plan.damping !== null) applyDamping(plan.damping, plan, block);
  forgetInfeasible(plan, block);
}

/** Budget of the wijkagenten per draw (the norm or fixed, never under the minima in force) and what it leaves. */
function budgets(plan: KernelPlan, slots: readonly number[], block: Block, work: Workspace): void {
  const { base, norm, minima } = plan.wijkagenten;
  const { budget, rest } = work;
  const { state, size } = block;
  let least = 0;
  for (let t = 0; t < plan.teams; t++) least += minima[t]!;
  if (norm === null) budget.fill(base, 0, size);
  else weightedSum(norm.weights, block.powers[slots[norm.slot] ?? 0]!, size, budget);
  const scale = norm === null ? 1 : base;
  for (let d = 0; d < size; d++) {
    const wanted = budget[d]! * scale;
    const given = wanted > least ? wanted : least;
    budget[d] = given;
    // Written so that a budget that is no number is refused too.
    if (!(given <= plan.total + SLACK)) state[d] = BELOW_WIJKAGENTEN;
    rest[d] = given < plan.total ? plan.total - given : 0;
  }
}

/** A draw without an answer must not pass for one. */
function forgetInfeasible(plan: KernelPlan, { state, size, fte }: Block): void {
  for (let d = 0; d < size; d++) {
    if (state[d] === FEASIBLE) continue;
    for (let t = 0; t < plan.teams; t++) fte[t * STRIDE + d] = NaN;
  }
}
