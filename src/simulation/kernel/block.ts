import type { KernelPlan } from './plan';

/** Draws worked through at once: the tables of a block stay in the processor's nearest caches. */
export const BLOCK = 256;
/** Distance between the rows of two teams: not a power of two, else the rows of all teams compete for the same few cache lines. */
export const STRIDE = BLOCK + 8;

/**
 * Hot loops work several draws at a time: up to the next whole four. What lies beyond the size is computed and never looked at; rows and
 * per-draw arrays have room for it.
 */
export function wholeFours(size: number): number {
  return (size + 3) & ~3;
}

/**
 * Room for a block of draws. Tables are [team × draw] with `STRIDE` between teams; made once and used for every block.
 */
export interface Block {
  /** Draws in use, at most `BLOCK`. */
  size: number;
  /** powers[slot][team × draw]: the draws to the power of the plan's slots, filled by the caller. */
  readonly powers: readonly Float64Array[];
  /** HBVS+ per team and draw. NaN where the draw has no answer. */
  readonly fte: Float64Array;
  /** Per draw: 0 or why there is no answer (`stateOf`). */
  readonly state: Uint8Array;
}

export function makeBlock(teams: number, slots: number): Block {
  return {
    size: 0,
    powers: Array.from({ length: slots }, () => new Float64Array(teams * STRIDE).fill(1)),
    fte: new Float64Array(teams * STRIDE),
    state: new Uint8Array(BLOCK),
  };
}

/** What the kernel itself needs between its steps. */
export interface Workspace {
  /** Wijkagenten cells per team and draw. */
  readonly wijkagenten: Float64Array;
  /** A column's factors where they are a product of two powers; its cells where only a part of them moves. */
  readonly product: Float64Array;
  /** Per team: a table that holds the cells themselves weighs 1. */
  readonly ones: Float64Array;
  /** Per draw: budget of the wijkagenten, what they leave, and one more. */
  readonly budget: Float64Array;
  readonly rest: Float64Array;
  readonly sums: Float64Array;
  /** Per team, for one draw. */
  readonly values: Float64Array;
  readonly low: Float64Array;
  readonly free: Int32Array;
}

export function makeWorkspace(plan: Pick<KernelPlan, 'teams'>): Workspace {
  const { teams } = plan;
  return {
    wijkagenten: new Float64Array(teams * STRIDE),
    product: new Float64Array(teams * STRIDE),
    ones: new Float64Array(teams).fill(1),
    budget: new Float64Array(BLOCK),
    rest: new Float64Array(BLOCK),
    sums: new Float64Array(BLOCK),
    values: new Float64Array(teams),
    low: new Float64Array(teams),
    free: new Int32Array(teams),
  };
}
