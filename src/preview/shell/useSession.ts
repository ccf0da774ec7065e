import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import type { History, Session } from './session';

const NOTHING: History = { canUndo: false, canRedo: false, changed: false };
const never = (): (() => void) => () => undefined;

interface SessionState {
  /** Where the sheet is drawn. */
  readonly container: RefObject<HTMLDivElement>;
  /** Undefined while it is being loaded. */
  readonly session: Session | undefined;
  readonly history: History;
  /** Why the sheet could not be started. */
  readonly failure: Error | undefined;
}

/** Loads the spreadsheet after the frame has been painted: it is by far the largest part of the page. */
export function useSession(): SessionState {
  const container = useRef<HTMLDivElement>(null);
  const [session, setSession] = useState<Session>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    const place = container.current;
    if (!place) return;
    import('./startSession')
      .then(({ startSession }) => startSession(place))
      .then(setSession, (error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error))));
  }, []);
  const history = useSyncExternalStore(session?.onChange ?? never, session?.history ?? (() => NOTHING));
  return { container, session, history, failure };
}
