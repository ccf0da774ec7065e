import type { Place } from '../problems';
import type { TableKey } from '../tables/spec';
import type { ReadTable } from './readTable';

/** Finds the cells that inputs were read from. */
export interface InputCells {
  /**
   * @param row index among the rows that are filled in, which is the order of the inputs
   * @returns null when there is no such row
   */
  readonly place: (table: TableKey, row: number, column: string) => Place | null;
  /** The column of a table, for what is not about one row; null when the table is gone. */
  readonly column: (table: TableKey, column: string) => Place | null;
}

export function inputCells(tables: Readonly<Record<TableKey, ReadTable | null>>): InputCells {
  return {
    place: (table, row, column) => tables[table]?.rows[row]?.place(column) ?? null,
    column: (table, column) => tables[table]?.column(column) ?? null,
  };
}
