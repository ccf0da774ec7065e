import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneState } from './paneState';
import type { PaneStore } from './paneStore';

export const PaneContext = createContext<PaneStore | null>(null);

/** The store of the page this component stands in. */
export function usePaneStore(): PaneStore {
  const store = useContext(PaneContext);
  if (!store) throw new Error('PaneContext is missing above this component.');
  return store;
}

/** A part of the state: the component is drawn again only when that part is another value. */
export function usePart<T>(part: (state: PaneState) => T): T {
  const store = usePaneStore();
  return useSyncExternalStore(store.subscribe, () => part(store.getState()));
}
