import type { NormYearRow } from '../../../model/wijkagent/normYears';
import type { NormRow } from '../../../model/wijkagent/wijkagentNorm';
import type { Cell, CellTable, NumberCell } from '../../copy/cellTable';
import { normReasonText, spanText } from '../../i18n/normText';
import { t } from '../../i18n/translate';
import { countedOf, inhabitantsChanged, rowDates } from './rowDates';

const count = (value: number): NumberCell => ({ value, decimals: 0 });
const fte = (value: number, signed = false): NumberCell => ({ value, decimals: 1, signed });

/** A level of the norm as it is copied: the whole of it, with the reason where there is no figure. @param before the level in the base; null without a scenario @param unitDate ISO date of the eenheid */
export function levelCells(rows: readonly NormRow[], before: readonly NormRow[] | null, unitDate: string): CellTable {
  const changed = inhabitantsChanged(rows, before);
  const people = changed ? [t('norm.copy.inhabitantsScenario'), t('norm.copy.counted'), t('norm.copy.countedDate')] : [t('norm.copy.inhabitants'), t('norm.copy.date')];
  const header = [t('norm.copy.name'), ...people, t('norm.copy.exact'), t('norm.copy.required'), t('norm.copy.strict'), t('norm.copy.measured'), t('norm.copy.balance'), t('norm.copy.reason')];
  return {
    header,
    rows: rows.map((row) => {
      const { name, inhabitants, required, measured, balance, kind, dates } = row;
      const counted = countedOf(row, before);
      return [
        name,
        inhabitants.ok ? count(inhabitants.value) : null,
        ...(changed ? [counted === null ? null : count(counted)] : []),
        kind !== 'eenheid' && dates === null ? null : spanText(rowDates(row, unitDate)),
        required.ok ? { value: required.value.exact, decimals: 2 } : null,
        required.ok ? count(required.value.required) : null,
        required.ok ? count(required.value.strict) : null,
        measured.ok ? fte(measured.value) : null,
        balance.ok ? fte(balance.value.chosen, true) : null,
        balance.ok ? '' : normReasonText(balance.reason),
      ] satisfies readonly Cell[];
    }),
  };
}

/** The years of one level as they are copied. */
export function yearCells({ years, formation }: NormYearRow, measure: string): CellTable {
  return {
    header: [t('norm.years.year'), t('norm.copy.inhabitants'), t('norm.years.required'), `${measure} (fte)`, t('norm.copy.balance')],
    rows: years.map(({ year, inhabitants, required, balance }): readonly Cell[] => [String(year), inhabitants.ok ? count(inhabitants.value) : null, required.ok ? count(required.value.required) : null, formation.ok ? fte(formation.value) : null, balance.ok ? fte(balance.value, true) : null]),
  };
}
