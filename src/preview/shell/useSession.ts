import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import type { History, Session, WorkbookFile } from './session';

/** By far the largest part of the page: it is on its way while React draws the frame. */
const spreadsheet = import('./startSession');

const NOTHING: History = { canUndo: false, canRedo: false, changed: false };
const never = (): (() => void) => () => undefined;

interface SessionState {
  /** Where the sheet is drawn. */
  readonly container: RefObject<HTMLDivElement>;
  /** Undefined while it is being loaded. */
  readonly session: Session | undefined;
  readonly history: History;
  /** Why the spreadsheet could not be started at all. */
  readonly failure: Error | undefined;
  /** Puts a file's workbook, or an empty one, in place of this one. @throws RefusedFile; this workbook then stays */
  readonly replace: (file?: WorkbookFile) => Promise<void>;
}

/** The open workbook, from when the spreadsheet has been loaded. */
export function useSession(dark: boolean): SessionState {
  const container = useRef<HTMLDivElement>(null);
  const current = useRef<Session>();
  const darkNow = useRef(dark);
  const [session, setSession] = useState<Session>();
  const [failure, setFailure] = useState<Error>();

  const replace = useCallback(async (file?: WorkbookFile): Promise<void> => {
    if (!container.current) return;
    const { startSession } = await spreadsheet;
    const next = await startSession(container.current, darkNow.current, file);
    current.current?.dispose();
    current.current = next;
    setSession(next);
  }, []);

  useEffect(() => {
    darkNow.current = dark;
  }, [dark]);
  useEffect(() => {
    replace().catch((error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error))));
  }, [replace]);
  useEffect(() => session?.setDark(dark), [session, dark]);

  const history = useSyncExternalStore(session?.onChange ?? never, session?.history ?? (() => NOTHING));
  return { container, session, history, failure, replace };
}
