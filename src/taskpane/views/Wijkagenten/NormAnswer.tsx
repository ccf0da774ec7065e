import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Info16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { NormFigures } from '../../state/normFigures';
import { normGrowth } from '../../state/normGrowth';
import type { NormGrowth } from '../../state/normGrowth';
import type { NormRow } from '../../../model/wijkagent/wijkagentNorm';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatCount, formatFte } from '../../format/numbers';
import { asFarAsGrowth, balanceNumber, balanceText, inhabitantsText, isOver, isShort, measureText, normReasonText } from '../../i18n/normText';
import { t } from '../../i18n/translate';
import { chart } from '../../theme/paneTheme';
import type { NormProps } from './normProps';
import { rowDates } from './rowDates';

const useStyles = makeStyles({
  title: { font: 'inherit', margin: 0 },
  top: { display: 'flex', justifyContent: 'space-between', columnGap: '8px', alignItems: 'center' },
  verdict: { display: 'inline-flex', alignItems: 'center', gap: '4px', color: chart.good },
  no: { color: chart.lossText, fontWeight: tokens.fontWeightSemibold },
  unknown: { color: tokens.colorNeutralForeground2 },
  short: { color: chart.lossText },
  unit: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, letterSpacing: 0 },
  line: { fontWeight: tokens.fontWeightSemibold },
  reason: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, margin: '4px 0', overflowWrap: 'anywhere' },
});

/** The answer first: whether the eenheid meets the norm, by how much, and «ten minste» beside it. */
export function NormAnswer({ model, wijkagenten, figures, base }: NormProps) {
  const styles = useStyles();
  const { quiet, numbers, answer } = usePaneStyles();
  const { unit, month } = figures.norm;
  const measure = measureText(wijkagenten.measure, month.ok ? month.value : null);
  return (
    <header>
      <div className={mergeClasses(quiet, styles.top)}>
        <h1 className={styles.title}>{t('norm.question')}</h1>
        <Verdict row={unit} />
      </div>
      <div role="status">
        {unit.balance.ok ? <Balance balance={unit.balance.value.chosen} measured={unit.measured.ok ? unit.measured.value : 0} className={answer} /> : <p className={styles.reason}>{normReasonText(unit.balance.reason)}</p>}
        <div className={mergeClasses(numbers, styles.line)}>{[unit.required.ok ? t('norm.required', { required: formatCount(unit.required.value.required) }) : '', unit.measured.ok ? `${measure} ${t('norm.fte', { fte: formatFte(unit.measured.value) })}` : ''].filter((text) => text !== '').join(' · ')}</div>
      </div>
      {unit.required.ok && unit.balance.ok && <div className={mergeClasses(quiet, numbers)}>{t('norm.strict', { strict: formatCount(unit.required.value.strict), balance: balanceText(unit.balance.value.strict) })}</div>}
      {unit.inhabitants.ok && <div className={mergeClasses(quiet, numbers)}>{inhabitantsText(unit.inhabitants.value, base?.norm.unit.inhabitants.ok ? base.norm.unit.inhabitants.value : null, rowDates(unit, wijkagenten.unitDate))}</div>}
      <div className={mergeClasses(quiet, numbers)}>{whereText(figures.norm)}</div>
      <div className={mergeClasses(quiet, numbers)}>{untilText(figures, normGrowth(model.inputs, figures.years.slice(0, 1)), base !== null)}</div>
      {base && <Before row={base.norm.unit} measure={measure} />}
    </header>
  );
}

/** A formation that is exactly the norm is shown itself: "0,0" would answer nothing. */
function Balance({ balance, measured, className }: { readonly balance: number; readonly measured: number; readonly className: string }) {
  const styles = useStyles();
  if (!isShort(balance) && !isOver(balance)) return <div className={className}>{formatFte(measured)} <span className={styles.unit}>{`${t('unit.fte')}, ${t('norm.exact')}`}</span></div>;
  return (
    <div className={mergeClasses(className, isShort(balance) && styles.short)}>
      {balanceNumber(balance)} <span className={styles.unit}>{t(isShort(balance) ? 'norm.fteShortage' : 'norm.fteSurplus')}</span>
    </div>
  );
}

function Verdict({ row: { balance } }: { readonly row: NormRow }) {
  const styles = useStyles();
  if (!balance.ok) return <span className={mergeClasses(styles.verdict, styles.unknown)}><Info16Regular aria-hidden />{t('norm.unknown')}</span>;
  return isShort(balance.value.chosen) ? <span className={mergeClasses(styles.verdict, styles.no)}><Warning16Regular aria-hidden />{t('norm.no')}</span> : <span className={styles.verdict}><CheckmarkCircle16Regular aria-hidden />{t('norm.yes')}</span>;
}

/** Where: how many districts and teams are under the norm, and of how many that cannot be said. */
function whereText({ districts, teams }: NormFigures['norm']): string {
  const short = (rows: readonly NormRow[]) => rows.filter(({ balance }) => balance.ok && isShort(balance.value.chosen)).length;
  const unknown = teams.filter(({ balance }) => !balance.ok).length;
  const text = t('norm.where', { districts: t('norm.districts', { count: short(districts) }), teams: t('norm.teams', { count: short(teams) }) });
  return unknown === 0 ? text : `${text} · ${t('norm.whereUnknown', { count: unknown })}`;
}

/** Until when. @param inScenario the years hold the scenario's inhabitants against the formation of the base: that is said */
function untilText({ years: [unit] }: NormFigures, growth: NormGrowth, inScenario: boolean): string {
  if (!unit?.firstUnder.ok) return '';
  const under = unit.firstUnder.value;
  if (!growth.sayable && under === null) return t('norm.untilUnknown');
  const text = under === null ? t('norm.untilNever', { year: String(unit.years.at(-1)?.year ?? '') }) : t(under.year === unit.years[0]?.year ? 'norm.untilAlready' : 'norm.until', { year: String(under.year), fte: balanceNumber(-under.fte) });
  return asFarAsGrowth(inScenario ? t('norm.untilBase', { text }) : text, growth);
}

/** The same without the scenario. */
function Before({ row: { required, measured, balance }, measure }: { readonly row: NormRow; readonly measure: string }) {
  const { quiet, numbers } = usePaneStyles();
  if (!required.ok || !measured.ok || !balance.ok) return null;
  return <div className={mergeClasses(quiet, numbers)}>{t('norm.before', { required: formatCount(required.value.required), measured: measure, formation: formatFte(measured.value), balance: balanceText(balance.value.chosen) })}</div>;
}
