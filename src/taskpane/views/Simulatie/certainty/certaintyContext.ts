import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Certainty } from '../../../state/certainty';
import type { Enough } from '../../../state/certaintyRun';
import { createCertaintyStore, shownCertainty } from '../../../state/certaintyStore';
import type { CertaintyRun, CertaintyStore } from '../../../state/certaintyStore';
import type { GainMeasure } from '../../../state/gains';

export interface CertaintyTools {
  readonly store: CertaintyStore;
  /** What the list of results shows; margins are about HBVS+. */
  readonly measure: GainMeasure;
  /** Draw until it is precise enough; how many that took can be kept in the scenario, the wish itself is not. null: a fixed number. */
  readonly enough: Enough | null;
  readonly setEnough: (enough: Enough | null) => void;
  /** Makes the draws once more, after they were stopped or failed. */
  readonly again: () => void;
}

/** Where nothing draws: a list without margins. */
const nothing: CertaintyTools = { store: createCertaintyStore(() => Promise.reject(new Error('no engine'))), measure: 'hbvs', enough: null, setEnough: () => undefined, again: () => undefined };

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
