/** One multiplication: row `out` = row `a` × row `b`. Row 0 is the base. */
export interface ChainStep {
  readonly a: number;
  readonly b: number;
  readonly out: number;
}

/** Powers of one base by multiplication alone. Row `rows[i]` holds the base to the power of `multiples[i]`. */
export interface PowerChain {
  readonly multiples: readonly number[];
  readonly steps: readonly ChainStep[];
}

/** Fractions that elasticities are usually given in: halves, tenths, twentieths. */
const PARTS = [1, 2, 3, 4, 5, 10, 20];
/** A power further from the base would magnify its error. */
const HIGHEST = 40;

/** The largest base exponent of which all exponents are whole multiples; null when there is no such common part, or one is negative. */
export function commonBase(exponents: readonly number[]): number | null {
  for (const part of PARTS) {
    const whole = exponents.map((exponent) => Math.round(exponent * part));
    if (whole.every((multiple, i) => multiple >= 1 && multiple <= HIGHEST && multiple / part === exponents[i])) {
      const divisor = whole.reduce(greatestDivisor);
      return divisor / part;
    }
  }
  return null;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/**
 * A short way to all of the multiples: each new power is the product of two that are there.
 * @param multiples whole, at least 1
 */
export function powerChain(multiples: readonly number[]): PowerChain {
  const there = [1];
  const steps: ChainStep[] = [];
  const multiply = (a: number, b: number) => {
    steps.push({ a: there.indexOf(a), b: there.indexOf(b), out: there.length });
    there.push(a + b);
  };
  const reach = (wanted: number): void => {
    if (there.includes(wanted)) return;
    const part = there.find((power) => there.includes(wanted - power));
    if (part !== undefined) return multiply(part, wanted - part);
    if (wanted % 2 === 0) {
      reach(wanted / 2);
      multiply(wanted / 2, wanted / 2);
    } else {
      reach(wanted - 1);
      multiply(wanted - 1, 1);
    }
  };
  for (const multiple of [...multiples].sort((a, b) => a - b)) reach(multiple);
  return { multiples: there, steps };
}
