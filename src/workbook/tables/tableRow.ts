import type { CellContent } from '../blueprint';
import type { TableKey } from './spec';

/** One row of an input table by column key; calculated columns are absent. */
export type TableRow = Readonly<Record<string, CellContent>>;

/** The contents of every input table. */
export type TableRows = Readonly<Record<TableKey, readonly TableRow[]>>;
