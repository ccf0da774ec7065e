import { Link, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { pathsAfterTarget } from '../../../model/co2/inputs';
import type { Co2Inputs } from '../../../model/co2/inputs';
import type { Co2Result } from '../../../model/co2/result';
import { sheetNames } from '../../../workbook/sheetNames';
import { FoldCard } from '../../components/FoldCard';
import { Segmented } from '../../components/Segmented';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatPercent } from '../../format/numbers';
import { formatTonnes } from '../../format/tonnes';
import { reasonText } from '../../i18n/co2Text';
import { t } from '../../i18n/translate';
import { usePaneStore, usePart } from '../../state/paneContext';
import { ParameterBox } from './ParameterBox';
import { useFieldStyles } from './useFieldStyles';
import { useParameter } from './useParameter';

/** How the path goes on after the target year: straight to zero, or by a constant percentage to a residual. */
export function AfterCard({ inputs, result }: { readonly inputs: Co2Inputs; readonly result: Co2Result }) {
  const fields = useFieldStyles();
  const { quiet, numbers } = usePaneStyles();
  const [open, setOpen] = useState(false);
  const write = useParameter();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const { afterTarget, targetYear, neutralYear, residual } = inputs;
  const year = String(neutralYear);
  return (
    <FoldCard title={t('co2.after.title', { year: String(targetYear) })} summary={afterText(inputs, result)} open={open} onToggle={setOpen}>
      <div className={fields.group}>
        <span className={fields.label}>{t('co2.after.shape', { from: String(targetYear), to: year })}</span>
        <Segmented fill tight label={t('co2.after.shape', { from: String(targetYear), to: year })} options={pathsAfterTarget.map((value) => ({ value, label: t(`co2.after.shapes.${value}`), disabled: busy }))} value={afterTarget} onChange={(value) => void write('co2NaDoel', afterTarget, value)} />
      </div>
      {afterTarget === 'vast percentage' && (
        <>
          <div className={fields.row}><ParameterBox label={t('co2.after.residual', { year })} parameter="co2Rest" value={residual} unit="t" /></div>
          <div className={quiet}>{t('co2.after.residualHint', { year })}</div>
        </>
      )}
      <div className={numbers}>{afterText(inputs, result)}</div>
      <div className={mergeClasses(quiet)}>{t('co2.after.years')} <Link inline onClick={() => void store.select({ sheet: sheetNames.uitgangspunten })}>{t('co2.after.toSheet')}</Link></div>
    </FoldCard>
  );
}

/** What the path asks a year after the target year, or why there is no path. */
function afterText({ afterTarget, targetYear, neutralYear, reading }: Co2Inputs, { path }: Co2Result): string {
  if (!path.known) return reasonText(path.reason);
  const year = String(neutralYear);
  const next = path.value.years.find((one) => one.year === targetYear + 1);
  const step = next?.step ?? 0;
  if (afterTarget === 'lineair') return t('co2.after.linear', { tonnes: formatTonnes(step), year, reading });
  return t('co2.after.constant', { percentage: formatPercent(step / path.value.atTarget), tonnes: formatTonnes(path.value.end), year, reading });
}
