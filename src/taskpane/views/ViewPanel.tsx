import { makeStyles } from '@fluentui/react-components';
import { Suspense } from 'react';
import { diagnostics } from '../components/diagnostics';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { MessagePage } from '../components/MessagePage';
import { SkeletonView } from '../components/SkeletonView';
import { t } from '../i18n/translate';
import { usePaneStore, usePart } from '../state/paneContext';
import { EmptyState } from './EmptyState';
import { ProblemsView } from './ProblemsView';
import type { ViewId } from './viewIds';
import { views } from './views';

const useStyles = makeStyles({
  panel: { position: 'absolute', inset: 0, overflowY: 'auto', overflowX: 'hidden', scrollbarWidth: 'thin', scrollbarGutter: 'stable' },
});

/** One view, or what stands in its place while there is no sound model to show. */
export function ViewPanel({ id, active }: { readonly id: ViewId; readonly active: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.panel} role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={!active} tabIndex={-1}>
      <ErrorBoundary>
        <Suspense fallback={<SkeletonView />}>
          <Content id={id} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

function Content({ id }: { readonly id: ViewId }) {
  const reading = usePart((state) => state.reading);
  const store = usePaneStore();
  switch (reading.kind) {
    case 'reading':
      return <SkeletonView />;
    case 'unreadable':
      return <MessagePage title={t('unreadable.title')} detail={reading.detail} advice={t('unreadable.advice')} report={diagnostics(reading.detail)} onRetry={() => void store.load()} />;
    case 'none':
      return <EmptyState />;
    case 'problems':
      return <ProblemsView problems={reading.problems} linked={reading.links.length > 0} />;
    case 'model': {
      const View = views[id];
      return <View model={reading} />;
    }
    default:
      throw reading satisfies never;
  }
}
