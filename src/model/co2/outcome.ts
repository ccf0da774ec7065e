import type { Reading, ShareKey, Tonnes } from './inputs';

/** Why something about the CO2 path cannot be known, with the facts; the sentence is made where it is shown. */
export type Co2Reason =
  /** The years must go up: reference, start, target, neutral. */
  | { readonly code: 'yearsOutOfOrder'; readonly years: readonly number[] }
  | { readonly code: 'tooManyYears'; readonly years: number; readonly most: number }
  /** Plan figures with which a reading has no levels, such as a percentage of 0 or a linear fall of 100 % or more. */
  | { readonly code: 'readingImpossible'; readonly reading: Reading }
  /** A level of the reference or start year that is not above 0. */
  | { readonly code: 'levelNotPositive'; readonly year: number; readonly level: Tonnes }
  /** The figures are those of the eenheid, and its share of the national plan is not given. */
  | { readonly code: 'shareUnknown'; readonly key: ShareKey }
  /** A path by constant percentage needs what remains in the neutral year: it never reaches 0. */
  | { readonly code: 'residualMissing' }
  | { readonly code: 'residualAboveTarget'; readonly residual: Tonnes; readonly target: Tonnes }
  /** A forecast needs two complete years. */
  | { readonly code: 'tooFewYears'; readonly years: number }
  | { readonly code: 'growthMissing' };

/** A value, or the reason why there is none. */
export type Outcome<T> = { readonly known: true; readonly value: T } | { readonly known: false; readonly reason: Co2Reason };

export function known<T>(value: T): Outcome<T> {
  return { known: true, value };
}

export function unknown(reason: Co2Reason): { readonly known: false; readonly reason: Co2Reason } {
  return { known: false, reason };
}

/** The value, or null. */
export function valueOf<T>(outcome: Outcome<T>): T | null {
  return outcome.known ? outcome.value : null;
}
