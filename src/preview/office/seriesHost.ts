import type { ChartHost } from './chartHost';

/** What a ChartSeries object and its parts stand for: a place in the chart's list. */
export interface SeriesHost extends ChartHost {
  readonly index: number;
}
