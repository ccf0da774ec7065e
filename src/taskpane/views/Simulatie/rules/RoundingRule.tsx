import { roundings } from '../../../../simulation/scenario';
import type { Rounding } from '../../../../simulation/scenario';
import { Segmented } from '../../../components/Segmented';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { t } from '../../../i18n/translate';
import { roundingOf } from './ruleValues';
import type { RuleProps } from './ruleProps';

/** How the figures become tenths (model 1.6). */
export function RoundingRule({ rules, below, editing }: RuleProps) {
  const { quiet } = usePaneStyles();
  const rounding = roundingOf(rules, below);
  const choose = (chosen: Rounding) => editing.setRules({ rounding: chosen === roundingOf({}, below) ? undefined : chosen });
  return (
    <>
      <Segmented label={t('scenarios.rules.rounding.title')} options={roundings.map((value) => ({ value, label: t(`scenarios.rules.rounding.${value}`) }))} value={rounding} onChange={choose} />
      <div className={quiet}>{t(`scenarios.rules.rounding.explain.${rounding}`)}</div>
    </>
  );
}
