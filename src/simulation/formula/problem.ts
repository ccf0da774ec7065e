/** Limits on what may be typed: far above any formula that people read, far below what could keep the pane busy. */
export const MAX_LENGTH = 500;
export const MAX_PARTS = 250;
export const MAX_DEPTH = 20;
/** More digits than a double holds are not what they seem. */
export const MAX_DIGITS = 15;

/**
 * What is wrong with a formula as typed. `at` is the index of a character in the typed text (its length: at the end). The sentence is
 * made in the pane's texts.
 */
export type FormulaProblem =
  | { readonly code: 'empty'; readonly at: number }
  | { readonly code: 'tooLong'; readonly at: number; readonly length: number; readonly limit: number }
  | { readonly code: 'tooManyParts'; readonly at: number; readonly limit: number }
  | { readonly code: 'tooDeep'; readonly at: number; readonly limit: number }
  | { readonly code: 'unknownCharacter'; readonly at: number; readonly character: string }
  | { readonly code: 'badNumber'; readonly at: number; readonly text: string }
  | { readonly code: 'numberTooLong'; readonly at: number; readonly text: string; readonly limit: number }
  /** "1.234" or "min(1,5)": read with a decimal comma it says another thing than with a decimal point. */
  | { readonly code: 'ambiguousNumber'; readonly at: number; readonly text: string }
  /** "0,6 * a + 0.4 * b". */
  | { readonly code: 'mixedDecimals'; readonly at: number; readonly text: string }
  | { readonly code: 'percentWithoutNumber'; readonly at: number }
  | { readonly code: 'unknownName'; readonly at: number; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'unknownFunction'; readonly at: number; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'functionWithoutBrackets'; readonly at: number; readonly name: string }
  | { readonly code: 'missingOperator'; readonly at: number; readonly before: string; readonly after: string }
  | { readonly code: 'missingValue'; readonly at: number; readonly after: string }
  | { readonly code: 'notClosed'; readonly at: number }
  | { readonly code: 'notOpened'; readonly at: number }
  | { readonly code: 'separatorOutsideFunction'; readonly at: number; readonly text: string }
  | { readonly code: 'argumentCount'; readonly at: number; readonly name: string; readonly found: number; readonly least: number; readonly most: number | null }
  /** A comparison where a number must stand, or the other way round. */
  | { readonly code: 'numberExpected'; readonly at: number }
  | { readonly code: 'conditionExpected'; readonly at: number }
  /** "1 < a < 2". */
  | { readonly code: 'chainedComparison'; readonly at: number }
  /** "-a^2" and "2^3^2": Excel and mathematics disagree. */
  | { readonly code: 'ambiguousPower'; readonly at: number }
  /** The number of decimals of a rounding must be a whole number from −6 to 6, written out. */
  | { readonly code: 'digitsNotFixed'; readonly at: number };

/** A formula that cannot be worked out for a team: division by zero, the root of a negative number, a number without end. */
export interface FormulaOutcomeProblem {
  readonly code: 'notFinite';
  readonly team: string;
}

/** Carries a problem out of the stages of reading; it never leaves `compileFormula`. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
  constructor(readonly problem: FormulaProblem) {
    super(problem.code);
  }
}
