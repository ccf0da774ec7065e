import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { figureLevels, shareKeys } from '../../../model/co2/inputs';
import type { Co2Inputs } from '../../../model/co2/inputs';
import type { Co2Result } from '../../../model/co2/result';
import { FoldCard } from '../../components/FoldCard';
import { Segmented } from '../../components/Segmented';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatPercent } from '../../format/numbers';
import { formatTonnes } from '../../format/tonnes';
import { t } from '../../i18n/translate';
import { usePart } from '../../state/paneContext';
import { FormField } from './FormField';
import { ParameterBox } from './ParameterBox';
import { useFieldStyles } from './useFieldStyles';
import { useParameter } from './useParameter';

/** What part of the national task is the eenheid's, by a key of the user's choice; and what the figures are about. */
export function ShareCard({ inputs, result }: { readonly inputs: Co2Inputs; readonly result: Co2Result }) {
  const fields = useFieldStyles();
  const { quiet, numbers } = usePaneStyles();
  const [open, setOpen] = useState(false);
  const write = useParameter();
  const busy = usePart((state) => state.work !== null);
  const { figures, share: { key, unit, national } } = inputs;
  const known = result.share.known ? t('co2.share.known', { share: formatPercent(result.share.value), tonnes: formatTonnes(inputs.planTonnes * result.share.value) }) : t('co2.share.unknown');
  return (
    <FoldCard title={t('co2.share.title')} summary={result.share.known ? known : `${t(`co2.share.summary.${figures}`)} · ${known}`} open={open} onToggle={setOpen}>
      <p className={mergeClasses(fields.text, quiet)}>{t('co2.share.intro')}</p>
      <div className={fields.group}>
        <span className={fields.label}>{t('co2.share.figures')}</span>
        <Segmented fill tight label={t('co2.share.figures')} options={figureLevels.map((value) => ({ value, label: t(`co2.share.levels.${value}`), disabled: busy }))} value={figures} onChange={(value) => void write('co2Cijfers', figures, value)} />
      </div>
      <FormField label={t('co2.share.key')}>
        {({ id }) => <select id={id} className={fields.select} value={key} onChange={(event) => void write('co2Sleutel', key, event.target.value)}>{shareKeys.map((value) => <option key={value} value={value}>{t(`co2.share.keys.${value}`)}</option>)}</select>}
      </FormField>
      <div className={fields.row}>
        <ParameterBox label={key === 'vrij' ? t('co2.share.own') : `${t('co2.share.unit')} (${key})`} parameter="co2SleutelEenheid" value={unit} {...(key === 'vrij' ? { max: 1 } : {})} />
        {key !== 'vrij' && <ParameterBox label={`${t('co2.share.national')} (${key})`} parameter="co2SleutelLandelijk" value={national} />}
      </div>
      <div className={numbers}>{known}</div>
    </FoldCard>
  );
}
