import type { Place } from '../problems';
import type { Level } from './recognise/types';

/** What broke in a link. The sentence is made in `messages/`. */
export type LinkFault =
  /** The defined name was deleted, of the key column or of the values. */
  | { readonly code: 'nameGone'; readonly of: 'sleutel' | 'waarden'; readonly name: string }
  /** The column or the sheet that the name pointed at was deleted. */
  | { readonly code: 'cellsGone'; readonly of: 'sleutel' | 'waarden' }
  /** Another header stands above the column than when it was linked; `found` is null where it is not known. */
  | { readonly code: 'headerChanged'; readonly was: string; readonly found: string | null }
  /** No row of the user's range has this key any more. */
  | { readonly code: 'rowGone'; readonly row: string; readonly key: string; readonly cell: Place }
  /** A key stands in the user's range more than once: which row counts is not sure. */
  | { readonly code: 'keysTwice' }
  /** The user's cell holds text, an error or nothing where a number must be; `place` is that cell where it is known. */
  | { readonly code: 'noNumber'; readonly row: string; readonly cell: Place; readonly place: Place | null; readonly found: string };

/** A column of the model that follows a column of the user. */
export interface LinkInWorkbook {
  /** Name of the range of the values: unique. */
  readonly id: string;
  /** Columns that were linked together share a number and a key column. */
  readonly source: number;
  readonly table: Level;
  /** Key of the column of the model, and its header. */
  readonly column: string;
  readonly header: string;
  /** Where it pointed when it was linked: "Begroting!C4:C31, fte 2023". */
  readonly from: string;
  /** Where the values stand now; null when they are gone. */
  readonly place: Place | null;
  /** ISO date. */
  readonly linkedOn: string | null;
  /** Cells of the model that follow; fewer than `rows` when the user typed over some. */
  readonly cells: number;
  readonly rows: number;
  /** Empty: in order. */
  readonly faults: readonly LinkFault[];
}

/** The link that a cell of the model follows. */
export interface LinkedCell {
  readonly id: string;
  readonly from: string;
}

/** Why nothing was linked or unlinked. */
export type LinkProblem =
  /** The range lies on a sheet of the model. */
  | { readonly code: 'ownSheet'; readonly sheet: string }
  | { readonly code: 'sheetProtected'; readonly sheet: string }
  /** A key stands twice in the key column: a formula would find the first alone. */
  | { readonly code: 'keyTwice'; readonly key: string; readonly places: readonly Place[] }
  /** A text that a formula cannot look up: longer than 255 characters. */
  | { readonly code: 'keyTooLong'; readonly place: Place }
  /** A column of the model would follow two columns, or a row two rows. */
  | { readonly code: 'targetTwice'; readonly name: string }
  /** There is no such link any more. */
  | { readonly code: 'noLink'; readonly id: string }
  /** A linked cell has no value to keep; what stood before can be put back. */
  | { readonly code: 'nothingToKeep'; readonly places: readonly Place[] };
