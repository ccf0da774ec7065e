import { absolute, absoluteRange, onSheet } from '../a1';
import type { TableSpec } from './spec';

/** A table on its sheet. */
export interface PlacedTable {
  readonly spec: TableSpec;
  readonly headerRow: number;
  /** Column of the first header; 1 = A. */
  readonly left: number;
  /** Number of body rows, blank ones for the user included. */
  readonly rows: number;
}

export function placeTable(spec: TableSpec, headerRow: number, rows: number, left = 1): PlacedTable {
  return { spec, headerRow, left, rows };
}

export const firstRow = (placed: PlacedTable) => placed.headerRow + 1;
export const lastRow = (placed: PlacedTable) => placed.headerRow + placed.rows;

/** Sheet column of a table column. @throws Error for an unknown key */
export function columnOf(placed: PlacedTable, key: string): number {
  const index = placed.spec.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`table ${placed.spec.key} has no column ${key}`);
  return placed.left + index;
}

/** "Blad!$C$7" of body row `index` (from 0). */
export function cellRef(placed: PlacedTable, key: string, index: number): string {
  return onSheet(placed.spec.sheet, absolute(firstRow(placed) + index, columnOf(placed, key)));
}

/** "Blad!$C$7:$C$33": the whole body column. */
export function columnRef(placed: PlacedTable, key: string): string {
  const column = columnOf(placed, key);
  return onSheet(placed.spec.sheet, absoluteRange(firstRow(placed), column, lastRow(placed), column));
}

/** "Blad!$H$7:$L$33": body columns from one key to another. */
export function blockRef(placed: PlacedTable, from: string, to: string): string {
  return onSheet(placed.spec.sheet, absoluteRange(firstRow(placed), columnOf(placed, from), lastRow(placed), columnOf(placed, to)));
}
