import { batchState } from './streamKey';
import type { StreamKey } from './streamKey';

/**
 * Pseudo-random draws of one input: the first `count` of its batch, uniform on 0..2³²−1. A longer batch starts with the shorter one.
 * @param key of the input (`streamKey`)
 * @param batch whole number ≥ 0
 * @param out at least `count` long
 */
export function fillRandom(key: StreamKey, batch: number, count: number, out: Uint32Array): void {
  fillXoshiro(batchState(key, 'toeval', batch), count, out);
}

/**
 * xoshiro128++ 1.0 (D. Blackman and S. Vigna, Scrambled linear pseudorandom number generators, ACM Trans. Math. Softw. 47 (2021)):
 * period 2¹²⁸ − 1.
 * @param state four words, not all 0; left as it is
 */
export function fillXoshiro(state: Uint32Array, count: number, out: Uint32Array): void {
  let a = state[0]! | 0;
  let b = state[1]! | 0;
  let c = state[2]! | 0;
  let d = state[3]! | 0;
  for (let i = 0; i < count; i++) {
    const sum = (a + d) | 0;
    out[i] = (((sum << 7) | (sum >>> 25)) + a) | 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
}
