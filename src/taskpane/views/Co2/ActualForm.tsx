import { Button, Input, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { factorOf } from '../../../model/co2/factor';
import type { Co2Inputs } from '../../../model/co2/inputs';
import { Segmented } from '../../components/Segmented';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatPlain } from '../../format/numbers';
import { formatTonnes } from '../../format/tonnes';
import { t } from '../../i18n/translate';
import { usePaneStore, usePart } from '../../state/paneContext';
import { FormField } from './FormField';
import { FIRST_YEAR, LAST_YEAR, likelyYear, readAmount, readYear, unitsOf } from './newRow';
import { useFieldStyles } from './useFieldStyles';

const useStyles = makeStyles({
  form: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: '10px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  year: { flexGrow: 0, flexBasis: '84px' },
});

interface ActualFormProps {
  readonly inputs: Co2Inputs;
  readonly onClose: () => void;
  readonly onFactor: () => void;
}

/** A row for table Verbruik: a quantity with its unit, or tonnes. Stays open, with what was added said, for the next row. */
export function ActualForm({ inputs, onClose, onFactor }: ActualFormProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { quiet, numbers } = usePaneStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const first = useRef<HTMLSelectElement>(null);
  const [category, setCategory] = useState(0);
  const [year, setYear] = useState(String(likelyYear(inputs)));
  const [kind, setKind] = useState<'activity' | 'direct'>('activity');
  const [amount, setAmount] = useState('');
  const [unit, setUnit] = useState(unitsOf(inputs, 0)[0] ?? '');
  const [source, setSource] = useState('');
  /** Faults are said once somebody tried to add. */
  const [tried, setTried] = useState(false);
  const [added, setAdded] = useState('');
  useEffect(() => {
    first.current?.scrollIntoView?.({ block: 'center' });
    first.current?.focus();
  }, []);
  const name = inputs.categories[category]?.name ?? '';
  const [readYearValue, readAmountValue] = [readYear(year), readAmount(amount)];
  const faults = {
    year: readYearValue === null ? t('co2.form.fault.year', { low: String(FIRST_YEAR), high: String(LAST_YEAR) }) : null,
    amount: readAmountValue === null ? t('co2.form.fault.amount') : null,
    unit: kind === 'activity' && unit.trim() === '' ? t('co2.form.fault.unit') : null,
  };
  const shown = (fault: string | null) => (tried ? fault : null);
  const choose = (chosen: number) => {
    setCategory(chosen);
    setUnit(unitsOf(inputs, chosen)[0] ?? '');
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.year !== null || faults.amount !== null || faults.unit !== null) return;
    const own: Readonly<Record<string, number | string | null>> = kind === 'activity' ? { hoeveelheid: readAmountValue, eenheid: unit.trim() } : { ton: readAmountValue };
    const written = await store.edit([{ kind: 'row', table: 'co2Verbruik', values: { categorie: name, jaar: readYearValue, ...own, ...(source.trim() === '' ? {} : { bron: source.trim() }) } }]);
    if (!written) return;
    setAdded(t('co2.form.added', { category: name, year: String(readYearValue) }));
    setAmount('');
    setTried(false);
    first.current?.focus();
  };
  const double = readYearValue !== null && inputs.actuals.some((actual) => actual.category === category && actual.year === readYearValue);
  return (
    <form className={mergeClasses(styles.form, fields.column)} aria-label={t('co2.form.actual')} onSubmit={(event) => void add(event)} onKeyDown={(event) => event.key === 'Escape' && onClose()} noValidate>
      <h3 className={styles.title}>{t('co2.form.actual')}</h3>
      <div className={fields.row}>
        <FormField label={t('co2.form.category')}>
          {({ id }) => <select ref={first} id={id} className={fields.select} value={category} onChange={(event) => choose(Number(event.target.value))}>{inputs.categories.map((one, i) => <option key={one.name} value={i}>{one.name}</option>)}</select>}
        </FormField>
        <FormField className={styles.year} label={t('co2.form.year')} fault={shown(faults.year)}>
          {({ id, describedBy }) => <Input id={id} className={mergeClasses(fields.input, fields.number)} inputMode="numeric" aria-describedby={describedBy} aria-invalid={describedBy !== undefined} value={year} onChange={(_, data) => setYear(data.value)} />}
        </FormField>
      </div>
      <Segmented fill tight label={t('co2.form.kind')} options={[{ value: 'activity', label: t('co2.form.activity') }, { value: 'direct', label: t('co2.form.direct') }]} value={kind} onChange={setKind} />
      <div className={fields.row}>
        <FormField label={t(kind === 'activity' ? 'co2.form.quantity' : 'co2.form.tonnes')} fault={shown(faults.amount)}>
          {({ id, describedBy }) => <Input id={id} className={mergeClasses(fields.input, fields.number)} inputMode="decimal" aria-describedby={describedBy} aria-invalid={describedBy !== undefined} contentAfter={kind === 'direct' ? <span>t</span> : undefined} value={amount} onChange={(_, data) => setAmount(data.value)} />}
        </FormField>
        {kind === 'activity' && (
          <FormField label={t('co2.form.unit')} fault={shown(faults.unit)}>
            {({ id, describedBy }) => <Input id={id} className={fields.input} aria-describedby={describedBy} aria-invalid={describedBy !== undefined} value={unit} onChange={(_, data) => setUnit(data.value)} />}
          </FormField>
        )}
      </div>
      <FormField label={t('co2.form.sourceOptional')}>{({ id }) => <Input id={id} className={fields.input} value={source} onChange={(_, data) => setSource(data.value)} />}</FormField>
      {kind === 'activity' && readYearValue !== null && unit.trim() !== '' && <Preview inputs={inputs} category={category} year={readYearValue} unit={unit} amount={readAmountValue} onFactor={onFactor} />}
      {double && <div className={quiet}>{t('co2.form.double', { category: name, year: String(readYearValue) })}</div>}
      <div className={fields.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={busy}>{t('co2.form.save')}</Button>
        <Button size="small" onClick={onClose}>{t('co2.form.close')}</Button>
      </div>
      <div role="status" className={mergeClasses(quiet, numbers)}>{added}</div>
    </form>
  );
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
