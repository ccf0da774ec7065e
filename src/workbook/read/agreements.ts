import type { AgreementInput } from '../../model/agreements/inputs';
import { agreementUnits } from '../../model/agreements/inputs';
import { dateOf, numberOr, textOf } from './cells';
import type { ReadTable } from './readTable';

/** The agreements in the order of their rows. */
export function readAgreements({ rows }: ReadTable): AgreementInput[] {
  return rows.map((row) => ({
    theme: textOf(row, 'thema'),
    agreement: textOf(row, 'afspraak'),
    unit: agreementUnits.find((unit) => unit === row.values.eenheid) ?? 'aantal',
    year: numberOr(row, 'jaar', 0),
    target: numberOr(row, 'doel', 0),
    source: textOf(row, 'bron'),
    reservation: textOf(row, 'voorbehoud'),
    actual: numberOr(row, 'realisatie', null),
    asOf: dateOf(row, 'stand'),
    note: textOf(row, 'toelichting'),
  }));
}
