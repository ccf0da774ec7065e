import { STRIDE, wholeFours } from './block';
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

/** sums[draw] = Σ over teams of weight × factor. Nine teams at a time: the sums are read and written a ninth as often. */
export function weightedSum(weights: Float64Array, factors: Float64Array, size: number, sums: Float64Array): void {
  const teams = weights.length;
  const whole = teams - (teams % 9);
  sums.fill(0, 0, size);
  for (let t = 0; t < whole; t += 9) {
    const a = weights[t]!;
    const b = weights[t + 1]!;
    const c = weights[t + 2]!;
    const e = weights[t + 3]!;
    const f = weights[t + 4]!;
    const g = weights[t + 5]!;
    const h = weights[t + 6]!;
    const i = weights[t + 7]!;
    const j = weights[t + 8]!;
    const row = t * STRIDE;
    for (let d = 0; d < size; d++) {
      const at = row + d;
      sums[d]! +=
        a * factors[at]! + b * factors[at + STRIDE]! + c * factors[at + 2 * STRIDE]! +
        (e * factors[at + 3 * STRIDE]! + f * factors[at + 4 * STRIDE]! + g * factors[at + 5 * STRIDE]!) +
        (h * factors[at + 6 * STRIDE]! + i * factors[at + 7 * STRIDE]! + j * factors[at + 8 * STRIDE]!);
    }
  }
  for (let t = whole; t < teams; t++) {
    const weight = weights[t]!;
    const row = t * STRIDE;
    for (let d = 0; d < size; d++) sums[d]! += weight * factors[row + d]!;
  }
}

/** What is fixed and what moves of every cell as one table [team × draw], so that each counts once. */
function cellsOf(fixed: Float64Array, weights: Float64Array, factors: Float64Array, size: number, cells: Float64Array): void {
  for (let t = 0; t < weights.length; t++) {
    for (let i = t * STRIDE, end = i + size; i < end; i++) cells[i] = fixed[t]! + weights[t]! * factors[i]!;
  }
}

/** Adds a column scaled to its budget to the fte of every team. */
export function addColumn(column: KernelColumn, factors: Float64Array | null, block: Block, work: Workspace): void {
  const { fixed, share } = column;
  if (fixed === undefined || factors === null) return addCells(column.weights, share, factors, block, work);
  cellsOf(fixed, column.weights, factors, wholeFours(block.size), work.product);
  addCells(work.ones, share, work.product, block, work);
}

function addCells(weights: Float64Array, share: number, factors: Float64Array | null, block: Block, work: Workspace): void {
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
  if (factors === null) addEvenly(weights, sums, size, fte);
  else addScaled(weights, factors, sums, size, fte);
}

/** fte += weight × scale, nothing drawn. */
function addEvenly(weights: Float64Array, scale: Float64Array, size: number, fte: Float64Array): void {
  for (let t = 0; t < weights.length; t++) {
    const weight = weights[t]!;
    const row = t * STRIDE;
    for (let d = 0; d < size; d++) fte[row + d]! += weight * scale[d]!;
  }
}

/** fte += weight × factor × scale; three teams and two draws at a time. */
function addScaled(weights: Float64Array, factors: Float64Array, scale: Float64Array, size: number, fte: Float64Array): void {
  const teams = weights.length;
  const whole = teams - (teams % 3);
  const end = wholeFours(size);
  for (let t = 0; t < whole; t += 3) {
    const a = weights[t]!;
    const b = weights[t + 1]!;
    const c = weights[t + 2]!;
    for (let d = 0; d < end; d += 2) {
      const first = scale[d]!;
      const second = scale[d + 1]!;
      const i = t * STRIDE + d;
      const j = i + STRIDE;
      const k = j + STRIDE;
      fte[i]! += a * factors[i]! * first;
      fte[j]! += b * factors[j]! * first;
      fte[k]! += c * factors[k]! * first;
      fte[i + 1]! += a * factors[i + 1]! * second;
      fte[j + 1]! += b * factors[j + 1]! * second;
      fte[k + 1]! += c * factors[k + 1]! * second;
    }
  }
  for (let t = whole; t < teams; t++) {
    const weight = weights[t]!;
    const row = t * STRIDE;
    for (let d = 0; d < size; d++) fte[row + d]! += weight * factors[row + d]! * scale[d]!;
  }
}
