import { FluentProvider } from '@fluentui/react-components';
import { useEffect } from 'react';
import { diagnostics } from './components/diagnostics';
import { ErrorBoundary } from './components/ErrorBoundary';
import { MessagePage } from './components/MessagePage';
import { t } from './i18n/translate';
import { Pane } from './Pane';
import type { OfficeState } from './start/waitForOffice';
import { PaneContext } from './state/paneContext';
import type { PaneStore } from './state/paneStore';
import { darkPane, lightPane } from './theme/paneTheme';
import { useDarkOffice } from './theme/useDarkOffice';
import { preloadViews } from './views/views';

interface AppProps {
  readonly office: OfficeState;
  /** null when Office is not there. */
  readonly store: PaneStore | null;
}

export function App({ office, store }: AppProps) {
  const dark = useDarkOffice();
  return (
    <FluentProvider theme={dark ? darkPane : lightPane}>
      <ErrorBoundary>
        {store && office.kind === 'ready' ? <RunningPane store={store} /> : <StartProblem office={office} />}
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

/** Office is missing, silent, another program or too old: what that means and what to do. */
function StartProblem({ office }: { readonly office: OfficeState }) {
  const { title, detail, advice } = startSentence(office);
  return <MessagePage title={title} detail={detail} advice={advice} report={diagnostics(JSON.stringify(office))} onRetry={() => window.location.reload()} />;
}

function startSentence(office: OfficeState): { title: string; detail: string; advice: string } {
  switch (office.kind) {
    case 'ready':
    case 'missing':
      return { title: t('start.missing.title'), detail: t('start.missing.detail'), advice: t('start.missing.advice') };
    case 'silent':
      return { title: t('start.silent.title'), detail: t('start.silent.detail', { seconds: String(office.seconds) }), advice: t('start.silent.advice') };
    case 'otherHost':
      return { title: t('start.otherHost.title'), detail: t('start.otherHost.detail', { host: office.host }), advice: t('start.otherHost.advice') };
    case 'tooOld':
      return { title: t('start.tooOld.title'), detail: t('start.tooOld.detail', { needed: office.needed }), advice: t('start.tooOld.advice') };
    default:
      throw office satisfies never;
  }
}
