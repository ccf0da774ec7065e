import type { ValueReading } from './recognise/types';

/** Tables of the model whose input columns can follow cells of the user. */
export const linkTables = ['districten', 'basisteams', 'gemeenten'] as const;
export type LinkTable = (typeof linkTables)[number];

/** A column of the user and the column of the model that follows it. */
export interface PlannedColumn {
  /** Key of the ColumnSpec of the model's table. */
  readonly target: string;
  /** Column of the user's sheet, from 0. */
  readonly at: number;
  /** What its header says; '' when it has none. */
  readonly header: string;
  readonly reading: ValueReading;
}

/** A row of the user that feeds a row of the model. */
export interface PlannedRow {
  /** Name (or code) of the model's row, as the pane saw it. */
  readonly name: string;
  /** Row of the user's sheet, from 0. */
  readonly at: number;
  /** What its key cell holds, exactly: formulas look it up. */
  readonly key: string | number;
}

/** What is to be linked, with everything that was unsure decided by the user. Rows and columns count from 0 on the user's sheet. */
export interface LinkPlan {
  readonly table: LinkTable;
  readonly sheet: string;
  /** Lowest row of the header; the first row of the range when it has none. */
  readonly top: number;
  /** Last row of the range, totals included. */
  readonly bottom: number;
  readonly key: { readonly at: number; readonly header: string };
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly PlannedRow[];
}
