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

export function usePaneState(): PaneState {
  const store = usePaneStore();
  return useSyncExternalStore(store.subscribe, store.getState);
}
