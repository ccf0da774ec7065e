import { STRIDE } from './block';
import type { Block, Workspace } from './block';
import { FEASIBLE, stateOf } from './infeasible';
import type { KernelColumn } from './plan';

const ZERO_COLUMN = stateOf('zeroColumnAfterChange');

/**
 * What the cells of a column are multiplied by.
 * @param powers of the column's slots: none, one or two tables [team × draw]
 * @param product room for the product of two
 * @returns a table [team × draw], or null when nothing is drawn
 */
export function factorsOf(powers: readonly Float64Array[], teams: number, size: number, product: Float64Array): Float64Array | null {
  const [first, second] = powers;
  if (first === undefined) return null;
  if (second === undefined) return first;
  for (let t = 0; t < teams; t++) {
    for (let i = t * STRIDE, end = i + size; i < end; i++) product[i] = first[i]! * second[i]!;
  }
  return product;
}

/** sums[draw] = Σ over teams of weight × factor. Three teams at a time: the sums are read and written a third as often. */
export function weightedSum(weights: Float64Array, factors: Float64Array, size: number, sums: Float64Array): void {
  const teams = weights.length;
  const whole = teams - (teams % 3);
  sums.fill(0, 0, size);
  for (let t = 0; t < whole; t += 3) {
    const first = weights[t]!;
    const second = weights[t + 1]!;
    const third = weights[t + 2]!;
    const row = t * STRIDE;
    for (let d = 0; d < size; d++) sums[d]! += first * factors[row + d]! + second * factors[row + STRIDE + d]! + third * factors[row + 2 * STRIDE + d]!;
  }
  for (let t = whole; t < teams; t++) {
    const weight = weights[t]!;
    const row = t * STRIDE;
    for (let d = 0; d < size; d++) sums[d]! += weight * factors[row + d]!;
  }
}

/** Adds a column scaled to its budget to the fte of every team. */
export function addColumn(column: KernelColumn, factors: Float64Array | null, block: Block, work: Workspace): void {
  const { weights, share } = column;
  const { fte, state, size } = block;
  const { sums, rest } = work;
  if (factors === null) {
    let sum = 0;
    for (let t = 0; t < weights.length; t++) sum += weights[t]!;
    sums.fill(sum, 0, size);
  } else {
    weightedSum(weights, factors, size, sums);
  }
  for (let d = 0; d < size; d++) {
    const sum = sums[d]!;
    const budget = rest[d]! * share;
    if (sum > 0) sums[d] = budget / sum;
    else {
      sums[d] = 0;
      if (budget > 0 && state[d] === FEASIBLE) state[d] = ZERO_COLUMN;
    }
  }
  for (let t = 0; t < weights.length; t++) {
    const weight = weights[t]!;
    const row = t * STRIDE;
    if (factors === null) for (let d = 0; d < size; d++) fte[row + d]! += weight * sums[d]!;
    else for (let d = 0; d < size; d++) fte[row + d]! += weight * factors[row + d]! * sums[d]!;
  }
}
