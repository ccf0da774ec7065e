import { expect } from 'vitest';
import { ModelError } from '../../../src/model/errors';
import type { ModelProblem } from '../../../src/model/errors';

/** Adds with compensation (Neumaier): the sum of the oracle must not carry the noise that the test measures. */
export function exactSum(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** Every number within an absolute distance of its counterpart; NaN is never close. */
export function expectClose(actual: readonly number[], expected: readonly number[], within = 1e-9): void {
  expect(actual.length).toBe(expected.length);
  actual.forEach((value, i) => {
    if (!(Math.abs(value - (expected[i] ?? NaN)) <= within)) expect.fail(`[${i}] is ${value}, expected ${expected[i]} ± ${within}`);
  });
}

/** The problem a calculation ends in; fails when it has an answer, or breaks in another way. */
export function problemOf(run: () => unknown): ModelProblem {
  try {
    run();
  } catch (error) {
    if (error instanceof ModelError) return error.problem;
    throw error;
  }
  return expect.fail('expected a ModelError');
}
