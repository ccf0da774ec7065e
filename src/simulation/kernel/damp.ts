import { ModelError } from '../../model/errors';
import { dampen } from '../../model/strength/damping';
import { STRIDE } from './block';
import type { Block } from './block';
import { FEASIBLE, stateOf } from './infeasible';
import type { KernelPlan } from './plan';

/** Ingroei of every draw, by the model's own rule. */
export function applyDamping(damping: NonNullable<KernelPlan['damping']>, plan: KernelPlan, { fte, state, size }: Block): void {
  const target = new Array<number>(plan.teams).fill(0);
  for (let d = 0; d < size; d++) {
    if (state[d] !== FEASIBLE) continue;
    for (let t = 0; t < plan.teams; t++) target[t] = fte[t * STRIDE + d]!;
    try {
      const { values } = dampen(damping.rule, damping.old, target, damping.year);
      for (let t = 0; t < plan.teams; t++) fte[t * STRIDE + d] = values[t]!;
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      state[d] = stateOf('noOldStrength');
    }
  }
}
