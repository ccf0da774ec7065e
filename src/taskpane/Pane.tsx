import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { FooterSlot } from './components/Footer';
import { NoticeBar } from './components/NoticeBar';
import { WorkBar } from './components/WorkBar';
import { t } from './i18n/translate';
import { usePaneStore, usePart } from './state/paneContext';
import { DataPanel } from './views/DataPanel';
import { ViewPanel } from './views/ViewPanel';
import { viewIds } from './views/viewIds';
import type { ViewId } from './views/viewIds';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100dvh', minWidth: 0, backgroundColor: tokens.colorNeutralBackground2 },
  // Excel puts its own button in the top right corner, 34 × 32 px.
  tabs: { flexShrink: 0, padding: '0 36px 0 4px', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Five names fit beside the button in 350 px and in 320, also in a font as wide as Open Sans; bold would not. In less the list scrolls.
  list: { overflowX: 'auto', scrollbarWidth: 'none' },
  tab: {
    flexGrow: 1,
    flexShrink: 0,
    padding: '12px 3px',
    '& .fui-Tab__content, & .fui-Tab__content--reserved-space': { fontSize: '13px', fontWeight: tokens.fontWeightRegular, padding: 0 },
    '::before': { left: '3px', right: '3px' },
    '::after': { left: '3px', right: '3px' },
    '@media (max-width: 340px)': { '& .fui-Tab__content, & .fui-Tab__content--reserved-space': { fontSize: tokens.fontSizeBase200 } },
  },
  views: { flexGrow: 1, minHeight: 0, position: 'relative' },
});

/** Tabs on top, the view, what became of the last action, and the view's buttons at the bottom. */
export function Pane() {
  const styles = useStyles();
  const store = usePaneStore();
  const view = usePart((state) => state.view);
  const page = usePart((state) => state.page);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [visited, setVisited] = useState<readonly ViewId[]>([view]);
  // A view that was open keeps its place, folding and scroll while another is on screen.
  if (!visited.includes(view)) setVisited([...visited, view]);
  // The tab of the view on screen is never scrolled out of sight, also when a link led here.
  useEffect(() => document.getElementById(`tab-${view}`)?.scrollIntoView({ inline: 'nearest', block: 'nearest' }), [view]);
  return (
    <div className={styles.root}>
      <div className={styles.tabs}>
        <TabList className={styles.list} size="medium" selectedValue={view} onTabSelect={(_, data) => store.dispatch({ type: 'viewChosen', view: data.value as ViewId })} aria-label={t('tabs.label')}>
          {viewIds.map((id) => <Tab key={id} className={styles.tab} value={id} id={`tab-${id}`} aria-controls={`panel-${id}`}>{t(`tabs.${id}`)}</Tab>)}
        </TabList>
      </div>
      <div className={styles.views}>
        {visited.map((id) => (
          <FooterSlot.Provider key={id} value={id === view && page === null ? slot : null}>
            <ViewPanel id={id} active={id === view && page === null} />
          </FooterSlot.Provider>
        ))}
        {page !== null && (
          <FooterSlot.Provider value={slot}>
            <DataPanel page={page} />
          </FooterSlot.Provider>
        )}
      </div>
      <NoticeBar />
      <WorkBar />
      <div ref={setSlot} />
    </div>
  );
}
