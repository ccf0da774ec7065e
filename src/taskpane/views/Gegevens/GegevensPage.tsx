import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { SkeletonView } from '../../components/SkeletonView';
import { usePaneStyles } from '../../components/usePaneStyles';
import '../../i18n/dataTexts';
import { t } from '../../i18n/translate';
import { usePaneStore, usePart } from '../../state/paneContext';
import type { DataPage } from '../../state/paneState';
import { cards } from './cards';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '4px', margin: '-4px 0 -4px -6px' },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
});

/** "Waar komen de cijfers vandaan?": linking the user's own data, importing, the HBVS formula. */
export function GegevensPage({ page }: { readonly page: DataPage }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const store = usePaneStore();
  const reading = usePart((state) => state.reading);
  const heading = useRef<HTMLHeadingElement>(null);
  // A reader of the screen is told where it is now.
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className={shared.view} onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && store.dispatch({ type: 'pageClosed' })}>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={t('data.back')} onClick={() => store.dispatch({ type: 'pageClosed' })} />
        <h1 className={styles.title} ref={heading} tabIndex={-1}>{t('data.title')}</h1>
      </div>
      {reading.kind === 'reading' && <SkeletonView />}
      {(reading.kind === 'none' || reading.kind === 'unreadable') && <p className={shared.quiet}>{t('data.noModel')}</p>}
      {(reading.kind === 'model' || reading.kind === 'problems') && cards.map(({ id, Card }) => <Card key={id} reading={reading} open={page.card === id} />)}
    </main>
  );
}
