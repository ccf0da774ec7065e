import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Reading } from '../../../model/co2/inputs';
import type { Co2Budget } from '../../../model/co2/progress';
import { Card } from '../../components/Card';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatShare } from '../../format/numbers';
import { formatTonnes, shownDifference } from '../../format/tonnes';
import { t } from '../../i18n/translate';
import { chart } from '../../theme/paneTheme';
import { useFieldStyles } from './useFieldStyles';

const useStyles = makeStyles({
  groove: { position: 'relative', height: '12px', borderRadius: '2px', backgroundColor: chart.groove, margin: '2px 0 6px', '@media (forced-colors: active)': { outline: '1px solid CanvasText' } },
  bar: { height: '100%', borderRadius: '2px', backgroundColor: chart.bar, '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' } },
  over: { backgroundColor: chart.loss },
  mark: { position: 'absolute', top: '-3px', bottom: '-3px', width: '2px', marginLeft: '-1px', backgroundColor: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' } },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** What was emitted since the start year against all that the path allows until the target year. */
export function BudgetCard({ budget, reading }: { readonly budget: Co2Budget | null; readonly reading: Reading }) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { quiet, numbers } = usePaneStyles();
  if (budget === null || budget.budget <= 0) return null;
  const { fromYear, toYear, emitted, allowed, years, missing } = budget;
  const total = formatTonnes(budget.budget);
  const [from, to] = [String(fromYear), String(toYear)];
  const title = t('co2.budget.title', { from, to });
  if (years.length === 0) return <Card title={title}><p className={mergeClasses(fields.text, quiet, numbers)}>{t('co2.budget.none', { from, to, budget: total })} {missing.length > 0 && `${leftText(budget)} `}{t('co2.budget.reading', { reading })}</p></Card>;
  const part = (tonnes: number) => `${(Math.min(1, Math.max(0, tonnes / budget.budget)) * 100).toFixed(1)}%`;
  const difference = shownDifference(emitted, allowed);
  const versus = difference === 0 ? t('co2.budget.even') : t(difference > 0 ? 'co2.budget.over' : 'co2.budget.under', { tonnes: formatTonnes(Math.abs(difference)) });
  return (
    <Card title={title}>
      <div className={numbers}>
        <div className={styles.strong}>{t('co2.budget.used', { emitted: formatTonnes(emitted), budget: total })}</div>
        <div className={styles.groove} role="img" aria-label={t('co2.budget.bar', { share: formatShare(emitted / budget.budget), allowed: formatShare(allowed / budget.budget) })}>
          <div className={mergeClasses(styles.bar, difference > 0 && styles.over)} style={{ width: part(emitted) }} />
          <div className={styles.mark} style={{ left: part(allowed) }} />
        </div>
        <div className={quiet}>{t('co2.budget.versus', { year: String(years.at(-1)), allowed: formatTonnes(allowed), difference: versus })}</div>
        <div className={quiet}>{leftText(budget)} {t('co2.budget.reading', { reading })}</div>
      </div>
    </Card>
  );
}

function leftText({ left, missing, toYear }: Co2Budget): string {
  if (left === null) return t('co2.budget.missing', { count: missing.length, years: missing.join(', ') });
  return left < 0 ? t('co2.budget.overspent', { tonnes: formatTonnes(-left) }) : t('co2.budget.left', { tonnes: formatTonnes(left), to: String(toYear) });
}
