import { FluentProvider, makeStaticStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Pane } from './Pane';
import { PaneSkeleton } from './PaneSkeleton';
import { StartProblem } from './start/StartProblem';
import type { OfficeState } from './start/waitForOffice';
import { PaneContext } from './state/paneContext';
import type { PaneStore } from './state/paneStore';
import { darkPane, lightPane } from './theme/paneTheme';
import { useDarkOffice } from './theme/useDarkOffice';
import { preloadViews } from './views/views';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

interface AppProps {
  /** null while Office has not answered. */
  readonly office: OfficeState | null;
  /** null when Office is not there. */
  readonly store: PaneStore | null;
}

export function App({ office, store }: AppProps) {
  usePageStyles();
  const dark = useDarkOffice();
  return (
    <FluentProvider theme={dark ? darkPane : lightPane}>
      <ErrorBoundary>
        {office === null && <PaneSkeleton />}
        {office !== null && (store ? <RunningPane store={store} /> : <StartProblem office={office} />)}
      </ErrorBoundary>
    </FluentProvider>
  );
}

/** The pane with the workbook behind it: reads once, then whenever the user changes an input. */
function RunningPane({ store }: { readonly store: PaneStore }) {
  useEffect(() => {
    let stop: (() => Promise<void>) | undefined;
    let gone = false;
    const failed = (error: unknown) => store.dispatch({ type: 'readFailed', detail: String(error) });
    void store.load().then(preloadViews).catch(failed);
    store.watch().then((stopWatching) => {
      stop = stopWatching;
      if (gone) stop().catch(failed);
    }, failed);
    return () => {
      gone = true;
      stop?.().catch(failed);
    };
  }, [store]);
  return (
    <PaneContext.Provider value={store}>
      <Pane />
    </PaneContext.Provider>
  );
}
