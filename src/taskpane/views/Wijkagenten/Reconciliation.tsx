import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Answer } from '../../../model/wijkagent/reason';
import type { Counted, Reconciliation as Reconciled } from '../../../model/wijkagent/reconciliation';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatDate } from '../../format/dates';
import { formatCount, formatDecimals } from '../../format/numbers';
import { isOfScenario, normReasonText, spanText } from '../../i18n/normText';
import { t } from '../../i18n/translate';
import { useNormFieldStyles } from './useNormFieldStyles';

const useStyles = makeStyles({ block: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, marginTop: '8px', paddingTop: '8px', display: 'flex', flexDirection: 'column', gap: '4px' }, title: { fontWeight: tokens.fontWeightSemibold } });

interface ReconciliationProps {
  readonly reconciliation: Reconciled;
  /** The same in the base, when a scenario is on screen. */
  readonly base: Reconciled | null;
}

/** The eenheid on its own date beside the sum of its municipalities on theirs, and the difference. What a scenario changes was not counted on a date. */
export function Reconciliation({ reconciliation: { unitDate, unit, municipalityDates, municipalities, difference }, base }: ReconciliationProps) {
  const styles = useStyles();
  const fields = useNormFieldStyles();
  const { quiet } = usePaneStyles();
  const from = (now: Answer<Counted>, before: Answer<Counted> | undefined, date: string) => (now.ok && before?.ok === true && isOfScenario(now.value.inhabitants, before.value.inhabitants) ? t('norm.levels.ofScenario') : date);
  const same = municipalityDates?.first === unitDate && municipalityDates.last === unitDate;
  const rows: readonly (readonly [string, Answer<Counted>, boolean])[] = [
    [t('norm.levels.reconcileUnit', { date: from(unit, base?.unit, formatDate(unitDate)) }), unit, false],
    [t('norm.levels.reconcileMunicipalities', { date: from(municipalities, base?.municipalities, municipalityDates === null ? '–' : spanText(municipalityDates)) }), municipalities, false],
    [t('norm.levels.reconcileDifference'), difference, true],
  ];
  return (
    <div className={styles.block}>
      <table className={fields.table} aria-label={t('norm.levels.reconcile')}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(fields.cell, fields.first, styles.title)}>{t('norm.levels.reconcile')}</th>
            <th scope="col" className={mergeClasses(fields.cell, fields.head)}>{t('norm.levels.reconcileInhabitants')}</th>
            <th scope="col" className={mergeClasses(fields.cell, fields.head)}>{t('norm.levels.reconcileExact')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, counted, signed]) => (
            <tr key={label} className={signed ? fields.total : undefined}>
              <th scope="row" className={mergeClasses(fields.cell, fields.first)}>{label}</th>
              {counted.ok ? <><td className={fields.cell}>{signed ? formatDecimals(counted.value.inhabitants, 0, true) : formatCount(counted.value.inhabitants)}</td><td className={fields.cell}>{formatDecimals(counted.value.exact, 2, signed)}</td></> : <td className={fields.cell} colSpan={2} title={normReasonText(counted.reason)}>{t('norm.notApplicable')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={quiet}>{t(same ? 'norm.levels.reconcileSame' : 'norm.levels.reconcileWhy')}</div>
    </div>
  );
}
