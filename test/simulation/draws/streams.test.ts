import { describe, expect, it } from 'vitest';
import { murmurHash128 } from '../../../src/simulation/draws/murmurHash';
import { fillRandom, fillXoshiro } from '../../../src/simulation/draws/random';
import { batchState, streamKey } from '../../../src/simulation/draws/streamKey';

function random(seed: number, input: string, batch: number, count: number): Uint32Array {
  const out = new Uint32Array(count);
  fillRandom(streamKey(seed, input), batch, count, out);
  return out;
}

/** Correlation of two uniform columns. */
function correlation(a: Uint32Array, b: Uint32Array): number {
  const centred = (x: number) => (x + 0.5) / 2 ** 32 - 0.5;
  return (12 * a.reduce((sum, x, i) => sum + centred(x) * centred(b[i]!), 0)) / a.length;
}

describe('murmurHash128', () => {
  // Expected words: package mmh3 of Python, mmh3_x86_128_digest of struct.pack('<nI', …).
  it.each<{ message: number[]; seed: number; words: number[] }>([
    { message: [], seed: 0, words: [0, 0, 0, 0] },
    { message: [], seed: 1, words: [0x88c4adec, 0x54d201b9, 0x54d201b9, 0x54d201b9] },
    { message: [0x61], seed: 7, words: [0x7d9c685c, 0xb994abb7, 0xb994abb7, 0xb994abb7] },
    { message: [1, 2], seed: 0, words: [0x40e85748, 0xa4321e5e, 0x7fee4e56, 0x7fee4e56] },
    { message: [1, 2, 3], seed: 0xffffffff, words: [0x3e2a13f7, 0xe8198a22, 0xf5c2bfb7, 0xe0b1a6cc] },
    { message: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff], seed: 0x9747b28c, words: [0x20d94a4f, 0x8f702648, 0xddc2aa7c, 0xffb3b74a] },
    { message: [1, 2, 3, 4, 5, 6], seed: 42, words: [0xd4761349, 0xa283fd23, 0x2434f4ed, 0xe822e45e] },
    { message: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], seed: 2026, words: [0x59426dc2, 0x62e8bbab, 0xa57cab40, 0xe18eb531] },
  ])('$message with seed $seed', ({ message, seed, words }) => {
    expect([...murmurHash128(message, seed)]).toEqual(words);
  });
});

describe('fillXoshiro', () => {
  it('the first ten numbers of the reference implementation from state 1, 2, 3, 4', () => {
    const out = new Uint32Array(10);
    fillXoshiro(Uint32Array.of(1, 2, 3, 4), 10, out);
    expect([...out]).toEqual([641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011, 621204420]);
  });
});

describe('streamKey and batchState', () => {
  it('every seed, input, use and batch has a state of its own', () => {
    const states = [1, 2].flatMap((seed) =>
      ['a', 'b', 'ab', 'ba', 'a\0', 'werklast|Enschede', 'werklast|Enschedé'].flatMap((input) =>
        [0, 1, 2].flatMap((batch) => (['scramble', 'toeval'] as const).map((use) => batchState(streamKey(seed, input), use, batch).join())),
      ),
    );
    expect(new Set(states).size).toBe(2 * 7 * 3 * 2);
  });
});

describe('fillRandom', () => {
  it('the same seed, input and batch: the same draws; more draws start with the fewer', () => {
    expect([...random(5, 'inwoners|A', 3, 100)]).toEqual([...random(5, 'inwoners|A', 3, 500).subarray(0, 100)]);
  });

  it.each<[string, Uint32Array]>([
    ['another batch', random(5, 'inwoners|A', 4, 65536)],
    ['another input', random(5, 'inwoners|B', 3, 65536)],
    ['another seed', random(6, 'inwoners|A', 3, 65536)],
  ])('%s: not correlated with it (4 standard errors)', (_, other) => {
    expect(Math.abs(correlation(random(5, 'inwoners|A', 3, 65536), other))).toBeLessThan(4 / Math.sqrt(65536));
  });

  it('uniform: chi-squared over 256 classes within 4 standard deviations of its mean, also for the lowest byte', () => {
    const draws = random(1, 'werklast|Zwolle', 0, 65536);
    for (const shift of [24, 0]) {
      const counts = new Float64Array(256);
      draws.forEach((x) => counts[(x >>> shift) & 255]!++);
      const chi = counts.reduce((sum, count) => sum + (count - 256) ** 2 / 256, 0);
      expect(Math.abs(chi - 255)).toBeLessThan(4 * Math.sqrt(2 * 255));
    }
  });
});
