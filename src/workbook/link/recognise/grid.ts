/** What stands in a cell, as Excel gives it: null when empty; a text that starts with "#" for an error. */
export type CellValue = number | string | boolean | null;

/** Merged cells, by offset from the top left of the grid. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A range of the user's sheet as plain data. All row and column numbers elsewhere are offsets from 0 within `values`. */
export interface SourceGrid {
  readonly sheet: string;
  /** Row and column of the first cell on the sheet, from 0. */
  readonly top: number;
  readonly left: number;
  /** Rows × columns; a short row counts as empty at its end. */
  readonly values: readonly (readonly CellValue[])[];
  /** What the sheet shows, same shape; absent: not read. */
  readonly texts?: readonly (readonly string[])[];
  /** Number formats, same shape; absent: not read. */
  readonly formats?: readonly (readonly string[])[];
  /** Offsets of the rows that are not shown, by hand or by a filter. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Merge[];
  /** A filter hides rows at this moment. */
  readonly filtered: boolean;
  /** Name of the Excel Table, where the range is one. */
  readonly tableName?: string;
}
