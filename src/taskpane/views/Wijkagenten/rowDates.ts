import type { DateSpan } from '../../../model/wijkagent/parts';
import type { NormRow } from '../../../model/wijkagent/wijkagentNorm';
import { isOfScenario } from '../../i18n/normText';

/** When the inhabitants of a row were counted; ISO dates. A row without municipalities, and so without inhabitants, says the date of the eenheid. */
export function rowDates({ kind, dates }: Pick<NormRow, 'kind' | 'dates'>, unitDate: string): DateSpan {
  return kind === 'eenheid' || dates === null ? { first: unitDate, last: unitDate } : dates;
}

/** Inhabitants of the same row in the base; null when there is no scenario, or when they cannot be known there. */
export function countedOf(row: NormRow, before: readonly NormRow[] | null): number | null {
  const counted = before?.find(({ index }) => index === row.index)?.inhabitants;
  return counted?.ok === true ? counted.value : null;
}

/** Whether a scenario changes the inhabitants of one of the rows of a level. @param before the same level in the base; null without a scenario */
export function inhabitantsChanged(rows: readonly NormRow[], before: readonly NormRow[] | null): boolean {
  return rows.some((row) => row.inhabitants.ok && isOfScenario(row.inhabitants.value, countedOf(row, before)));
}
