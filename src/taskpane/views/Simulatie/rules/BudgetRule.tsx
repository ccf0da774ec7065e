import { makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { OptionalNumberBox } from '../../../components/OptionalNumberBox';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatFte, formatPercentNumber } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { MOST_FTE } from '../../../../workbook/tables/spec';
import { baseBudget } from './ruleValues';
import type { RuleProps } from './ruleProps';

const useStyles = makeStyles({ row: { display: 'flex', gap: '6px' }, box: { flexGrow: 1 }, unit: { minWidth: '72px' } });

/** The budget of all teams together, in fte or as a percentage of the workbook's; on whole tenths. */
export function BudgetRule({ rules, below, inputs, editing }: RuleProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const [unit, setUnit] = useState<'fte' | 'percent'>('fte');
  const base = baseBudget(inputs);
  const without = below.totalBudget ?? base;
  const { totalBudget } = rules;
  const tenths = (fte: number) => Math.round(fte * 10) / 10;
  const shared = { label: t('scenarios.rules.budget.label'), className: styles.box, decimals: 1, onEnd: editing.endEdit };
  const set = (fte: number | null) => editing.setRules({ totalBudget: fte }, 'budget');
  return (
    <>
      <div className={styles.row}>
        {unit === 'fte' ? (
          <OptionalNumberBox key="fte" {...shared} value={totalBudget} placeholder={formatFte(without)} min={0} max={MOST_FTE} step={1} from={without} onChange={(fte) => set(fte === null ? null : tenths(fte))} />
        ) : (
          <OptionalNumberBox key="percent" {...shared} value={totalBudget === null ? null : totalBudget / base - 1} placeholder={formatPercentNumber(without / base - 1)} scale={0.01} min={-1} max={9} step={0.1} from={without / base - 1} onChange={(share) => set(share === null ? null : tenths(base * (1 + share)))} />
        )}
        <Select className={styles.unit} aria-label={t('scenarios.rules.budget.unit')} value={unit} onChange={(_, data) => setUnit(data.value === 'percent' ? 'percent' : 'fte')}>
          <option value="fte">{t('scenarios.rules.budget.fte')}</option>
          <option value="percent">{t('scenarios.rules.budget.percent')}</option>
        </Select>
      </div>
      <div className={quiet}>{t('scenarios.rules.budget.hint', { base: formatFte(without) })}</div>
    </>
  );
}
