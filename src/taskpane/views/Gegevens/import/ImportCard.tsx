import { Button, MessageBar, MessageBarBody, MessageBarTitle, mergeClasses } from '@fluentui/react-components';
import '../../../i18n/cbsImportTexts';
import { Card } from '../../../components/Card';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatCount } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { FileChoice } from './FileChoice';
import { refusalText } from './importText';
import { PlanView } from './PlanView';
import { useImport } from './useImport';
import { useImportStyles } from './useImportStyles';

/** Figures out of a file of CBS: choose, see what would change, accept. */
export function ImportCard() {
  const styles = useImportStyles();
  const { quiet } = usePaneStyles();
  const { step, open, answer, choose, write, reset } = useImport();
  const choice = <FileChoice onFile={(file) => void open(file)} />;
  return (
    <Card title={t('cbs.title')}>
      <div className={styles.stack}>
        {step.kind !== 'plan' && step.kind !== 'done' && <p className={mergeClasses(quiet, styles.text)}>{t('cbs.intro')}</p>}
        {step.kind === 'idle' && choice}
        {step.kind === 'reading' && <span role="status">{t('cbs.reading', { file: step.name })}</span>}
        {(step.kind === 'refused' || step.kind === 'noModel' || step.kind === 'failed') && (
          <>
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>
                {step.kind === 'refused' && <MessageBarTitle>{t('cbs.refusedTitle', { file: step.name })}</MessageBarTitle>}
                {step.kind === 'refused' ? refusalText(step.refusal) : step.kind === 'failed' ? t('cbs.failed', { detail: step.detail }) : t('cbs.noModel')}
              </MessageBarBody>
            </MessageBar>
            {choice}
          </>
        )}
        {step.kind === 'plan' && <PlanView open={step} onAnswer={(change) => answer(step, change)} onChoose={(id, on) => choose(step, id, on)} onWrite={() => void write(step)} onCancel={reset} />}
        {step.kind === 'done' && (
          <>
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>
                <MessageBarTitle>{t('cbs.done', { count: step.cells, n: formatCount(step.cells), file: step.name })}</MessageBarTitle>
                {t('cbs.doneNext')}
              </MessageBarBody>
            </MessageBar>
            <div><Button onClick={reset}>{t('cbs.another')}</Button></div>
          </>
        )}
      </div>
    </Card>
  );
}
