import type { Candidate } from './candidate';

/** A set of candidates: what it takes away and what it costs. */
export interface Choice {
  /** What counts. */
  readonly grams: number;
  readonly cents: number;
  readonly count: number;
  /** Bits of the candidates in it. */
  readonly bits: bigint;
}

export const nothing: Choice = { grams: 0, cents: 0, count: 0, bits: 0n };

/** Order of preference: the lowest cost, then the fewest measures, then the names that come first. Below 0: `a` is preferred. */
export function preference(a: Choice, b: Choice): number {
  return a.cents - b.cents || a.count - b.count || (a.bits === b.bits ? 0 : a.bits > b.bits ? -1 : 1);
}

/** With one candidate more. @param most that can count */
export function withCandidate(choice: Choice, { grams, cents, bit }: Candidate, most: number): Choice {
  return { grams: Math.min(most, choice.grams + grams), cents: choice.cents + cents, count: choice.count + 1, bits: choice.bits | bit };
}

/** Two choices from candidates that have none in common. @param most that can count */
export function together(a: Choice, b: Choice, most: number): Choice {
  return { grams: Math.min(most, a.grams + b.grams), cents: a.cents + b.cents, count: a.count + b.count, bits: a.bits | b.bits };
}

/**
 * The choices that can still be part of the best one: those to which no other is preferred that takes away as much or more. What is added to two
 * choices changes neither which takes away more nor which is preferred, so the others can go.
 * @returns from the largest to the smallest, each preferred to the one before
 */
export function worthwhile(choices: Choice[]): Choice[] {
  choices.sort((a, b) => b.grams - a.grams || preference(a, b));
  const kept: Choice[] = [];
  for (const choice of choices) if (kept.length === 0 || preference(choice, kept[kept.length - 1]!) < 0) kept.push(choice);
  return kept;
}
