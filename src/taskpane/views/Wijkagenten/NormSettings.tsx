import { Button, mergeClasses } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { normMeasures, normRoundings } from '../../../model/wijkagent/inputs';
import { populationDates } from '../../../model/wijkagent/unitInhabitants';
import { dateToSerial } from '../../../workbook/dates';
import { parameters } from '../../../workbook/parameters';
import type { ParameterKey } from '../../../workbook/parameters';
import { FoldCard } from '../../components/FoldCard';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatDate } from '../../format/dates';
import { settingsText } from '../../i18n/normText';
import { t } from '../../i18n/translate';
import { usePaneStore, usePart } from '../../state/paneContext';
import { DraftNumberBox } from './DraftNumberBox';
import type { NormProps } from './normProps';
import { useNormFieldStyles } from './useNormFieldStyles';

/** The norm itself, how it is rounded, what is held against it and from which date: named in one line, changed here. */
export function NormSettings({ model, wijkagenten }: NormProps) {
  const fields = useNormFieldStyles();
  const { quiet } = usePaneStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const [open, setOpen] = useState(false);
  const { norm, rounding, measure, unitDate, populations } = wijkagenten;
  const write = (parameter: ParameterKey, was: number | string, value: number | string, confirmed?: true) => void store.edit([{ kind: 'parameter', parameter, was, value, ...(confirmed ? { confirmed } : {}) }]);
  const assumed = model.checks.openAssumptions.some(({ label }) => label === parameters.normAfronding.label);
  const dates = populationDates(populations);
  return (
    <FoldCard title={t('norm.settings.title')} summary={settingsText(wijkagenten)} open={open} onToggle={setOpen}>
      <DraftNumberBox label={t('norm.settings.norm')} value={norm} min={1} max={1e6} whole range={t('norm.settings.normRange')} onEnter={(value) => value !== null && write('norm', norm, value)} />
      <Choice label={t('norm.settings.rounding')} value={rounding} onChange={(value) => write('normAfronding', rounding, value)}>
        {normRoundings.map((option) => <option key={option} value={option}>{t(`norm.settings.roundings.${option}`)}</option>)}
      </Choice>
      {assumed && (
        <>
          <p className={mergeClasses(quiet, fields.text)}>{t('norm.settings.assumption')}</p>
          <Button className={fields.button} size="small" icon={<CheckmarkRegular />} disabledFocusable={busy} onClick={() => write('normAfronding', rounding, rounding, true)}>{t('norm.settings.confirm')}</Button>
        </>
      )}
      <Choice label={t('norm.settings.measure')} value={measure} onChange={(value) => write('normMaat', measure, value)}>
        {normMeasures.map((option) => <option key={option} value={option}>{t(`norm.settings.measures.${option}`)}</option>)}
      </Choice>
      <Choice label={t('norm.settings.date')} value={unitDate} onChange={(value) => write('normPeildatum', unitDate === '' ? '' : dateToSerial(unitDate), dateToSerial(value))}>
        {!dates.some(({ date }) => date === unitDate) && <option value={unitDate}>{unitDate === '' ? t('norm.settings.noDate') : formatDate(unitDate)}</option>}
        {dates.map(({ date, missing }) => <option key={date} value={date} disabled={missing.length > 0}>{missing.length > 0 ? t('norm.settings.dateMissing', { date: formatDate(date), missing: missing.join(', ') }) : formatDate(date)}</option>)}
      </Choice>
      <p className={mergeClasses(quiet, fields.text)}>{t('norm.settings.note')}</p>
    </FoldCard>
  );
}

function Choice({ label, value, onChange, children }: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void; readonly children: ReactNode }) {
  const fields = useNormFieldStyles();
  const id = useId();
  return (
    <div className={fields.field}>
      <label className={fields.label} htmlFor={id}>{label}</label>
      <select id={id} className={fields.select} value={value} onChange={(event) => onChange(event.target.value)}>{children}</select>
    </div>
  );
}
