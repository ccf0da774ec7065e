import type { Beside } from './beside';
import type { ChartRecord } from './chartRecord';

export type { ChartRecord, ChartSeriesRecord } from './chartRecord';
import type { GridCore } from './core';

/** The charts of the workbook, for whoever draws them. */
export class ChartStore {
  constructor(
    private readonly core: GridCore,
    private readonly beside: Beside,
  ) {}

  /** The charts of a sheet, or of all sheets that exist. */
  list(sheetId?: string): readonly ChartRecord[] {
    const all = [...this.beside.all('charts').values()];
    return all.filter((chart) => (sheetId === undefined || chart.sheetId === sheetId) && this.core.workbook.getSheetBySheetId(chart.sheetId));
  }

  /** Calls back after each added, changed, moved or removed chart; the result stops it. */
  subscribe(listener: () => void): () => void {
    return this.beside.subscribe((kind) => {
      if (kind === 'charts') listener();
    });
  }
}
