import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Certainty } from '../../../state/certainty';
import { createCertaintyStore, shownCertainty } from '../../../state/certaintyStore';
import type { CertaintyRun, CertaintyStore } from '../../../state/certaintyStore';
import type { GainMeasure } from '../../../state/gains';

export interface CertaintyTools {
  readonly store: CertaintyStore;
  /** What the list of results shows; margins are about HBVS+. */
  readonly measure: GainMeasure;
  /** Makes the draws once more, after they were stopped or failed. */
  readonly again: () => void;
}

/** Where nothing draws: a list without margins. */
const nothing: CertaintyTools = { store: createCertaintyStore(() => Promise.reject(new Error('no engine'))), measure: 'hbvs', again: () => undefined };

export const CertaintyContext = createContext<CertaintyTools>(nothing);

export function useCertaintyTools(): CertaintyTools {
  return useContext(CertaintyContext);
}

export function useCertaintyRun(): CertaintyRun {
  const { store } = useCertaintyTools();
  return useSyncExternalStore(store.subscribe, () => store.getState().run);
}

/** The outcome of the draws of what is on screen; null while there is none. */
export function useCertainty(): Certainty | null {
  const { store } = useCertaintyTools();
  return useSyncExternalStore(store.subscribe, () => shownCertainty(store.getState()));
}

/** Longest whisker that a bar must have room for, in fte. */
export function useReach(): number {
  const { store, measure } = useCertaintyTools();
  return useSyncExternalStore(store.subscribe, () => (measure === 'hbvs' ? store.getState().reach : 0));
}
