import { Button } from '@fluentui/react-components';
import { LinkRegular } from '@fluentui/react-icons';
import { Card } from '../../components/Card';
import { usePaneStyles } from '../../components/usePaneStyles';
import '../../i18n/dataTexts';
import { t } from '../../i18n/translate';
import { usePaneStore } from '../../state/paneContext';

/** Where the figures come from, and the way to the user's own. */
export function SourcesCard() {
  const shared = usePaneStyles();
  const store = usePaneStore();
  return (
    <Card title={t('data.question')}>
      <p className={shared.quiet} style={{ margin: '0 0 8px' }}>{t('data.what')}</p>
      <Button icon={<LinkRegular />} onClick={() => store.dispatch({ type: 'pageOpened', page: { card: null } })}>{t('data.open')}</Button>
    </Card>
  );
}
