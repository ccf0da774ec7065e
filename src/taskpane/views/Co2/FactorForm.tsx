import { Input, mergeClasses } from '@fluentui/react-components';
import { factorOf } from '../../../model/co2/factor';
import { factorMethods } from '../../../model/co2/inputs';
import type { Co2Inputs } from '../../../model/co2/inputs';
import { t } from '../../i18n/translate';
import { factorKind } from './factorDraft';
import { FormField } from './FormField';
import { likelyYear } from './newRow';
import { RowFormFrame } from './RowFormFrame';
import { useFieldStyles } from './useFieldStyles';
import { useRowForm } from './useRowForm';
import type { RowStart } from './useRowForm';

interface FactorFormProps {
  readonly inputs: Co2Inputs;
  /** Of the row that is changed; null: a new one. */
  readonly row: number | null;
  readonly onClose: () => void;
}

/** A row of table Factoren, new or to change: kg per unit from a year on, with its source; none is ever filled in beforehand. */
export function FactorForm({ inputs, row, onClose }: FactorFormProps) {
  const fields = useFieldStyles();
  const form = useRowForm(inputs, factorKind, row === null ? lackingOf(inputs) : { row });
  const { draft: { amount, unit, method, source }, fault, set } = form;
  return (
    <RowFormFrame inputs={inputs} form={form} what="factor" describe={(one) => factorKind.describe(inputs, one)} onClose={onClose}>
      <div className={fields.row}>
        <FormField label={t('co2.form.kilograms')} fault={fault('amount')}>
          {({ id, describedBy }) => <Input id={id} className={mergeClasses(fields.input, fields.number)} inputMode="decimal" aria-describedby={describedBy} aria-invalid={describedBy !== undefined} contentAfter={<span>kg</span>} value={amount} onChange={(_, data) => set({ amount: data.value })} />}
        </FormField>
        <FormField label={t('co2.form.unit')} fault={fault('unit')}>
          {({ id, describedBy }) => <Input id={id} className={fields.input} aria-describedby={describedBy} aria-invalid={describedBy !== undefined} value={unit} onChange={(_, data) => set({ unit: data.value })} />}
        </FormField>
      </div>
      <FormField label={t('co2.form.method')}>
        {({ id }) => (
          <select id={id} className={fields.select} value={method} onChange={(event) => set({ method: event.target.value })}>
            <option value="">{t('co2.form.methodAny')}</option>
            {factorMethods.map((one) => <option key={one} value={one}>{t(`co2.actuals.methods.${one}`)}</option>)}
          </select>
        )}
      </FormField>
      <FormField label={t('co2.form.source')} fault={fault('source')}>
        {({ id, describedBy }) => <Input id={id} className={fields.input} aria-describedby={describedBy} aria-invalid={describedBy !== undefined} value={source} onChange={(_, data) => set({ source: data.value })} />}
      </FormField>
    </RowFormFrame>
  );
}

/** What the first activity without a factor asks for. */
function lackingOf(inputs: Co2Inputs): RowStart {
  for (const { category, year, amount } of inputs.actuals) {
    if (amount.kind === 'activiteit' && 'lack' in factorOf(inputs, { category, year, unit: amount.unit })) return { category, year, unit: amount.unit };
  }
  return { category: 0, year: likelyYear(inputs) };
}
