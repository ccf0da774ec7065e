import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Co2Inputs } from '../../../model/co2/inputs';
import type { Co2Result } from '../../../model/co2/result';
import type { TransportTarget } from '../../../model/co2/transport';
import { FoldCard } from '../../components/FoldCard';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatShare } from '../../format/numbers';
import { formatTonnes, shownDifference } from '../../format/tonnes';
import { t } from '../../i18n/translate';
import { ParameterBox } from './ParameterBox';
import { useFieldStyles } from './useFieldStyles';

/** The target of transport, once its level of the reference year is given. */
export function TransportCard({ inputs, result: { transport } }: { readonly inputs: Co2Inputs; readonly result: Co2Result }) {
  const fields = useFieldStyles();
  const { quiet, numbers } = usePaneStyles();
  const [open, setOpen] = useState(false);
  const [year, reference] = [String(inputs.targetYear), String(inputs.referenceYear)];
  const share = formatShare(inputs.transportReduction);
  const names = inputs.categories.filter((category) => category.transport).map((category) => category.name).join(', ');
  return (
    <FoldCard title={t('co2.transport.title')} summary={transport ? t('co2.transport.reached', { year, target: formatTonnes(transport.target) }) : t('co2.transport.summary', { year, share })} open={open} onToggle={setOpen}>
      {!transport && <p className={fields.text}>{t('co2.transport.ask', { year, share, reference })}</p>}
      {transport && <p className={mergeClasses(fields.text, numbers)}>{[t('co2.transport.target', { reference, level: formatTonnes(transport.reference), year, target: formatTonnes(transport.target) }), lastText(transport)].join(' ')}</p>}
      <div className={fields.row}><ParameterBox label={t('co2.transport.level', { year: reference })} parameter="co2Vervoerniveau" value={inputs.transportReferenceLevel} unit="t" /></div>
      <div className={quiet}>{t('co2.transport.categories', { names })}</div>
    </FoldCard>
  );
}

function lastText({ last, required, target }: TransportTarget): string {
  if (last === null) return t('co2.transport.noActual');
  const difference = shownDifference(last.tonnes, target);
  const against = difference === 0 ? t('co2.transport.at') : t(difference > 0 ? 'co2.transport.above' : 'co2.transport.below', { tonnes: formatTonnes(Math.abs(difference)) });
  const now = t('co2.transport.last', { year: String(last.year), actual: formatTonnes(last.tonnes), difference: against });
  return required === null || required.tonnes === 0 ? now : `${now} ${t('co2.transport.required', { tonnes: formatTonnes(required.tonnes) })}`;
}
