import ln from '@stdlib/math-base-special-ln';
import pow from '@stdlib/math-base-special-pow';

/** Cells per doubling: |r| ≤ 1/2048, so that the quartic below leaves r⁵/5 < 6e-18. */
const CELL_BITS = 10;
const CELLS = 1 << CELL_BITS;
/** Bits of the high word below a cell's number. */
const LOW_BITS = 20 - CELL_BITS;
const LN2 = 0.6931471805599453;
/** The high word of a double is the second one on every machine that stores the low byte first. */
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
/** High words of the smallest normal number and of infinity. */
const NORMAL = 0x00100000;
const INFINITE = 0x7ff00000;
/** Mantissas from cell 424 (√2) on are halved, so that numbers just below 1 have exponent 0 and no digits are lost there. */
const HALVED_FROM = 424;

/** Per cell: 1 / its middle (the cell around 1: exactly 1) and −ln of that. */
const inverses = new Float64Array(CELLS + 1);
const logarithms = new Float64Array(CELLS + 1);
for (let cell = 0; cell <= CELLS; cell++) {
  const middle = 1 + cell / CELLS;
  const inverse = 1 / (cell >= HALVED_FROM ? middle / 2 : middle);
  inverses[cell] = inverse;
  logarithms[cell] = -ln(inverse);
}

/** 2^(1023 − k): brings a number with exponent k − 1023 to its mantissa, exactly. */
const halvings = Float64Array.from({ length: 2048 }, (_, k) => pow(2, 1023 - k));

const scratch = new Float64Array(1);
const words = new Uint32Array(scratch.buffer);

/**
 * out[i] = ln input[i] for from ≤ i < to; `out` may be `input`. Only + − × and table look-ups, so the same bits in every engine.
 * Error below 3e-16 · (1 + |ln x|), and below 2e-14 · |ln x| near 1. ln 0 = −∞, ln of a negative number = NaN.
 *
 * Method: x = 2^k · m, m within half a 1024th of a table point c, ln x = k·ln 2 + ln c + ln(1 + r) with r = m/c − 1.
 */
export function logarithmOf(input: Float64Array, out: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const x = input[i]!;
    scratch[0] = x;
    const high = words[HIGH]! | 0;
    if (high >= NORMAL && high < INFINITE) {
      const cell = (((high & 0xfffff) >> (LOW_BITS - 1)) + 1) >> 1;
      const halved = (HALVED_FROM - 1 - cell) >>> 31;
      const exponent = (high >> 20) + halved;
      const r = x * halvings[exponent]! * inverses[cell]! - 1;
      out[i] = (exponent - 1023) * LN2 + (logarithms[cell]! + r * (1 - r * (0.5 - r * (1 / 3 - r * 0.25))));
    } else {
      out[i] = ln(x);
    }
  }
}
