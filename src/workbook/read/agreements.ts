import type { AgreementInput } from '../../model/agreements/inputs';
import { agreementUnits } from '../../model/agreements/inputs';
import type { InputProblem } from '../problems';
import { dateOf, numberOr, textOf } from './cells';
import { headerOf } from './names';
import type { ReadRow, ReadTable } from './readTable';

/** The agreements in the order of their rows. */
export function readAgreements(table: ReadTable, problems: InputProblem[]): AgreementInput[] {
  return table.rows.map((row) => {
    const unit = agreementUnits.find((candidate) => candidate === row.values.eenheid) ?? 'aantal';
    if (unit === 'procent') for (const key of ['doel', 'realisatie']) checkPercentage(table, row, key, problems);
    return {
      theme: textOf(row, 'thema'),
      agreement: textOf(row, 'afspraak'),
      unit,
      year: numberOr(row, 'jaar', 0),
      target: numberOr(row, 'doel', 0),
      source: textOf(row, 'bron'),
      reservation: textOf(row, 'voorbehoud'),
      actual: numberOr(row, 'realisatie', null),
      asOf: dateOf(row, 'stand'),
      note: textOf(row, 'toelichting'),
    };
  });
}

/** 25 where 25 % is meant: no part is more than the whole. */
function checkPercentage(table: ReadTable, row: ReadRow, key: string, problems: InputProblem[]): void {
  const found = numberOr(row, key, null);
  if (found === null || found <= 1) return;
  problems.push({ code: 'outOfRange', place: row.place(key), column: headerOf(table, key), row: row.label, found, min: 0, max: 1, percent: true });
}
