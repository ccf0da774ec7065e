import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from '@fluentui/react-components';
import { t } from '../../../i18n/translate';
import type { ScenarioMenu } from './useScenarioMenu';

const useStyles = makeStyles({
  // Fluent lets it touch both sides of a narrow pane.
  surface: { padding: '16px', '@media screen and (max-width: 480px)': { maxWidth: 'calc(100vw - 24px)' } },
  actions: { flexWrap: 'wrap', gridColumnStart: 1 },
  title: { overflowWrap: 'anywhere' },
});

/** What would be lost, and the ways on. Escape is the same as doing nothing. */
export function QuestionDialog({ menu, name }: { readonly menu: ScenarioMenu; readonly name: string }) {
  const styles = useStyles();
  const { question, status, actions, close } = menu;
  const shown = name.trim() === '' ? t('scenarios.bar.blank') : name;
  const keepFirst = async (next: () => void) => {
    close();
    if (await actions.keep()) next();
  };
  return (
    <Dialog open={question !== null} onOpenChange={(_, data) => !data.open && close()}>
      <DialogSurface className={styles.surface}>
        {question?.kind === 'leave' && (
          <DialogBody>
            <DialogTitle className={styles.title}>{t('scenarios.leave.title', { name: shown })}</DialogTitle>
            <DialogContent>{t(status.kept === 'gewijzigd' ? 'scenarios.leave.textChanged' : 'scenarios.leave.textNew')}</DialogContent>
            <DialogActions className={styles.actions} position="start">
              <Button appearance="primary" onClick={() => void keepFirst(question.next)}>{t('scenarios.leave.keep')}</Button>
              <Button onClick={() => { close(); question.next(); }}>{t('scenarios.leave.discard')}</Button>
              <Button onClick={close}>{t('scenarios.leave.cancel')}</Button>
            </DialogActions>
          </DialogBody>
        )}
        {question?.kind === 'remove' && (
          <DialogBody>
            <DialogTitle className={styles.title}>{t('scenarios.remove.title', { name: shown })}</DialogTitle>
            <DialogContent>{t('scenarios.remove.text', { count: question.others.length, names: question.others.map((other) => `“${other}”`).join(', '), name: shown })}</DialogContent>
            <DialogActions className={styles.actions} position="start">
              <Button appearance="primary" onClick={() => { close(); void actions.remove(); }}>{t('scenarios.remove.confirm')}</Button>
              <Button onClick={close}>{t('scenarios.leave.cancel')}</Button>
            </DialogActions>
          </DialogBody>
        )}
      </DialogSurface>
    </Dialog>
  );
}
