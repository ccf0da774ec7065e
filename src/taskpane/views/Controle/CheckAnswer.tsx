import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Regular, Warning24Regular } from '@fluentui/react-icons';
import type { WorkbookChecks } from '../../../excel/contract';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import { chart } from '../../theme/paneTheme';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px', fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold, color: chart.good },
  wrong: { color: chart.lossText },
  icon: { flexShrink: 0 },
});

/** The answer first: is the model in order, and how much of it is still assumed. */
export function CheckAnswer({ checks }: { readonly checks: WorkbookChecks }) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const open = checks.openAssumptions.length;
  return (
    <header>
      <div className={quiet}>{t('controle.question')}</div>
      <div className={mergeClasses(styles.line, !checks.inOrder && styles.wrong)}>
        {checks.inOrder ? <CheckmarkCircle24Regular className={styles.icon} aria-hidden /> : <Warning24Regular className={styles.icon} aria-hidden />}
        {checks.inOrder ? t('controle.inOrder') : t('controle.notInOrder', { count: Math.max(1, checks.failed.length) })}
      </div>
      <div className={quiet}>{open === 0 ? t('controle.noneOpen') : t('controle.openLine', { count: open })}</div>
    </header>
  );
}
