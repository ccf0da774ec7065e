import { fillXoshiro } from './random';
import { sobolDirections } from './sobolDirections';
import { batchState } from './streamKey';
import type { StreamKey } from './streamKey';

const BITS = 32;
const HIGHEST_BIT = 0x80000000;

/**
 * The points of Sobol's sequence in one dimension as they were published, in Gray-code order, as multiples of 2⁻³²: 0, ½, ¾, ¼, …
 * @param dimension 0 to SOBOL_DIMENSIONS − 1
 * @param out at least `count` long
 * @throws RangeError when there is no such dimension
 */
export function fillUnscrambledSobol(dimension: number, count: number, out: Uint32Array): void {
  fillGrayCode(sobolDirections(dimension), 0, count, out);
}

/**
 * The first `count` points of one input in one scramble of Sobol's sequence, in Gray-code order, uniform on 0..2³²−1. Point i of one input
 * belongs to point i of the others with the same scramble number. A larger `count` only adds points.
 *
 * Scramble: an affine one, x ↦ Lx + e over GF(2), with L a random lower triangular matrix with ones on its diagonal (Matoušek, J. Complexity
 * 14 (1998)) and e a random shift. The means over it have the same variance as under Owen's nested uniform scramble, n⁻³·log-power for smooth
 * functions (A. B. Owen, Variance with alternative scramblings of digital nets, ACM TOMACS 13 (2003), section 5), and scrambled points cost
 * as little as plain ones, because it is the direction numbers that are multiplied by L.
 * @param dimension of this input, used by no other: 0 to SOBOL_DIMENSIONS − 1
 * @param key of this input (`streamKey`): the scramble depends on nothing else
 * @param scramble number of the scramble, ≥ 0
 * @param out at least `count` long
 * @throws RangeError when there is no such dimension
 */
export function fillSobol(dimension: number, key: StreamKey, scramble: number, count: number, out: Uint32Array): void {
  const directions = sobolDirections(dimension);
  fillXoshiro(batchState(key, 'scramble', scramble), BITS + 1, randomWords);
  const used = count > 1 ? BITS - Math.clz32(count - 1) : 0;
  for (let k = 0; k < used; k++) scrambled[k] = timesLowerTriangle(directions[k]!, k + 1);
  fillGrayCode(scrambled, randomWords[BITS]!, count, out);
}

const randomWords = new Uint32Array(BITS + 1);
const scrambled = new Uint32Array(BITS);

/** L · direction; column b of L is 1 in row b and random below it. The first `bits` bits of the direction can be set. */
function timesLowerTriangle(direction: number, bits: number): number {
  let product = 0;
  for (let b = 0; b < bits; b++) {
    const bit = HIGHEST_BIT >>> b;
    if (direction & bit) product ^= bit | (randomWords[b]! & (bit - 1));
  }
  return product;
}

/**
 * Point i is `first` ⊕ the directions at the bits of the Gray code of i. The Gray code of 2^m + j is that of 2^m − 1 − j with bit m set, so each
 * doubling reads the points so far backwards: one XOR a point, in any order.
 */
function fillGrayCode(directions: Uint32Array, first: number, count: number, out: Uint32Array): void {
  if (count > 0) out[0] = first;
  for (let half = 1, m = 0; half < count; half *= 2, m++) {
    const direction = directions[m]!;
    const end = Math.min(2 * half, count);
    for (let i = half, mirrored = half - 1; i < end; i++, mirrored--) out[i] = out[mirrored]! ^ direction;
  }
}
