import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Co2Inputs } from '../../../model/co2/inputs';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import { usePart } from '../../state/paneContext';
import { FormField } from './FormField';
import { RemoveQuestion } from './RemoveQuestion';
import type { RowDraft } from './rowDraft';
import { useFieldStyles } from './useFieldStyles';
import type { RowForm } from './useRowForm';

const useStyles = makeStyles({
  form: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: '10px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  year: { flexGrow: 0, flexBasis: '84px' },
  wideYear: { flexBasis: '104px' },
  remove: { marginLeft: 'auto' },
});

interface RowFormFrameProps {
  readonly inputs: Co2Inputs;
  /** Any form of `useRowForm`; the frame does not look into its draft. */
  readonly form: Omit<RowForm<RowDraft>, 'set' | 'draft'>;
  readonly what: 'actual' | 'factor';
  readonly describe: (row: number) => string;
  readonly onClose: () => void;
  /** The fields of the row itself. */
  readonly children: ReactNode;
}

/** What both forms have: category and year, the row when there are some already, the fields, and the buttons with what was done. */
export function RowFormFrame({ inputs, form, what, describe, onClose, children }: RowFormFrameProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { quiet, numbers } = usePaneStyles();
  const busy = usePart((state) => state.work !== null);
  const remover = useRef<HTMLButtonElement>(null);
  const [asking, setAsking] = useState(false);
  const { category, year, row, rows, name } = form;
  const title = t(row === null ? `co2.form.${what}` : `co2.form.${what}Change`);
  const answered = (remove: boolean) => {
    setAsking(false);
    if (remove) void form.remove();
    else remover.current?.focus();
  };
  return (
    <>
      <form className={mergeClasses(styles.form, fields.column)} aria-label={title} onSubmit={(event) => void form.save(event)} onKeyDown={(event) => event.key === 'Escape' && onClose()} noValidate>
        <h3 className={styles.title}>{title}</h3>
        <div className={fields.row}>
          <FormField label={t('co2.form.category')}>
            {({ id }) => <select ref={form.first} id={id} className={fields.select} value={category} onChange={(event) => form.move(Number(event.target.value), year)}>{inputs.categories.map((one, i) => <option key={one.name} value={i}>{one.name}</option>)}</select>}
          </FormField>
          <FormField className={mergeClasses(styles.year, what === 'factor' && styles.wideYear)} label={t(what === 'factor' ? 'co2.form.fromYear' : 'co2.form.year')} fault={form.fault('year')}>
            {({ id, describedBy }) => <Input id={id} className={mergeClasses(fields.input, fields.number)} inputMode="numeric" aria-describedby={describedBy} aria-invalid={describedBy !== undefined} value={year} onChange={(_, data) => form.move(category, data.value)} />}
          </FormField>
        </div>
        {rows.length > 0 && (
          <FormField label={t('co2.form.which', { name })}>
            {({ id }) => (
              <select id={id} className={fields.select} value={row ?? ''} onChange={(event) => form.take(event.target.value === '' ? null : Number(event.target.value))}>
                {rows.map((one) => <option key={one} value={one}>{describe(one)}</option>)}
                <option value="">{t(`co2.form.${what}More`)}</option>
              </select>
            )}
          </FormField>
        )}
        {children}
        <div className={fields.buttons}>
          <Button type="submit" appearance="primary" size="small" disabledFocusable={busy}>{t(row === null ? 'co2.form.save' : 'co2.form.keep')}</Button>
          <Button size="small" onClick={onClose}>{t('co2.form.close')}</Button>
          {row !== null && <Button ref={remover} className={styles.remove} size="small" appearance="subtle" icon={<DeleteRegular />} disabledFocusable={busy} onClick={() => setAsking(true)}>{t('co2.form.remove')}</Button>}
        </div>
        <div role="status" className={mergeClasses(quiet, numbers)}>{form.done}</div>
      </form>
      {asking && row !== null && <RemoveQuestion name={name} value={describe(row)} onAnswer={answered} />}
    </>
  );
}
