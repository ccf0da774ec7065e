import type { CellContent } from '../blueprint';
import type { TableRow } from './tableRow';

/** Lines above the table of sheet `Afspraken`, by the rows of the table that they refer to (from 0). */
export interface AgreementLines {
  /** First row of each theme. */
  readonly themes: readonly number[];
  /** Rows of each reservation: those of one agreement with the same words. */
  readonly reserved: readonly (readonly number[])[];
}

/** Capitals do not matter to formulas either; a formula of the user is a theme of its own. */
const key = (content: CellContent | undefined) => (typeof content === 'object' ? (content?.formula ?? '') : String(content).toLowerCase());

export function agreementLines(rows: readonly TableRow[]): AgreementLines {
  const themes = new Map<string, number>();
  const reserved = new Map<string, number[]>();
  rows.forEach((row, i) => {
    if (!themes.has(key(row.thema))) themes.set(key(row.thema), i);
    if (row.voorbehoud === null || row.voorbehoud === undefined) return;
    const of = `${key(row.afspraak)}\n${key(row.voorbehoud)}`;
    reserved.set(of, [...(reserved.get(of) ?? []), i]);
  });
  return { themes: [...themes.values()], reserved: [...reserved.values()] };
}

/** Row of the headers of the summary. */
export const SUMMARY_HEADER = 5;
/** Row of the first reservation: under the themes, "ander thema", the whole, a blank row and a heading. */
export const firstReservation = ({ themes }: AgreementLines) => SUMMARY_HEADER + themes.length + 5;

/** Row of the headers of the table: under the summary and the reservations, each with a heading and a blank row. */
export function agreementsHeaderRow(rows: readonly TableRow[]): number {
  const lines = agreementLines(rows);
  return lines.reserved.length === 0 ? SUMMARY_HEADER + lines.themes.length + 5 : firstReservation(lines) + lines.reserved.length + 2;
}
