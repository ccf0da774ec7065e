import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { t } from '../../i18n/translate';
import { usePaneStore, usePart } from '../../state/paneContext';

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** Rounded or calibrated values in the workbook belong to older inputs. */
export function StaleNotice() {
  const styles = useStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('controle.staleTitle')}</MessageBarTitle>
        {t('controle.stale')}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={() => void store.insert()}>{t('controle.rebuild')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
