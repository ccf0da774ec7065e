import { BLOCK, makeBlock, makeWorkspace, STRIDE } from '../../../src/simulation/kernel/block';
import type { Block } from '../../../src/simulation/kernel/block';
import type { KernelPlan } from '../../../src/simulation/kernel/plan';
import { runKernel } from '../../../src/simulation/kernel/run';

/** Factors of one draw, per team. */
export interface Draw {
  readonly inwoners: readonly number[];
  readonly werklast: readonly number[];
}

/** Runs the kernel on given draws, with the powers taken by the test's own hand. */
export function runDraws(plan: KernelPlan, draws: readonly Draw[]): Block {
  if (draws.length > BLOCK) throw new Error(`at most ${BLOCK} draws`);
  const block = makeBlock(plan.teams, plan.slots.length);
  block.size = draws.length;
  plan.slots.forEach(({ driver, exponent }, s) => {
    draws.forEach((draw, d) => draw[driver].forEach((factor, t) => (block.powers[s]![t * STRIDE + d] = factor ** exponent)));
  });
  runKernel(plan, plan.slots.map((_, s) => s), block, makeWorkspace(plan));
  return block;
}

/** Fte per team of one draw. */
export function fteOf(block: Block, plan: KernelPlan, d: number): number[] {
  return Array.from({ length: plan.teams }, (_, t) => block.fte[t * STRIDE + d] ?? NaN);
}
