import type { ModelProblem } from '../model/errors';

/** A cell, column or sheet a message points at, e.g. { sheet: 'Basisteams', range: 'D7' }. */
export interface Place {
  readonly sheet: string;
  /** A1 on that sheet; absent when the sheet itself is missing. */
  readonly range?: string;
}

/** What is wrong with what stands in the workbook. The sentence is made in `messages/nl.ts`. */
export type InputProblem =
  | { readonly code: 'missingSheet'; readonly place: Place }
  | { readonly code: 'missingTable'; readonly place: Place; readonly header: string }
  | { readonly code: 'missingColumn'; readonly place: Place; readonly column: string; readonly found: readonly string[] }
  | { readonly code: 'missingParameter'; readonly place: Place; readonly parameter: string; readonly label: string }
  | { readonly code: 'empty'; readonly place: Place; readonly column: string; readonly row: string }
  | { readonly code: 'errorValue'; readonly place: Place; readonly column: string; readonly row: string; readonly found: string }
  /** `percent`: the cell is shown in percent, so the sentence must say it that way too. */
  | { readonly code: 'textNumber'; readonly place: Place; readonly column: string; readonly row: string; readonly found: string; readonly suggestion: number; readonly percent?: true }
  | { readonly code: 'notANumber'; readonly place: Place; readonly column: string; readonly row: string; readonly found: string }
  | { readonly code: 'negative'; readonly place: Place; readonly column: string; readonly row: string; readonly found: number; readonly percent?: true }
  | { readonly code: 'outOfRange'; readonly place: Place; readonly column: string; readonly row: string; readonly found: number; readonly min: number; readonly max: number; readonly percent?: true }
  | { readonly code: 'notWhole'; readonly place: Place; readonly column: string; readonly row: string; readonly found: number }
  /** Text, a number that is no day between 2000 and 2100, or a day with a time. */
  | { readonly code: 'notADate'; readonly place: Place; readonly column: string; readonly row: string; readonly found: string | number }
  | { readonly code: 'notInList'; readonly place: Place; readonly column: string; readonly row: string; readonly found: string; readonly allowed: readonly string[] }
  | { readonly code: 'unknownName'; readonly place: Place; readonly column: string; readonly row: string; readonly found: string; readonly closest: string | null }
  /** A name that formulas would read as a search pattern or as a number. */
  | { readonly code: 'unusableName'; readonly place: Place; readonly column: string; readonly found: string }
  | { readonly code: 'duplicate'; readonly place: Place; readonly column: string; readonly found: string; readonly first: Place }
  | { readonly code: 'incompleteColumn'; readonly place: Place; readonly column: string; readonly missing: readonly string[] }
  | { readonly code: 'noAmount'; readonly place: Place; readonly row: string }
  | { readonly code: 'twoAmounts'; readonly place: Place; readonly row: string }
  | { readonly code: 'noRows'; readonly place: Place }
  /** Rows that formulas find by their position, or by a defined name, stand in another order. */
  | { readonly code: 'wrongOrder'; readonly place: Place; readonly column: string; readonly expected: readonly string[] }
  | { readonly code: 'mustBeEmpty'; readonly place: Place; readonly column: string; readonly row: string; readonly found: number }
  | { readonly code: 'zeroWeights'; readonly place: Place; readonly row: string }
  | { readonly code: 'ambiguousName'; readonly place: Place; readonly column: string; readonly row: string; readonly found: string; readonly count: number }
  /** What was used in a year has neither a quantity nor tonnes, or both. */
  | { readonly code: 'noActual'; readonly place: Place; readonly row: string }
  | { readonly code: 'twoActuals'; readonly place: Place; readonly row: string }
  | { readonly code: 'endBeforeStart'; readonly place: Place; readonly row: string; readonly start: number; readonly end: number }
  /** The least of an uncertain quantity without its most, or the other way round; `column` is the one that is empty. */
  | { readonly code: 'halfRange'; readonly place: Place; readonly column: string; readonly row: string }
  | { readonly code: 'leastAboveMost'; readonly place: Place; readonly row: string; readonly least: number; readonly most: number; readonly percent?: true }
  /** A year that must come after another one does not; `earlier` names that one. */
  | { readonly code: 'yearNotAfter'; readonly place: Place; readonly column: string; readonly found: number; readonly earlier: string; readonly year: number }
  /** The HBVS formula is chosen but a characteristic is missing; `missing` names the municipalities. */
  | { readonly code: 'formulaMissing'; readonly place: Place; readonly column: string; readonly component: string; readonly missing: readonly string[] }
  | { readonly code: 'formulaNegative'; readonly place: Place; readonly component: string; readonly row: string; readonly found: number }
  /** Every municipality has 0: nothing to share by. */
  | { readonly code: 'formulaNothing'; readonly place: Place; readonly component: string }
  /** The column that the HBVS formula would fill holds data of the user's own. */
  | { readonly code: 'formulaOverData'; readonly place: Place; readonly column: string; readonly row: string }
  /** The name or the cells of the user that a column follows are gone: `count` cells have no value. `nameDeleted`: the name itself, else its cells. `keys`: it is the column with the names of the rows. */
  | { readonly code: 'linkGone'; readonly place: Place; readonly column: string; readonly from: string; readonly name: string; readonly nameDeleted: boolean; readonly keys: boolean; readonly count: number }
  /** No row of the user has the name that a cell looks for; `place` is the user's column of names where it is known. */
  | { readonly code: 'linkRowGone'; readonly place: Place; readonly cell: Place; readonly column: string; readonly row: string; readonly from: string; readonly key: string }
  /** The cell of the user (`place`) that a cell of the model follows holds an error, or text that is no number. */
  | { readonly code: 'linkNoNumber'; readonly place: Place; readonly cell: Place; readonly column: string; readonly row: string; readonly from: string; readonly found: string }
  | { readonly code: 'impossible'; readonly place: Place; readonly problem: ModelProblem };

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly InputProblem[] };
