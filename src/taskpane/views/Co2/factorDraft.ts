import '../../i18n/co2Texts';
import { sameUnit } from '../../../model/co2/factor';
import { formatPlain } from '../../format/numbers';
import { t } from '../../i18n/translate';
import { readAmount, unitsOf } from './newRow';
import type { Contents, RowDraft, RowKind } from './rowDraft';

/** A row of table Factoren as it is typed; `amount` in kg CO2 per unit, `method` empty when it does not matter. */
export interface FactorDraft extends RowDraft {
  readonly method: string;
}

export const factorKind: RowKind<FactorDraft> = {
  table: 'co2Factoren',
  rows: ({ factors }) => factors,
  blank: (inputs, category) => ({ amount: '', unit: unitsOf(inputs, category)[0] ?? '', method: '', source: '' }),
  draftOf: ({ factors }, row) => {
    const factor = factors[row];
    return factor ? { amount: formatPlain(factor.kilograms), unit: factor.unit, method: factor.method ?? '', source: factor.source } : { amount: '', unit: '', method: '', source: '' };
  },
  cells: ({ factors }, row): Contents => {
    const factor = factors[row];
    return factor ? { factor: factor.kilograms, eenheid: factor.unit, methode: factor.method, bron: factor.source } : {};
  },
  contents: ({ amount, unit, method, source }) => ({ factor: readAmount(amount), eenheid: unit.trim(), methode: method || null, bron: source.trim() }),
  faults: ({ amount, unit, method, source }, { factors }, { category, year, row }) => {
    // Two for the same thing from the same year: the workbook would not say which one counts.
    const twice = factors.some((other, i) => i !== row && other.category === category && other.year === year && sameUnit(other.unit.trim(), unit.trim()) && (other.method ?? '') === method);
    return {
      amount: readAmount(amount) === null ? t('co2.form.fault.amount') : null,
      unit: unit.trim() === '' ? t('co2.form.fault.unit') : twice ? t('co2.form.fault.twice') : null,
      source: source.trim() === '' ? t('co2.form.fault.source') : null,
    };
  },
  describe: ({ factors }, row) => {
    const factor = factors[row];
    if (!factor) return '';
    const value = t('co2.actuals.factorValue', { kilograms: formatPlain(factor.kilograms), unit: factor.unit });
    return factor.method === null ? value : `${value} · ${t(`co2.actuals.methods.${factor.method}`)}`;
  },
};
