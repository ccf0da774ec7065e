/** What a value should have been. */
export type Expected = 'text' | 'number' | 'whole' | 'truth' | 'list' | 'object';

/**
 * Why a file with scenarios is refused: the path in the file ("scenarios[0].changes[2].amount.value"), what is there and what is expected.
 * The sentence is made in `workbook/messages`.
 */
export type ScenarioFileProblem =
  | { readonly code: 'fileTooLarge'; readonly characters: number; readonly most: number }
  | { readonly code: 'fileTooDeep'; readonly deepest: number }
  /** `detail` is what the JSON reader of the engine says. */
  | { readonly code: 'notJson'; readonly detail: string }
  | { readonly code: 'otherFormat'; readonly found: string }
  | { readonly code: 'newerVersion'; readonly found: number; readonly known: number }
  | { readonly code: 'unknownVersion'; readonly found: string; readonly known: number }
  | { readonly code: 'wrongType'; readonly path: string; readonly found: string; readonly expected: Expected }
  | { readonly code: 'missingKey'; readonly path: string; readonly key: string }
  /** Also what would change an object's prototype: such a key is never used. */
  | { readonly code: 'unknownKey'; readonly path: string; readonly key: string; readonly allowed: readonly string[] }
  | { readonly code: 'noChoice'; readonly path: string; readonly found: string; readonly allowed: readonly string[] }
  | { readonly code: 'numberOutOfRange'; readonly path: string; readonly found: number; readonly min: number; readonly max: number }
  | { readonly code: 'numberNotWhole'; readonly path: string; readonly found: number }
  | { readonly code: 'emptyText'; readonly path: string }
  | { readonly code: 'textTooLong'; readonly path: string; readonly characters: number; readonly most: number }
  | { readonly code: 'listLength'; readonly path: string; readonly found: number; readonly min: number; readonly max: number }
  | { readonly code: 'nameTwice'; readonly path: string; readonly name: string }
  /** Scenarios in the file build on each other in a circle; first and last are the same. */
  | { readonly code: 'fileCircle'; readonly names: readonly string[] };
