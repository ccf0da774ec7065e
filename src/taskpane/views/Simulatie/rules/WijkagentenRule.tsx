import { makeStyles } from '@fluentui/react-components';
import { minimaInForce } from '../../../../model/strength/budgets';
import type { WijkagentenBudgetRule } from '../../../../model/strength/components';
import { MOST_FTE } from '../../../../workbook/tables/spec';
import { OptionalNumberBox } from '../../../components/OptionalNumberBox';
import { Segmented } from '../../../components/Segmented';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatFte } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { ruleOf } from './ruleValues';
import type { RuleProps } from './ruleProps';

const useStyles = makeStyles({ line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 120px', gap: '8px', alignItems: 'center' } });

const choices: readonly WijkagentenBudgetRule[] = ['volgt de norm', 'vast'];

/** How the wijkagenten budget reacts, and from what it starts. */
export function WijkagentenRule({ rules, below, inputs, editing }: RuleProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const rule = ruleOf(rules, below, inputs);
  const without = below.wijkagentenBudget ?? inputs.wijkagentenBudget.fte;
  const minima = minimaInForce({ teams: inputs.teams, liftAllMinima: inputs.liftAllMinima || rules.liftedMinima === 'alle' || below.liftedMinima === 'alle' }).reduce((sum, fte) => sum + fte, 0);
  const choose = (chosen: WijkagentenBudgetRule) => editing.setRules({ wijkagentenRule: chosen === ruleOf({}, below, inputs) ? undefined : chosen });
  return (
    <>
      <Segmented label={t('scenarios.rules.wijkagenten.rule')} options={choices.map((value) => ({ value, label: t(`scenarios.rules.wijkagenten.${value}`) }))} value={rule} onChange={choose} />
      <div className={quiet}>{t(`scenarios.rules.wijkagenten.explain.${rule}`)}</div>
      <div className={styles.line}>
        <span>{t('scenarios.rules.wijkagenten.budget')}</span>
        <OptionalNumberBox
          label={t('scenarios.rules.wijkagenten.budget')}
          value={rules.wijkagentenBudget ?? null}
          placeholder={formatFte(without)}
          unit={t('unit.fte')}
          decimals={1}
          min={0}
          max={MOST_FTE}
          step={1}
          from={without}
          onChange={(fte) => editing.setRules({ wijkagentenBudget: fte ?? undefined }, 'wijkagentenBudget')}
          onEnd={editing.endEdit}
        />
      </div>
      <div className={quiet}>{t('scenarios.rules.wijkagenten.minima', { fte: formatFte(minima) })}</div>
    </>
  );
}
