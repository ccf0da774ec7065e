import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from '@fluentui/react-components';
import { t } from '../../i18n/translate';

const useStyles = makeStyles({
  // Fluent lets it touch both sides of a narrow pane.
  surface: { padding: '16px', '@media screen and (max-width: 480px)': { maxWidth: 'calc(100vw - 24px)' } },
  actions: { flexWrap: 'wrap', gridColumnStart: 1 },
  title: { overflowWrap: 'anywhere' },
});

/** Asks before a row is emptied. Escape is the same as doing nothing. */
export function RemoveQuestion({ name, value, onAnswer }: { readonly name: string; readonly value: string; readonly onAnswer: (remove: boolean) => void }) {
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onAnswer(false)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>{t('co2.form.removeTitle', { name })}</DialogTitle>
          <DialogContent>{t('co2.form.removeText', { value })}</DialogContent>
          <DialogActions className={styles.actions} position="start">
            <Button appearance="primary" onClick={() => onAnswer(true)}>{t('co2.form.remove')}</Button>
            <Button onClick={() => onAnswer(false)}>{t('co2.form.removeNot')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
