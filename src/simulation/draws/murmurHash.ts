/**
 * MurmurHash3_x86_128 (A. Appleby, public domain) of a message of whole 32-bit words, read as little-endian bytes.
 * @param seed whole number 0..2³²−1
 * @returns four 32-bit words
 */
export function murmurHash128(message: ArrayLike<number>, seed: number): Uint32Array {
  const hash = new Uint32Array([seed, seed, seed, seed]);
  const whole = message.length & ~3;
  for (let at = 0; at < whole; at += 4) {
    for (let lane = 0; lane < 4; lane++) {
      const mixed = rotate(hash[lane]! ^ scatter(message[at + lane]!, lane), STATE_ROTATIONS[lane]!) + hash[(lane + 1) & 3]!;
      hash[lane] = Math.imul(mixed, 5) + INCREMENTS[lane]!;
    }
  }
  for (let at = whole; at < message.length; at++) hash[at - whole]! ^= scatter(message[at]!, at - whole);
  for (let lane = 0; lane < 4; lane++) hash[lane]! ^= message.length * 4;
  mingle(hash);
  for (let lane = 0; lane < 4; lane++) hash[lane] = avalanche(hash[lane]!);
  mingle(hash);
  return hash;
}

const MULTIPLIERS = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93] as const;
const WORD_ROTATIONS = [15, 16, 17, 18] as const;
const STATE_ROTATIONS = [19, 17, 15, 13] as const;
const INCREMENTS = [0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17] as const;

function scatter(word: number, lane: number): number {
  return Math.imul(rotate(Math.imul(word, MULTIPLIERS[lane]!), WORD_ROTATIONS[lane]!), MULTIPLIERS[(lane + 1) & 3]!);
}

function mingle(hash: Uint32Array): void {
  hash[0] = hash[0]! + hash[1]! + hash[2]! + hash[3]!;
  for (let lane = 1; lane < 4; lane++) hash[lane]! += hash[0]!;
}

function avalanche(word: number): number {
  const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
