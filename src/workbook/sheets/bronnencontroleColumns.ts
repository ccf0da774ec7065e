import type { FormulaTerm } from '../../model/plan/contradictions';
import { address } from '../a1';
import { printedCell } from './plancijfers';

/** Columns of `Bronnencontrole`. */
export const columns = { nr: 1, grootheid: 2, soort: 3, vindplaatsA: 4, gedrukt: 5, vindplaatsB: 6, berekend: 7, verschil: 8, aantal: 9, marge: 10, oordeel: 11 } as const;

/**
 * Sum of printed cells without the dust of binary fractions: ROUND to the hundredth in which printed figures are compared.
 * One cell stands by itself.
 */
export function sumFormula(terms: readonly FormulaTerm[]): string {
  const parts = terms.map(({ sign, id }) => (sign === 1 ? printedCell(id) : `${sign}*${printedCell(id)}`));
  if (parts.length === 0) return '0';
  return parts.length === 1 ? (parts[0] ?? '0') : `ROUND(SUM(${parts.join(',')}),2)`;
}

/** A − B of a row in whole hundredths, shown in fte. */
export function differenceFormula(row: number): string {
  return `ROUND((${address(row, columns.gedrukt)}-${address(row, columns.berekend)})*100,0)/100`;
}
