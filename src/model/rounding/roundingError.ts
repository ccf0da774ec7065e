import type { Tenths } from '../units';

/** Why a rounding has no answer, with the facts; the sentence the user reads is made elsewhere. */
export type RoundingProblem =
  /** The total cannot be handed out: it must lie from `lowest` to `highest`. */
  | { readonly code: 'totalOutOfReach'; readonly total: number; readonly lowest: Tenths; readonly highest: Tenths }
  /** Not a number, infinite, or so large that whole tenths can no longer be counted exactly. `column` only in a table. */
  | { readonly code: 'valueOutOfRange'; readonly row: number; readonly column?: number; readonly value: number }
  /** A list has another length than the values it belongs to. `row` says which row of a table. */
  | { readonly code: 'lengthMismatch'; readonly list: 'names' | 'districtOf' | 'row'; readonly row?: number; readonly expected: number; readonly actual: number }
  /** A district is not a whole number from 0. */
  | { readonly code: 'districtNotIndex'; readonly row: number; readonly district: number };

/** Thrown by the rounding functions; nothing has been rounded then. */
export class RoundingError extends Error {
  override readonly name = 'RoundingError';
  constructor(readonly problem: RoundingProblem) {
    super(`${problem.code} ${JSON.stringify(problem)}`);
  }
}

/** @throws RoundingError lengthMismatch */
export function requireLength(list: 'names' | 'districtOf' | 'row', actual: number, expected: number, row?: number): void {
  if (actual !== expected) throw new RoundingError({ code: 'lengthMismatch', list, expected, actual, ...(row === undefined ? {} : { row }) });
}
