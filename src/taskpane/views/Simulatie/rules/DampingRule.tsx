import { makeStyles } from '@fluentui/react-components';
import { dampingRules } from '../../../../model/strength/damping';
import type { DampingRule as Rule } from '../../../../model/strength/damping';
import { LAST_YEAR } from '../../../../simulation/scenario';
import { OptionalNumberBox } from '../../../components/OptionalNumberBox';
import { Segmented } from '../../../components/Segmented';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatDecimals } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { YearChoice } from '../YearChoice';
import { dampingOf } from './ruleValues';
import type { RuleProps } from './ruleProps';

const useStyles = makeStyles({ line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 96px', gap: '8px', alignItems: 'center' } });

/** What the free rule starts with: the 1,5 % a year of HBVS 2012. */
const FIRST_FREE = 0.015;

/** How a redistribution grows in (model 1.5), and the year it is looked at. */
export function DampingRule({ rules, below, editing }: RuleProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const damping = dampingOf(rules, below);
  const choose = (rule: Rule) => {
    if (rule !== 'vrij' && rule === dampingOf({}, below).rule) editing.setRules({ damping: undefined });
    else editing.setRules({ damping: rule === 'vrij' ? { rule, perYear: FIRST_FREE } : { rule } });
  };
  return (
    <>
      <Segmented fill tight label={t('scenarios.rules.damping.title')} options={dampingRules.map((value) => ({ value, label: t(`scenarios.rules.damping.${value}`) }))} value={damping.rule} onChange={choose} />
      <div className={quiet}>{t(`scenarios.rules.damping.explain.${damping.rule}`)}</div>
      {damping.rule === 'vrij' && (
        <div className={styles.line}>
          <span>{t('scenarios.rules.damping.perYear')}</span>
          <OptionalNumberBox
            size="small"
            label={t('scenarios.rules.damping.perYear')}
            value={damping.perYear}
            placeholder={formatDecimals(FIRST_FREE * 100, 1)}
            unit="%"
            scale={0.01}
            decimals={1}
            min={0}
            max={1}
            step={0.1}
            from={damping.perYear}
            onChange={(perYear) => perYear !== null && editing.setRules({ damping: { rule: 'vrij', perYear } }, 'damping')}
            onEnd={editing.endEdit}
          />
        </div>
      )}
      {damping.rule !== 'geen' && (
        <>
          <YearChoice year={rules.year ?? below.year ?? LAST_YEAR} onChange={(year) => editing.setRules({ year })} />
          <div className={quiet}>{t('scenarios.rules.damping.outside')}</div>
        </>
      )}
    </>
  );
}
