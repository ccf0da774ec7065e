import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { SkeletonView } from '../components/SkeletonView';
import type { DataPage } from '../state/paneState';
import { GegevensPage } from './views';

const useStyles = makeStyles({
  panel: { position: 'absolute', inset: 0, overflowY: 'auto', overflowX: 'hidden', scrollbarWidth: 'thin', scrollbarGutter: 'stable', backgroundColor: tokens.colorNeutralBackground2 },
});

/** Room for page «Gegevens» over the views; what stands under it keeps its place. */
export function DataPanel({ page }: { readonly page: DataPage }) {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <ErrorBoundary>
        <Suspense fallback={<SkeletonView />}>
          <GegevensPage page={page} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
