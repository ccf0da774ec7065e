import { Link, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { t } from '../i18n/translate';
import { usePaneStore, usePart } from '../state/paneContext';

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** Says that the figures are those of a scenario in the workbook, with the way back. */
export function ScenarioBanner({ name }: { readonly name: string }) {
  const styles = useStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline">
      <MessageBarBody>
        {t('banner.scenario', { name })} · <Link inline disabledFocusable={busy} onClick={() => void store.restore()}>{t('banner.back')}</Link>
      </MessageBarBody>
    </MessageBar>
  );
}
