import { useCallback, useEffect, useState } from 'react';
import type { Session } from './session';

/** Whether the task pane is shown. The add-in hears of it, and can show its pane itself. */
export function usePane(session: Session | undefined): readonly [shown: boolean, setShown: (shown: boolean) => void] {
  const [shown, setShown] = useState(true);
  useEffect(() => session?.onPaneShown(setShown), [session]);
  const change = useCallback(
    (next: boolean): void => {
      // The stand-in answers through onPaneShown; without it there is nobody to tell.
      if (session) void session.setPaneShown(next);
      else setShown(next);
    },
    [session],
  );
  return [shown, change];
}
