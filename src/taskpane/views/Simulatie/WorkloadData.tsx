import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { StrengthInputs } from '../../../model/strength/inputs';
import type { Inhabitants } from '../../../model/units';
import { loadFormulas } from '../../../simulation/formula/onDemand';
import { readWorkload, workloadNames } from '../../../workbook/workloadColumn';
import { usePaneStyles } from '../../components/usePaneStyles';
import { workloadText } from '../../i18n/workloadText';
import { t } from '../../i18n/translate';
import { usePaneStore, usePart } from '../../state/paneContext';
import { chart } from '../../theme/paneTheme';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '6px', marginTop: '6px' },
  box: { width: '100%', '& textarea': { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase300, minHeight: '32px' } },
  fault: { color: chart.lossText, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  open: { alignSelf: 'flex-start', marginLeft: '-8px' },
});

interface WorkloadDataProps {
  readonly inputs: StrengthInputs;
  readonly inhabitants: readonly Inhabitants[];
}

/** Why the workload has no number or formula yet, and the way there: data by a formula in the workbook. */
export function WorkloadData({ inputs, inhabitants }: WorkloadDataProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const faultId = useId();
  /** null: not asked for. */
  const [text, setText] = useState<string | null>(null);
  const open = async () => {
    await loadFormulas();
    setText(t('scenarios.workload.example'));
  };
  const reading = text === null ? null : readWorkload(text, inputs, inhabitants);
  const fault = reading && !reading.ok ? workloadText(reading.problem) : null;
  return (
    <div className={styles.root}>
      <div className={quiet}>{t('scenarios.workload.why')}</div>
      {text === null ? (
        <Button className={styles.open} appearance="subtle" size="small" onClick={() => void open()}>{t('scenarios.workload.open')}</Button>
      ) : (
        <>
          <Textarea className={styles.box} resize="vertical" spellCheck={false} autoFocus aria-label={t('scenarios.workload.label')} aria-invalid={fault !== null} aria-describedby={faultId} value={text} onChange={(_, data) => setText(data.value)} />
          <div id={faultId} className={styles.fault} role="alert">{fault}</div>
          <div className={quiet}>{t('scenarios.formula.names', { names: workloadNames.join(', ') })}</div>
          <div className={styles.row}>
            <Button appearance="primary" size="small" disabled={busy || fault !== null} onClick={() => void store.fillWorkload(text)}>{t('scenarios.workload.fill')}</Button>
            <Button appearance="subtle" size="small" onClick={() => setText(null)}>{t('scenarios.name.cancel')}</Button>
          </div>
        </>
      )}
    </div>
  );
}
