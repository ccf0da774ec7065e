/** Where in a range; both from 1. `rows` and `columns` are those of the whole range. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What stands in a cell that cannot be used. */
export type Found =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'error'; readonly error: string }
  /** A data type of Excel without a plain value, such as a picture. */
  | { readonly kind: 'other' };

/** What an argument asks for. Limits are included unless `above` is used. */
export type Expected =
  | { readonly kind: 'number'; readonly least?: number; readonly most?: number; readonly above?: number; readonly whole?: boolean }
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Why a custom function has no answer, with the facts. Arguments are named as in the Dutch metadata; the sentences are made in `messages`.
 */
export type FunctionProblem =
  /** An argument, or one cell of it, is not what is asked for. */
  | { readonly code: 'wrongValue'; readonly argument: string; readonly place: Place | null; readonly found: Found; readonly expected: Expected }
  /** An argument has not the size of another one. */
  | { readonly code: 'wrongSize'; readonly argument: string; readonly size: Size; readonly like: string; readonly expected: Size }
  /** One value per row of `like` is asked for, in one column. */
  | { readonly code: 'notPerRow'; readonly argument: string; readonly size: Size; readonly like: string; readonly rows: number }
  /** An argument must have so many columns. */
  | { readonly code: 'wrongColumns'; readonly argument: string; readonly columns: number; readonly expected: number }
  /** More cells than the calculation takes. */
  | { readonly code: 'tooManyCells'; readonly argument: string; readonly cells: number; readonly most: number }
  /** A total that is not a multiple of the step. */
  | { readonly code: 'totalNotOnStep'; readonly total: number; readonly step: number }
  /** A number so large that its steps can no longer be counted exactly. */
  | { readonly code: 'tooLarge'; readonly argument: string; readonly place: Place }
  | { readonly code: 'districtTwice'; readonly district: string }
  /** The years must go up. */
  | { readonly code: 'yearsOutOfOrder'; readonly first: string; readonly firstYear: number; readonly second: string; readonly secondYear: number }
  /** By the same percentage a year nothing ever comes to 0. */
  | { readonly code: 'percentageToZero'; readonly argument: string }
  | { readonly code: 'residualAboveTarget'; readonly residual: number; readonly target: number }
  /** What remains needs a year in which it does. */
  | { readonly code: 'residualWithoutYear' }
  /** From here on: the arguments are right, but no answer exists. */
  | { readonly code: 'fixedAboveBudget'; readonly sum: number; readonly budget: number }
  | { readonly code: 'floorsAboveBudget'; readonly sum: number; readonly budget: number }
  | { readonly code: 'capsBelowBudget'; readonly sum: number; readonly budget: number }
  | { readonly code: 'floorAboveCap'; readonly place: Place; readonly floor: number; readonly cap: number }
  | { readonly code: 'noWeights'; readonly left: number }
  | { readonly code: 'totalOutOfReach'; readonly total: number; readonly lowest: number; readonly highest: number }
  | { readonly code: 'districtUnknown'; readonly district: string }
  | { readonly code: 'noExtensionKey' }
  | { readonly code: 'yearOutsidePath'; readonly place: Place; readonly year: number; readonly first: number; readonly last: number };

/** The codes for which Excel shows `#N/A` instead of `#VALUE!`. */
const withoutAnswer: ReadonlySet<FunctionProblem['code']> = new Set<FunctionProblem['code']>([
  'fixedAboveBudget',
  'floorsAboveBudget',
  'capsBelowBudget',
  'floorAboveCap',
  'noWeights',
  'totalOutOfReach',
  'districtUnknown',
  'noExtensionKey',
  'yearOutsidePath',
]);

/** The error value in the cell: `#N/A` when the arguments are right but no answer exists. */
export function errorValue({ code }: FunctionProblem): '#N/A' | '#VALUE!' {
  return withoutAnswer.has(code) ? '#N/A' : '#VALUE!';
}

/** Thrown by a custom function; what Excel gets to see is made where the functions are associated. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';
  constructor(readonly problem: FunctionProblem) {
    super(`${problem.code} ${JSON.stringify(problem)}`);
  }
}

/** @throws FunctionError always */
export function refuse(problem: FunctionProblem): never {
  throw new FunctionError(problem);
}
