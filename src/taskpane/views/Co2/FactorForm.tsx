import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { factorMethods } from '../../../model/co2/inputs';
import type { Co2Inputs } from '../../../model/co2/inputs';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import { usePaneStore, usePart } from '../../state/paneContext';
import { FormField } from './FormField';
import { FIRST_YEAR, LAST_YEAR, likelyYear, readAmount, readYear, unitsOf } from './newRow';
import { useFieldStyles } from './useFieldStyles';

const useStyles = makeStyles({
  form: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: '10px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  year: { flexGrow: 0, flexBasis: '104px' },
});

/** A row for table Factoren: kg per unit from a year on, with its source; none is ever filled in beforehand. */
export function FactorForm({ inputs, onClose }: { readonly inputs: Co2Inputs; readonly onClose: () => void }) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { quiet } = usePaneStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const first = useRef<HTMLSelectElement>(null);
  const lacking = inputs.actuals.find(({ category, amount }) => amount.kind === 'activiteit' && !inputs.factors.some((factor) => factor.category === category));
  const [category, setCategory] = useState(lacking?.category ?? 0);
  const [year, setYear] = useState(String(lacking?.year ?? likelyYear(inputs)));
  const [kilograms, setKilograms] = useState('');
  const [unit, setUnit] = useState(unitsOf(inputs, category)[0] ?? '');
  const [method, setMethod] = useState('');
  const [source, setSource] = useState('');
  const [tried, setTried] = useState(false);
  const [added, setAdded] = useState('');
  useEffect(() => {
    first.current?.scrollIntoView?.({ block: 'center' });
    first.current?.focus();
  }, []);
  const name = inputs.categories[category]?.name ?? '';
  const [yearValue, amountValue] = [readYear(year), readAmount(kilograms)];
  const faults = {
    year: yearValue === null ? t('co2.form.fault.year', { low: String(FIRST_YEAR), high: String(LAST_YEAR) }) : null,
    kilograms: amountValue === null ? t('co2.form.fault.amount') : null,
    unit: unit.trim() === '' ? t('co2.form.fault.unit') : null,
    source: source.trim() === '' ? t('co2.form.fault.source') : null,
  };
  const shown = (fault: string | null) => (tried ? fault : null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(faults).some((fault) => fault !== null)) return;
    const values = { categorie: name, jaar: yearValue, factor: amountValue, eenheid: unit.trim(), ...(method === '' ? {} : { methode: method }), bron: source.trim() };
    if (!(await store.edit([{ kind: 'row', table: 'co2Factoren', values }]))) return;
    setAdded(t('co2.form.added', { category: name, year: String(yearValue) }));
    setKilograms('');
    setTried(false);
    first.current?.focus();
  };
  const choose = (chosen: number) => {
    setCategory(chosen);
    setUnit(unitsOf(inputs, chosen)[0] ?? '');
  };
  return (
    <form className={mergeClasses(styles.form, fields.column)} aria-label={t('co2.form.factor')} onSubmit={(event) => void add(event)} onKeyDown={(event) => event.key === 'Escape' && onClose()} noValidate>
      <h3 className={styles.title}>{t('co2.form.factor')}</h3>
      <div className={fields.row}>
        <FormField label={t('co2.form.category')}>
          {({ id }) => <select ref={first} id={id} className={fields.select} value={category} onChange={(event) => choose(Number(event.target.value))}>{inputs.categories.map((one, i) => <option key={one.name} value={i}>{one.name}</option>)}</select>}
        </FormField>
        <FormField className={styles.year} label={t('co2.form.fromYear')} fault={shown(faults.year)}>
          {({ id, describedBy }) => <Input id={id} className={mergeClasses(fields.input, fields.number)} inputMode="numeric" aria-describedby={describedBy} aria-invalid={describedBy !== undefined} value={year} onChange={(_, data) => setYear(data.value)} />}
        </FormField>
      </div>
      <div className={fields.row}>
        <FormField label={t('co2.form.kilograms')} fault={shown(faults.kilograms)}>
          {({ id, describedBy }) => <Input id={id} className={mergeClasses(fields.input, fields.number)} inputMode="decimal" aria-describedby={describedBy} aria-invalid={describedBy !== undefined} contentAfter={<span>kg</span>} value={kilograms} onChange={(_, data) => setKilograms(data.value)} />}
        </FormField>
        <FormField label={t('co2.form.unit')} fault={shown(faults.unit)}>
          {({ id, describedBy }) => <Input id={id} className={fields.input} aria-describedby={describedBy} aria-invalid={describedBy !== undefined} value={unit} onChange={(_, data) => setUnit(data.value)} />}
        </FormField>
      </div>
      <FormField label={t('co2.form.method')}>
        {({ id }) => (
          <select id={id} className={fields.select} value={method} onChange={(event) => setMethod(event.target.value)}>
            <option value="">{t('co2.form.methodAny')}</option>
            {factorMethods.map((one) => <option key={one} value={one}>{t(`co2.actuals.methods.${one}`)}</option>)}
          </select>
        )}
      </FormField>
      <FormField label={t('co2.form.source')} fault={shown(faults.source)}>
        {({ id, describedBy }) => <Input id={id} className={fields.input} aria-describedby={describedBy} aria-invalid={describedBy !== undefined} value={source} onChange={(_, data) => setSource(data.value)} />}
      </FormField>
      <div className={fields.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={busy}>{t('co2.form.save')}</Button>
        <Button size="small" onClick={onClose}>{t('co2.form.close')}</Button>
      </div>
      <div role="status" className={quiet}>{added}</div>
    </form>
  );
}
