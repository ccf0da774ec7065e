import exp from '@stdlib/math-base-special-exp';
import { normalQuantileNear } from '../draws/normalQuantile';

/**
 * A lognormal factor straight from a uniform 32-bit number k: e^(s·z) with Φ(z) = (k + ½)/2³², without the normal score between. Each half of the
 * numbers is cut in octaves (leading zeros of h, the distance to the nearer end), each octave in cells, as in `inverseNormalOf`; a cell holds a quartic.
 */
const CELL_BITS = 6;
const CELLS = 1 << CELL_BITS;
const PLACE_BITS = 31 - CELL_BITS;
const PLACES = 1 << PLACE_BITS;
/** Leading zeros of h: 1 to 31, and 32 for h = 0. */
const OCTAVES = 32;
const TERMS = 5;
/** Half of 2⁻³²: the probability of k = 0. */
const UNIT = 1 / 8589934592;
/** Brings a place to −1 ≤ x < 1. */
const TO_X = 2 / PLACES;

/** Spreads above this leave errors above 1e-13: use the score itself. */
export const LARGEST_TABLE_SPREAD = 0.2;

/** Where a quartic goes through the function: the zeros of the fifth Chebyshev polynomial, ±A, ±B and 0. */
const A = 0.9510565162951535;
const B = 0.5877852522924731;
const NODES = [-A, -B, 0, B, A] as const;

let nodeScores: Float64Array | undefined;
const tables = new Map<number, Float64Array>();

/**
 * @param spread s, 0 ≤ s ≤ LARGEST_TABLE_SPREAD
 * @throws RangeError for another spread
 */
export function lognormalTable(spread: number): Float64Array {
  const known = tables.get(spread);
  if (known) return known;
  if (!(spread >= 0 && spread <= LARGEST_TABLE_SPREAD)) throw new RangeError(`spread ${spread}`);
  const scores = (nodeScores ??= scoresAtNodes());
  const half = OCTAVES * CELLS * TERMS;
  const table = new Float64Array(2 * half);
  for (let cell = 0; cell < (OCTAVES - 1) * CELLS; cell++) {
    const at = cell * TERMS;
    const own = scores.subarray(at, at + TERMS);
    table.set(quartic((i) => exp(spread * own[i]!)), at);
    table.set(quartic((i) => exp(-spread * own[i]!)), half + at);
  }
  // h = 0 stands alone.
  const last = scores[scores.length - 1]!;
  table[(OCTAVES - 1) * CELLS * TERMS] = exp(spread * last);
  table[half + (OCTAVES - 1) * CELLS * TERMS] = exp(-spread * last);
  // A slider that is dragged must not fill the memory.
  if (tables.size >= 16) tables.clear();
  tables.set(spread, table);
  return table;
}

/**
 * out[to + i] = e^(s·z) of words[i] for 0 ≤ i < count; relative error below 1e-13. Only + − × and table look-ups: the same bits in every engine.
 * @param table of s
 */
export function lognormalOf(table: Float64Array, words: Uint32Array, count: number, out: Float64Array, to: number): void {
  for (let i = 0; i < count; i++) {
    const k = words[i]! | 0;
    const side = k >> 31;
    const h = k ^ side;
    const zeros = Math.clz32(h);
    const shifted = h << zeros;
    const at = ((((side & OCTAVES) + zeros - 1) << CELL_BITS) + ((shifted >>> PLACE_BITS) & (CELLS - 1))) * TERMS;
    const x = (shifted & (PLACES - 1)) * TO_X - 1;
    const xx = x * x;
    out[to + i] = table[at]! + x * table[at + 1]! + xx * (table[at + 2]! + x * table[at + 3]! + xx * table[at + 4]!);
  }
}

/** Normal scores at the nodes of every cell of the lower half, tail last, and that of h = 0. */
function scoresAtNodes(): Float64Array {
  const scores = new Float64Array((OCTAVES - 1) * CELLS * TERMS + 1);
  let z = 0;
  let width = UNIT;
  for (let zeros = 1; zeros < OCTAVES; zeros++) {
    for (let cell = CELLS - 1; cell >= 0; cell--) {
      for (let node = TERMS - 1; node >= 0; node--) {
        const place = (CELLS + cell) * PLACES + ((NODES[node]! + 1) * PLACES) / 2;
        z = normalQuantileNear(place * width + UNIT, z);
        scores[((zeros - 1) * CELLS + cell) * TERMS + node] = z;
      }
    }
    width /= 2;
  }
  scores[scores.length - 1] = normalQuantileNear(UNIT, z);
  return scores;
}

/** Coefficients in x of the quartic through the values at the nodes. */
function quartic(at: (node: number) => number): readonly number[] {
  const middle = at(2);
  const evenA = ((at(4) + at(0)) / 2 - middle) / (A * A);
  const evenB = ((at(3) + at(1)) / 2 - middle) / (B * B);
  const oddA = (at(4) - at(0)) / (2 * A);
  const oddB = (at(3) - at(1)) / (2 * B);
  const fourth = (evenA - evenB) / (A * A - B * B);
  const third = (oddA - oddB) / (A * A - B * B);
  return [middle, oddA - third * A * A, evenA - fourth * A * A, third, fourth];
}
