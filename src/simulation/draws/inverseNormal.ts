import { normalDensity, normalQuantileNear } from './normalQuantile';

/**
 * The lower half of the distribution, p = (h + ½)/2³² with 0 ≤ h < 2³¹, in cells: first the octave of h (its leading zeros), then
 * CELLS equal parts of the octave. The tail gets as many cells per octave as the middle, so that the relative error is the same everywhere.
 */
const CELL_BITS = 7;
const CELLS = 1 << CELL_BITS;
/** Bits of the place within a cell. */
const PLACE_BITS = 31 - CELL_BITS;
const PLACES = 1 << PLACE_BITS;
const MIDDLE = PLACES / 2;
/** Leading zeros of h: 1 to 31, and 32 for h = 0. */
const OCTAVES = 32;
/** Coefficients of a cell: a quartic. */
const TERMS = 5;
const UNIT = 1 / 4294967296;

let table: Float64Array | undefined;

/**
 * out[i] = the standard normal score of k = input[i], z with Φ(z) = (k + ½)/2³², for from ≤ i < to: between −6.34 and 6.34, never infinite,
 * and the score of 2³² − 1 − k is exactly the negative of that of k. Only + − × and table look-ups: the same bits in every engine.
 * Error below 1e-14 · (1 + |z|) (relative in the tails, absolute around 0).
 */
export function inverseNormalOf(input: Uint32Array, out: Float64Array, from: number, to: number): void {
  const cells = (table ??= buildTable());
  for (let i = from; i < to; i++) {
    const k = input[i]! | 0;
    const half = k >> 31;
    const h = k ^ half;
    const zeros = Math.clz32(h);
    const shifted = h << zeros;
    const at = ((zeros << CELL_BITS) - CELLS + ((shifted >>> PLACE_BITS) & (CELLS - 1))) * TERMS;
    const t = (shifted & (PLACES - 1)) - MIDDLE;
    const z = cells[at]! + t * (cells[at + 1]! + t * (cells[at + 2]! + t * (cells[at + 3]! + t * cells[at + 4]!)));
    out[i] = z * (half | 1);
  }
}

/** Per cell the coefficients of z in the place t, −MIDDLE ≤ t < MIDDLE, counted from the middle of the cell. */
function buildTable(): Float64Array {
  const cells = new Float64Array(((OCTAVES - 1) * CELLS + 1) * TERMS);
  let z = 0;
  let width = UNIT / 2;
  for (let zeros = 1; zeros < OCTAVES; zeros++) {
    for (let cell = CELLS - 1; cell >= 0; cell--) {
      const p = ((CELLS + cell) * PLACES + MIDDLE) * width + UNIT / 2;
      z = normalQuantileNear(p, z);
      cells.set(quartic(z, MIDDLE * width), ((zeros - 1) * CELLS + cell) * TERMS);
    }
    width /= 2;
  }
  // h = 0 stands alone, at the first place of its cell.
  cells[cells.length - TERMS] = normalQuantileNear(UNIT / 2, z);
  return cells;
}

/**
 * The Taylor series of Φ⁻¹ around p with z = Φ⁻¹(p), over p ± `reach`, of which the fifth power is replaced by the cubic nearest to it
 * (Chebyshev economisation); the sixth is below 1e-15. z' = 1/φ(z) and z'' = z·z'², from which each further derivative follows.
 */
function quartic(z: number, reach: number): readonly number[] {
  const d = reach / normalDensity(z);
  const zz = z * z;
  const second = (z / 2) * d * d;
  const third = ((2 * zz + 1) / 6) * d * d * d;
  const fourth = ((z * (6 * zz + 7)) / 24) * d * d * d * d;
  const fifth = ((zz * (24 * zz + 46) + 7) / 120) * d * d * d * d * d;
  const scale = 1 / MIDDLE;
  return [
    z,
    (d - (5 / 16) * fifth) * scale,
    second * scale * scale,
    (third + (20 / 16) * fifth) * scale * scale * scale,
    fourth * scale * scale * scale * scale,
  ];
}
