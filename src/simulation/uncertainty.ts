import type { Fte, Share } from '../model/units';
import type { Driver } from './driver';

/**
 * How far a driver of one team may turn out from the scenario's value, as a factor on it. Shares: 0.03 = 3 %.
 * A factor never falls below 0.
 */
export type Distribution =
  /** 1 + sd · z. */
  | { readonly kind: 'normaal'; readonly sd: Share }
  /** exp(sd · z): the scenario's value is the median. */
  | { readonly kind: 'lognormaal'; readonly sd: Share }
  /** Between 1 + low and 1 + high, most likely 1 + mode. */
  | { readonly kind: 'driehoek' | 'pert'; readonly low: Share; readonly mode: Share; readonly high: Share }
  | { readonly kind: 'uniform'; readonly low: Share; readonly high: Share }
  /** Deviations found in a column of the workbook, each as likely; `source` is where they stood. */
  | { readonly kind: 'empirisch'; readonly values: readonly Share[]; readonly source?: string };

export interface DriverUncertainty {
  readonly distribution: Distribution;
  /** Teams with a distribution of their own. */
  readonly teams?: readonly { readonly team: string; readonly distribution: Distribution }[];
  /** Correlation (of the normal scores) between any two teams, −1..1. */
  readonly betweenTeams: number;
}

/** What is uncertain in a scenario, and how it is drawn. */
export interface Uncertainty {
  /** Absent: that driver is certain. */
  readonly drivers: Readonly<Partial<Record<Driver, DriverUncertainty>>>;
  /** Correlation between inhabitants and workload of one team, −1..1. */
  readonly betweenDrivers: number;
  /** Correlations between the teams in team order instead of `betweenTeams`; repaired to the nearest when it is none. */
  readonly teamMatrix?: readonly (readonly number[])[];
  readonly method: 'sobol' | 'toeval';
  /** Whole number 0..2³²−1, shown and stored: the same seed gives the same bits. */
  readonly seed: number;
  /** Independent scrambles (or, for 'toeval', batches): the standard errors come from the differences between them. */
  readonly batches: number;
  /** Draws in each batch: a power of two. With `enough` those it begins with. */
  readonly perBatch: number;
  /** Twice as many draws each time, until P5 and P95 of every team have at most this standard error; absent: `perBatch` and no more. */
  readonly enough?: Fte;
}

export const DEFAULT_BATCHES = 16;
export const DEFAULT_PER_BATCH = 256;
/** Fewer independent batches tell too little of the standard errors. */
export const LEAST_BATCHES = 16;
export const MOST_BATCHES = 64;
/** 16 × 4,096 = 65,536 draws, and never more than 64 × 4,096: all of them are kept in memory. */
export const MOST_PER_BATCH = 4096;
/** Standard errors that can be asked for, in fte. */
export const SMALLEST_ENOUGH: Fte = 0.01;
export const LARGEST_ENOUGH: Fte = 1;
