import { describe, expect, it } from 'vitest';
import { fillSobol, fillUnscrambledSobol } from '../../../src/simulation/draws/sobol';
import { SOBOL_DIMENSIONS, sobolDirections } from '../../../src/simulation/draws/sobolDirections';
import { streamKey } from '../../../src/simulation/draws/streamKey';
import oracle from './oracle/sobol.json';

function plain(dimension: number, count: number): Uint32Array {
  const out = new Uint32Array(count);
  fillUnscrambledSobol(dimension, count, out);
  return out;
}

function scrambled(dimension: number, count: number, { seed = 1, input = `input ${dimension}`, scramble = 0 } = {}): Uint32Array {
  const out = new Uint32Array(count);
  fillSobol(dimension, streamKey(seed, input), scramble, count, out);
  return out;
}

/** How many different of the 2^bits equal strata are hit. */
const strataHit = (points: Uint32Array, bits: number) => new Set([...points].map((x) => (bits === 0 ? 0 : x >>> (32 - bits)))).size;

describe('the unscrambled sequence', () => {
  it('the first ten points in three dimensions as Joe and Kuo print them with new-joe-kuo-6', () => {
    const published = [
      [0, 0, 0], [0.5, 0.5, 0.5], [0.75, 0.25, 0.25], [0.25, 0.75, 0.75], [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125], [0.625, 0.125, 0.875], [0.125, 0.625, 0.375], [0.1875, 0.3125, 0.9375], [0.6875, 0.8125, 0.4375],
    ];
    const columns = [0, 1, 2].map((dimension) => plain(dimension, 10));
    expect(published.map((_, i) => columns.map((column) => column[i]! / 2 ** 32))).toEqual(published);
  });

  it.each(Object.entries(oracle.points))('dimension %s as SciPy makes it', (dimension, points) => {
    expect([...plain(Number(dimension), points.length)]).toEqual(points);
  });

  it('every dimension up to the last hits each of 1,024 strata once in 1,024 points', () => {
    for (let dimension = 0; dimension < SOBOL_DIMENSIONS; dimension++) expect(strataHit(plain(dimension, 1024), 10)).toBe(1024);
    expect(SOBOL_DIMENSIONS).toBe(1024);
  });

  it.each([-1, 0.5, 1024, NaN])('dimension %s does not exist', (dimension) => {
    expect(() => sobolDirections(dimension)).toThrow(RangeError);
  });
});

describe('fillSobol', () => {
  it.each([0, 1, 2, 53, 333, 1023])('dimension %i: every elementary interval has its share of every power of two of points', (dimension) => {
    for (const scramble of [0, 1, 7]) {
      const points = scrambled(dimension, 4096, { scramble });
      for (let bits = 0; bits <= 12; bits++) {
        for (let first = 0; first < 4096; first += 2 ** bits) expect(strataHit(points.subarray(first, first + 2 ** bits), bits)).toBe(2 ** bits);
      }
    }
  });

  it('two dimensions stay a net: each of the 256 boxes of any shape 2^a × 2^b is hit once', () => {
    const [x, y] = [scrambled(0, 256), scrambled(1, 256)] as const;
    for (let a = 0; a <= 8; a++) {
      const boxes = new Set([...x].map((_, i) => `${a === 0 ? 0 : x[i]! >>> (32 - a)} ${a === 8 ? 0 : y[i]! >>> (24 + a)}`));
      expect(boxes.size).toBe(256);
    }
  });

  it('more points start with the fewer, whatever was drawn in between', () => {
    const few = scrambled(3, 100);
    scrambled(4, 300);
    expect([...scrambled(3, 1000).subarray(0, 100)]).toEqual([...few]);
    expect([...scrambled(3, 1)]).toEqual([few[0]]);
  });

  it.each([{ seed: 2 }, { input: 'another' }, { scramble: 1 }])('%o: another scramble, in nearly every point', (other) => {
    const points = scrambled(3, 256);
    const others = scrambled(3, 256, other);
    expect([...points].filter((x, i) => x === others[i]).length).toBeLessThan(2);
  });

  it('the mean over scrambles is right and varies as under nested uniform scrambling: 1/(12 n³) for a linear function', () => {
    const n = 16;
    const scrambles = 4000;
    const squares = Array.from({ length: scrambles }, (_, scramble) => {
      const mean = scrambled(2, n, { scramble }).reduce((sum, x) => sum + (x + 0.5) / 2 ** 32, 0) / n;
      return (mean - 0.5) ** 2;
    });
    const variance = squares.reduce((sum, square) => sum + square, 0) / scrambles;
    const spread = Math.sqrt(squares.reduce((sum, square) => sum + (square - variance) ** 2, 0)) / scrambles;
    expect(Math.abs(variance - 1 / (12 * n ** 3))).toBeLessThan(4 * spread);
    expect(spread).toBeLessThan(0.1 * variance);
  });

  it('below their first different bit two points differ at random in every bit: chi-squared over 64 classes, high and low bits', () => {
    for (const shift of [25, 10, 0]) {
      const counts = new Float64Array(64);
      for (let scramble = 0; scramble < 6400; scramble++) {
        const [first, second] = scrambled(7, 2, { scramble });
        counts[((first! ^ second!) >>> shift) & 63]!++;
      }
      const chi = counts.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
      expect(Math.abs(chi - 63)).toBeLessThan(4 * Math.sqrt(2 * 63));
    }
  });

  it('a single point of a scramble is uniform: chi-squared over 64 classes, high and low bits', () => {
    for (const index of [0, 5]) {
      for (const shift of [26, 10]) {
        const counts = new Float64Array(64);
        for (let scramble = 0; scramble < 6400; scramble++) counts[(scrambled(7, 8, { scramble })[index]! >>> shift) & 63]!++;
        const chi = counts.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
        expect(Math.abs(chi - 63)).toBeLessThan(4 * Math.sqrt(2 * 63));
      }
    }
  });
});
