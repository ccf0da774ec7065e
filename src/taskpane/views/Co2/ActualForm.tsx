import { Input, Link, mergeClasses } from '@fluentui/react-components';
import { factorOf } from '../../../model/co2/factor';
import type { Co2Inputs } from '../../../model/co2/inputs';
import { Segmented } from '../../components/Segmented';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatPlain } from '../../format/numbers';
import { formatTonnes } from '../../format/tonnes';
import { t } from '../../i18n/translate';
import { actualKind } from './actualDraft';
import { FormField } from './FormField';
import { likelyYear, readAmount } from './newRow';
import { RowFormFrame } from './RowFormFrame';
import { useFieldStyles } from './useFieldStyles';
import { useRowForm } from './useRowForm';
import type { RowStart } from './useRowForm';

interface ActualFormProps {
  readonly inputs: Co2Inputs;
  /** Of the row that is changed; null: a new one. */
  readonly row: number | null;
  readonly onClose: () => void;
  readonly onFactor: () => void;
}

/** A row of table Verbruik, new or to change: a quantity with its unit, or tonnes. Stays open, with what was done said, for the next row. */
export function ActualForm({ inputs, row, onClose, onFactor }: ActualFormProps) {
  const fields = useFieldStyles();
  const { quiet } = usePaneStyles();
  const form = useRowForm(inputs, actualKind, row === null ? nextOf(inputs) : { row });
  const { category, yearValue, draft: { kind, amount, unit, source }, fault, set } = form;
  return (
    <RowFormFrame inputs={inputs} form={form} what="actual" describe={(one) => actualKind.describe(inputs, one)} onClose={onClose}>
      <Segmented fill tight label={t('co2.form.kind')} options={[{ value: 'activity', label: t('co2.form.activity') }, { value: 'direct', label: t('co2.form.direct') }]} value={kind} onChange={(chosen) => set({ kind: chosen })} />
      <div className={fields.row}>
        <FormField label={t(kind === 'activity' ? 'co2.form.quantity' : 'co2.form.tonnes')} fault={fault('amount')}>
          {({ id, describedBy }) => <Input id={id} className={mergeClasses(fields.input, fields.number)} inputMode="decimal" aria-describedby={describedBy} aria-invalid={describedBy !== undefined} contentAfter={kind === 'direct' ? <span>t</span> : undefined} value={amount} onChange={(_, data) => set({ amount: data.value })} />}
        </FormField>
        {kind === 'activity' && (
          <FormField label={t('co2.form.unit')} fault={fault('unit')}>
            {({ id, describedBy }) => <Input id={id} className={fields.input} aria-describedby={describedBy} aria-invalid={describedBy !== undefined} value={unit} onChange={(_, data) => set({ unit: data.value })} />}
          </FormField>
        )}
      </div>
      <FormField label={t('co2.form.sourceOptional')}>{({ id }) => <Input id={id} className={fields.input} value={source} onChange={(_, data) => set({ source: data.value })} />}</FormField>
      {kind === 'activity' && yearValue !== null && unit.trim() !== '' && <Preview inputs={inputs} category={category} year={yearValue} unit={unit} amount={readAmount(amount)} onFactor={onFactor} />}
      {form.row === null && form.rows.length > 0 && <div className={quiet}>{t('co2.form.double', { name: form.name })}</div>}
    </RowFormFrame>
  );
}

/** The first category without a figure in the year that likely comes next. */
function nextOf(inputs: Co2Inputs): RowStart {
  const year = likelyYear(inputs);
  const lacking = inputs.categories.findIndex(({ offset }, category) => !offset && !inputs.actuals.some((actual) => actual.year === year && actual.category === category));
  return { category: Math.max(0, lacking), year };
}

/** What the quantity comes to, or that there is no factor for it yet. */
function Preview({ inputs, category, year, unit, amount, onFactor }: { readonly inputs: Co2Inputs; readonly category: number; readonly year: number; readonly unit: string; readonly amount: number | null; readonly onFactor: () => void }) {
  const { quiet, numbers } = usePaneStyles();
  const found = factorOf(inputs, { category, year, unit });
  const factor = 'factor' in found ? inputs.factors[found.factor] : undefined;
  if (!factor) return <div className={quiet}>{t('co2.form.previewNone', { category: inputs.categories[category]?.name ?? '', unit: unit.trim(), year: String(year) })} <Link as="button" type="button" inline onClick={onFactor}>{t('co2.actuals.addFactor')}</Link></div>;
  if (amount === null) return null;
  return <div className={mergeClasses(quiet, numbers)}>{t('co2.form.preview', { tonnes: formatTonnes((amount * factor.kilograms) / 1000), kilograms: formatPlain(factor.kilograms), unit: factor.unit, year: String(factor.year) })}</div>;
}
