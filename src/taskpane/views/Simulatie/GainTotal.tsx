import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Warning16Regular } from '@fluentui/react-icons';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatChange, formatTenths } from '../../format/numbers';
import { t } from '../../i18n/translate';
import type { GainSums } from '../../state/gains';
import { chart } from '../../theme/paneTheme';

const useStyles = makeStyles({
  // One line whatever the figures are, so that the list under it stays put while dragging.
  root: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px', whiteSpace: 'nowrap' },
  moved: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  unit: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  check: { display: 'inline-flex', alignItems: 'center', gap: '4px', color: chart.good, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  wrong: { color: chart.lossText, fontWeight: tokens.fontWeightSemibold },
  line: { marginTop: '8px', paddingTop: '8px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What moves in total, and the proof that nothing got lost. */
export function GainTotal({ sums, loose = false }: { readonly sums: GainSums; /** Each team was rounded by itself, so the sum may be off by a little. */ readonly loose?: boolean }) {
  const styles = useStyles();
  const right = sums.net === sums.budget;
  const sum = formatChange(sums.net);
  return (
    <div className={styles.root}>
      <span className={styles.moved}>
        {formatTenths(sums.moved)} <span className={styles.unit}>{t('unit.fte')} {t('simulatie.moves')}</span>
      </span>
      <span className={mergeClasses(styles.check, !right && styles.wrong)}>
        {right ? <CheckmarkCircle16Regular aria-hidden /> : <Warning16Regular aria-hidden />}
        {right ? t(sums.budget === 0 ? 'simulatie.sumOk' : 'simulatie.sumOf', { sum }) : t(loose ? 'scenarios.rules.rounding.loose' : 'simulatie.sumWrong', { sum })}
      </span>
    </div>
  );
}

/** Who gains and loses most, under the list. */
export function GainSumLine({ sums }: { readonly sums: GainSums }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const text = extremes(sums);
  return <div className={mergeClasses(shared.quiet, shared.numbers, styles.line)}>{text === '' ? t('simulatie.nothingHint') : text}</div>;
}

/** "Grootste winst Zwolle +7,2 · grootste verlies De Waarden −0,7"; empty when nobody moves. */
export function extremes({ biggestGain, biggestLoss }: GainSums): string {
  const parts = [
    biggestGain && t('simulatie.biggestGain', { name: biggestGain.name, delta: formatChange(biggestGain.delta) }),
    biggestLoss && t('simulatie.biggestLoss', { name: biggestLoss.name, delta: formatChange(biggestLoss.delta) }),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
