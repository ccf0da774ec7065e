import pow from '@stdlib/math-base-special-pow';
import type { FunctionId } from './functions';
import type { ArithmeticOperator, ComparisonOperator } from './tree';

/**
 * Arithmetic of formulas. NaN stands for "no outcome" and goes through everything, as an error does in Excel; a number without end is
 * no outcome either. Only exact operations and ports of pure arithmetic: the same bits in every engine.
 */
const finite = (value: number) => (value - value === 0 ? value : NaN);
const isNone = (value: number) => value !== value;

/** Exponents up to here are worked out by multiplying. */
const MOST_MULTIPLIED = 16;
/** From 2⁵² on a double has no fraction. */
const WHOLE = 4503599627370496;

export function operationBy(operator: Exclude<ArithmeticOperator, '^'>): (a: number, b: number) => number {
  switch (operator) {
    case '+':
      return (a, b) => finite(a + b);
    case '-':
      return (a, b) => finite(a - b);
    case '*':
      return (a, b) => finite(a * b);
    case '/':
      return (a, b) => finite(a / b);
    default:
      throw operator satisfies never;
  }
}

/** 0 to the power 0 has no outcome, as in Excel. */
export function powerOf(base: number, exponent: number): number {
  if (isNone(base) || isNone(exponent) || (base === 0 && exponent === 0)) return NaN;
  const times = exponent < 0 ? -exponent : exponent;
  if (times > MOST_MULTIPLIED || Math.floor(times) !== times) return finite(pow(base, exponent));
  let product = 1;
  for (let i = 0; i < times; i += 1) product *= base;
  return finite(exponent < 0 ? 1 / product : product);
}

export function comparisonBy(operator: ComparisonOperator): (a: number, b: number) => number {
  const holds = comparisonHolds(operator);
  return (a, b) => (isNone(a) || isNone(b) ? NaN : Number(holds(a, b)));
}

function comparisonHolds(operator: ComparisonOperator): (a: number, b: number) => boolean {
  switch (operator) {
    case '=':
      return (a, b) => a === b;
    case '<>':
      return (a, b) => a !== b;
    case '<':
      return (a, b) => a < b;
    case '>':
      return (a, b) => a > b;
    case '<=':
      return (a, b) => a <= b;
    case '>=':
      return (a, b) => a >= b;
    default:
      throw operator satisfies never;
  }
}

/** @param digits of a rounding */
export function functionBy(id: FunctionId, digits: number): (values: readonly number[]) => number {
  switch (id) {
    case 'min':
      return (values) => Math.min(...values);
    case 'max':
      return (values) => Math.max(...values);
    case 'abs':
      return ([value = NaN]) => Math.abs(value);
    case 'sqrt':
      return ([value = NaN]) => Math.sqrt(value);
    case 'round':
      return ([value = NaN]) => roundTo(value, digits);
    case 'if':
      // Only the branch that counts may be without outcome: that is what ALS is used for.
      return ([condition = NaN, then = NaN, otherwise = NaN]) => (isNone(condition) ? NaN : condition === 0 ? otherwise : then);
    case 'and':
      return (values) => (values.some(isNone) ? NaN : Number(values.every((value) => value !== 0)));
    case 'or':
      return (values) => (values.some(isNone) ? NaN : Number(values.some((value) => value !== 0)));
    default:
      throw id satisfies never;
  }
}

/** Half away from zero, as Excel; six more decimals are settled first, so that 2.675 rounds to 2.68. */
function roundTo(value: number, digits: number): number {
  const unit = powerOf(10, Math.abs(digits));
  const scaled = Math.abs(digits < 0 ? value / unit : value * unit);
  const settled = scaled * 1e6 < WHOLE ? Math.round(scaled * 1e6) / 1e6 : scaled;
  const whole = settled < WHOLE ? Math.floor(settled + 0.5) : settled;
  return finite((value < 0 ? -1 : 1) * (digits < 0 ? whole * unit : whole / unit) + 0);
}
