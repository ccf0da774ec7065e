import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { costPerTonne, costPerYear } from '../../../../model/co2/measures/cost';
import type { Co2Inputs } from '../../../../model/co2/inputs';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatEuro } from '../../../format/euros';
import { t } from '../../../i18n/translate';
import { usePaneStore, usePart } from '../../../state/paneContext';
import { FormField } from '../FormField';
import { useFieldStyles } from '../useFieldStyles';
import { draftEdits, draftFaults, draftOf, emptyDraft, rowOf } from './measureDraft';
import type { Draft, DraftColumn } from './measureDraft';

const useStyles = makeStyles({
  form: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: '10px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: '2px' },
  remove: { marginLeft: 'auto' },
});

interface MeasureFormProps {
  readonly inputs: Co2Inputs;
  /** Of the measure that is changed; null: a new one. */
  readonly index: number | null;
  readonly onClose: () => void;
}

/** A measure with all that belongs to it; what cannot be is said as it would be of the sheet. Stays open for the next one when it adds. */
export function MeasureForm({ inputs, index, onClose }: MeasureFormProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { quiet, numbers } = usePaneStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const first = useRef<HTMLInputElement>(null);
  const measure = index === null ? null : (inputs.measures[index] ?? null);
  const [draft, setDraft] = useState<Draft>(() => (measure ? draftOf(measure, inputs) : emptyDraft(inputs)));
  /** Faults are said once somebody tried to save. */
  const [tried, setTried] = useState(false);
  const [added, setAdded] = useState('');
  useEffect(() => {
    first.current?.scrollIntoView?.({ block: 'nearest' });
    first.current?.focus();
  }, []);
  const faults = draftFaults(draft, inputs, index);
  const count = Object.keys(faults).length;
  const shown = (column: DraftColumn) => (tried ? (faults[column] ?? null) : null);
  const set = (column: DraftColumn, text: string) => setDraft({ ...draft, [column]: text });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setAdded('');
    setTried(true);
    if (count > 0) return;
    const edits = draftEdits(draft, inputs, index);
    if (edits.length > 0 && !(await store.edit(edits))) return;
    if (index !== null) return onClose();
    setAdded(t('measures.form.added', { name: draft.maatregel.trim() }));
    setDraft({ ...emptyDraft(inputs), categorie: draft.categorie });
    setTried(false);
    first.current?.focus();
  };
  const remove = async () => {
    if (index !== null && measure && (await store.edit([{ kind: 'clearRow', table: 'co2Maatregelen', row: index, was: measure.name }]))) onClose();
  };
  const number = (column: DraftColumn, label: string, { before, after, hint }: { readonly before?: string; readonly after?: string; readonly hint?: string } = {}): ReactNode => (
    <FormField label={label} fault={shown(column)}>
      {({ id, describedBy }) => (
        <>
          <Input id={id} className={mergeClasses(fields.input, fields.number)} inputMode="decimal" aria-describedby={describedBy} aria-invalid={describedBy !== undefined} contentBefore={before === undefined ? undefined : <span>{before}</span>} contentAfter={after === undefined ? undefined : <span>{after}</span>} value={draft[column]} onChange={(_, data) => set(column, data.value)} />
          {hint !== undefined && describedBy === undefined && <span className={quiet}>{hint}</span>}
        </>
      )}
    </FormField>
  );
  const years = t('measures.form.year', { count: 2 });
  const title = t(measure ? 'measures.form.change' : 'measures.form.new');
  const preview = count === 0 ? previewOf(draft, inputs, index) : null;
  return (
    <form className={mergeClasses(styles.form, fields.column)} aria-label={title} onSubmit={(event) => void save(event)} onKeyDown={(event) => event.key === 'Escape' && onClose()} noValidate>
      <h3 className={styles.title}>{title}</h3>
      <FormField label={t('measures.form.name')} fault={shown('maatregel')}>
        {({ id, describedBy }) => <Input ref={first} id={id} className={fields.input} aria-describedby={describedBy} aria-invalid={describedBy !== undefined} value={draft.maatregel} onChange={(_, data) => set('maatregel', data.value)} />}
      </FormField>
      <FormField label={t('measures.form.category')} fault={shown('categorie')}>
        {({ id, describedBy }) => <select id={id} className={fields.select} aria-describedby={describedBy} value={draft.categorie} onChange={(event) => set('categorie', event.target.value)}>{inputs.categories.map(({ name }) => <option key={name} value={name}>{name}</option>)}</select>}
      </FormField>
      <div className={fields.row}>{number('start', t('measures.form.start'))}{number('eind', t('measures.form.end'))}</div>
      <div className={fields.row}>{number('ton', t('measures.form.tonnes'), { after: 't' })}{number('ingroei', t('measures.form.ramp'), { after: years })}</div>
      <div className={fields.row}>{number('investering', t('measures.form.investment'), { before: '€' })}{number('levensduur', t('measures.form.life'), { after: years })}</div>
      <div className={fields.row}>{number('kosten', t('measures.form.cost'), { before: '€', hint: t('measures.form.costHint') })}</div>
      <fieldset className={styles.group}>
        <legend className={mergeClasses(quiet, styles.legend)}>{t('measures.form.uncertain')}</legend>
        <div className={fields.row}>{number('minst', t('measures.form.least'), { after: 't' })}{number('meest', t('measures.form.most'), { after: 't' })}</div>
      </fieldset>
      {preview !== null && <div className={mergeClasses(quiet, numbers)}>{preview}</div>}
      <div className={fields.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={busy}>{t(measure ? 'measures.form.save' : 'measures.form.add')}</Button>
        <Button size="small" onClick={onClose}>{t('measures.form.close')}</Button>
        {measure && <Button className={styles.remove} size="small" appearance="subtle" icon={<DeleteRegular />} disabledFocusable={busy} onClick={() => void remove()}>{t('measures.form.remove')}</Button>}
      </div>
      <div role="status" className={quiet}>{tried && count > 0 ? t('measures.form.faults', { count }) : added}</div>
    </form>
  );
}

/** "Dat is € 348.500 per jaar, € 85 per ton." of what is typed, once all of it can be. */
function previewOf(draft: Draft, inputs: Co2Inputs, index: number | null): string | null {
  const row = rowOf(draft, inputs, index === null ? null : (inputs.measures[index] ?? null));
  const facts = { investment: Number(row.investering), life: Number(row.levensduur), yearlyCost: Number(row.kosten), tonnes: Number(row.ton) };
  const perTonne = costPerTonne(facts, inputs.interest);
  return t('measures.form.preview', { cost: formatEuro(costPerYear(facts, inputs.interest)), perTonne: perTonne === null ? t('measures.perTonneNone') : t('measures.perTonne', { euro: formatEuro(perTonne) }) });
}
