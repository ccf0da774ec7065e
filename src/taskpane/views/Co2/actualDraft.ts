import '../../i18n/co2Texts';
import type { Co2Actual } from '../../../model/co2/inputs';
import { formatPlain } from '../../format/numbers';
import { formatTonnes } from '../../format/tonnes';
import { t } from '../../i18n/translate';
import { readAmount, unitsOf } from './newRow';
import type { Contents, RowDraft, RowKind } from './rowDraft';

/** A row of table Verbruik as it is typed: a quantity with its unit, or tonnes. */
export interface ActualDraft extends RowDraft {
  readonly kind: 'activity' | 'direct';
}

export const actualKind: RowKind<ActualDraft> = {
  table: 'co2Verbruik',
  rows: ({ actuals }) => actuals,
  blank: (inputs, category, before) => ({ kind: before?.kind ?? 'activity', amount: '', unit: unitsOf(inputs, category)[0] ?? '', source: '' }),
  draftOf: (inputs, row) => {
    const actual = inputs.actuals[row];
    if (!actual) return { kind: 'activity', amount: '', unit: '', source: '' };
    const { amount, source, category } = actual;
    return amount.kind === 'ton' ? { kind: 'direct', amount: formatPlain(amount.tonnes), unit: unitsOf(inputs, category)[0] ?? '', source } : { kind: 'activity', amount: formatPlain(amount.quantity), unit: amount.unit, source };
  },
  cells: ({ actuals }, row) => (actuals[row] ? cellsOf(actuals[row]) : {}),
  contents: ({ kind, amount, unit, source }) => {
    const own = kind === 'activity' ? { hoeveelheid: readAmount(amount), eenheid: unit.trim(), ton: null } : { hoeveelheid: null, eenheid: null, ton: readAmount(amount) };
    return { ...own, bron: source.trim() || null };
  },
  faults: ({ kind, amount, unit }) => ({
    amount: readAmount(amount) === null ? t('co2.form.fault.amount') : null,
    unit: kind === 'activity' && unit.trim() === '' ? t('co2.form.fault.unit') : null,
  }),
  describe: ({ actuals }, row) => {
    const amount = actuals[row]?.amount;
    if (!amount) return '';
    return amount.kind === 'ton' ? formatTonnes(amount.tonnes) : `${formatPlain(amount.quantity)} ${amount.unit}`;
  },
};

function cellsOf({ amount, source }: Co2Actual): Contents {
  const own = amount.kind === 'ton' ? { hoeveelheid: null, eenheid: null, ton: amount.tonnes } : { hoeveelheid: amount.quantity, eenheid: amount.unit, ton: null };
  return { ...own, bron: source || null };
}
