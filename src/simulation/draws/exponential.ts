import exp from '@stdlib/math-base-special-exp';
import pow from '@stdlib/math-base-special-pow';

/** Steps per doubling: with |r| ≤ ln 2 / 2048 the cubic below leaves r⁴/24 < 6e-16. */
const STEPS = 1024;
const LN2 = 0.6931471805599453;
const PER_STEP = LN2 / STEPS;
const STEPS_PER_UNIT = STEPS / LN2;
/** Between these the result is a normal number; outside them the slow, exact function decides. */
const LOWEST = -708;
const HIGHEST = 709;
/** Makes the step number positive, so that cutting off its fraction rounds it down. */
const OFFSET = 1023 * STEPS;

/** 2^(j / 1024). */
const fractions = Float64Array.from({ length: STEPS }, (_, j) => pow(2, j / STEPS));
/** 2^(k − 1023): products with it are exact. */
const doublings = Float64Array.from({ length: 2048 }, (_, k) => pow(2, k - 1023));

/**
 * out[i] = e^input[i] for from ≤ i < to; `out` may be `input`. Only + − × and table look-ups, so the same bits in every engine.
 * Relative error below 3e-16 · (2 + |x|). e^−∞ = 0, e^NaN = NaN.
 *
 * Method: x = n·ln 2/1024 + r with whole n, e^x = 2^(n div 1024) · 2^((n mod 1024)/1024) · (1 + r + r²/2 + r³/6).
 */
export function exponentialOf(input: Float64Array, out: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const x = input[i]!;
    if (x > LOWEST && x < HIGHEST) {
      const step = (x * STEPS_PER_UNIT + (OFFSET + 0.5)) | 0;
      const r = x - (step - OFFSET) * PER_STEP;
      const scale = fractions[step & (STEPS - 1)]! * doublings[step >> 10]!;
      out[i] = scale + scale * (r * (1 + r * (0.5 + r * (1 / 6))));
    } else {
      out[i] = exp(x);
    }
  }
}
