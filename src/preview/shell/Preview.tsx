import { FluentProvider, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { commandNames } from '../../excel/commandNames';
import { ChartLayer } from './charts/ChartLayer';
import { DropTarget } from './DropTarget';
import { MessageDialog, type Message } from './MessageDialog';
import { PaneFrame } from './PaneFrame';
import { darkPreview, lightPreview } from './previewTheme';
import { Ribbon } from './Ribbon';
import { SheetSkeleton } from './SheetSkeleton';
import { TitleBar } from './TitleBar';
import { offerToTests } from './testHandle';
import { useDarkMode } from './useDarkMode';
import { useFileDrop } from './useFileDrop';
import { useFiles } from './useFiles';
import { usePane } from './usePane';
import { useSession } from './useSession';
import { useShortcuts } from './useShortcuts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100vh', backgroundColor: tokens.colorNeutralBackground4, overflow: 'hidden' },
  body: { flex: 1, display: 'flex', minHeight: 0, position: 'relative', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  sheet: { flex: 1, minWidth: 0, position: 'relative', overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground1 },
  // Univer stacks its layers high: they must not come over the pane.
  grid: { position: 'absolute', inset: 0, isolation: 'isolate' },
});

/** The whole preview: a workbook in the browser with the add-in's ribbon tab and task pane. */
export function Preview(): ReactElement {
  const styles = useStyles();
  const [dark, setDark] = useDarkMode();
  const [message, setMessage] = useState<Message>();
  const [inserting, setInserting] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const { container, session, history, failure, replace } = useSession(dark);
  const [paneShown, setPaneShown] = usePane(session);
  const files = useFiles({ session, changed: history.changed, replace, say: setMessage });
  const hovering = useFileDrop(files.open);
  const pick = useCallback(() => picker.current?.click(), []);
  useShortcuts(useMemo(() => ({ o: pick, s: files.save }), [pick, files.save]));
  useEffect(() => {
    if (session) offerToTests(session, files.put);
  }, [session, files.put]);

  const complain = (title: string) => (error: unknown) => setMessage({ title, content: error instanceof Error ? error.message : String(error) });
  const insert = (): void => {
    if (!session) return;
    setInserting(true);
    void session
      .runCommand(commandNames.insertModel)
      .catch(complain('Model invoegen is niet gelukt'))
      .finally(() => setInserting(false));
  };

  return (
    // The provider's own classes are copied to every dialog and tooltip: the layout needs an element of its own.
    <FluentProvider theme={dark ? darkPreview : lightPreview}>
      <div className={styles.root}>
        <TitleBar
          fileName={files.fileName}
          history={history}
          ready={session !== undefined}
          dark={dark}
          onNew={files.create}
          onOpen={pick}
          onSave={files.save}
          onUndo={() => void session?.undo().catch(complain('Ongedaan maken is niet gelukt'))}
          onRedo={() => void session?.redo().catch(complain('Opnieuw is niet gelukt'))}
          onDark={setDark}
        />
        <Ribbon ready={session !== undefined} inserting={inserting} paneShown={paneShown} onInsert={insert} onTogglePane={() => setPaneShown(!paneShown)} />
        {failure && (
          <MessageBar intent="error">
            <MessageBarBody>
              <MessageBarTitle>Het werkblad kon niet worden geladen</MessageBarTitle>
              {failure.message} Ververs de pagina om het opnieuw te proberen.
            </MessageBarBody>
          </MessageBar>
        )}
        <main className={styles.body}>
          <div className={styles.sheet}>
            <div className={styles.grid} ref={container} data-testid="sheet" />
            {session && <ChartLayer source={session.charts} />}
            {(files.opening || (!session && !failure)) && <SheetSkeleton />}
          </div>
          <PaneFrame ready={session !== undefined} shown={paneShown} dark={dark} workbook={files.workbook} onClose={() => setPaneShown(false)} />
        </main>
      </div>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm,.xls,.csv"
        hidden
        aria-label="Werkmap kiezen"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Choosing the same file again must count as a change.
          event.target.value = '';
          if (file) files.open(file);
        }}
      />
      {hovering && <DropTarget />}
      <MessageDialog message={message} onClose={() => setMessage(undefined)} />
    </FluentProvider>
  );
}
