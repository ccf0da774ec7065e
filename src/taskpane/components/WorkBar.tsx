import { makeStyles, mergeClasses, ProgressBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { t } from '../i18n/translate';
import { usePart } from '../state/paneContext';
import { usePaneStyles } from './usePaneStyles';

const useStyles = makeStyles({ root: { flexShrink: 0 }, hint: { padding: '6px 12px' } });

/** How long Excel may take before we say what it is probably waiting for, in ms. */
const SLOW = 2000;

/** Progress of the action on the workbook; Excel lets it wait while a cell is being edited. */
export function WorkBar() {
  const busy = usePart((state) => state.work !== null);
  return busy ? <Working /> : null;
}

function Working() {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.root} role="status">
      <ProgressBar thickness="medium" aria-label={t('common.working')} />
      {slow && <div className={mergeClasses(quiet, styles.hint)}>{t('common.slow')}</div>}
    </div>
  );
}
