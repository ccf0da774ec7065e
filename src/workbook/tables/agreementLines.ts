import type { CellContent } from '../blueprint';
import type { TableRow } from './tableRow';

/** A reservation stands there when anything is filled in. */
const isReserved = (row: TableRow) => row.voorbehoud !== null && row.voorbehoud !== undefined;
/** Capitals do not matter; a formula of the user is a theme of its own. */
const key = (content: CellContent | undefined) => (typeof content === 'object' ? (content?.formula ?? '') : String(content).toLowerCase());

/** Rows (from 0) in which a theme stands for the first time: each has a line in the summary above the table of sheet `Afspraken`. */
export function firstOfThemes(rows: readonly TableRow[]): number[] {
  const keys = rows.map((row) => key(row.thema));
  return rows.flatMap((_, i) => (keys.indexOf(keys[i] ?? '') === i ? [i] : []));
}

/** Rows (from 0) with a reservation: each has a line above the table. */
export const reservedRows = (rows: readonly TableRow[]): number[] => rows.flatMap((row, i) => (isReserved(row) ? [i] : []));

/** Row of the headers of the summary. */
export const SUMMARY_HEADER = 6;
/** Row of the headers of the reservations: under the themes, "ander thema", the whole, a blank row and a heading. */
export const reservationHeader = (rows: readonly TableRow[]) => SUMMARY_HEADER + firstOfThemes(rows).length + 5;

/** Row of the headers of the table: under the summary and the reservations, each with a blank row and a heading below it. */
export function agreementsHeaderRow(rows: readonly TableRow[]): number {
  const reserved = reservedRows(rows).length;
  return reservationHeader(rows) + (reserved === 0 ? 0 : reserved + 3);
}
