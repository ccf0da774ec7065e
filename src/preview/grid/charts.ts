import type { Rect } from './address';
import type { Beside } from './beside';
import type { GridCore } from './core';

export interface ChartSeriesRecord {
  readonly name?: string;
  /** "Sheet!$B$1". */
  readonly nameRef?: string;
  readonly categories?: string;
  readonly values: string;
  /** "#RRGGBB". */
  readonly color?: string;
}

/** A chart on a sheet, as the host knows it. Drawing it is the shell's work. */
export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** Excel's name of the type, e.g. "ColumnClustered". */
  readonly type: string;
  readonly title: string;
  readonly titleVisible: boolean;
  readonly legendVisible: boolean;
  readonly legendPosition: string;
  readonly valueAxisTitle: string;
  readonly categoryAxisTitle: string;
  readonly reverseCategories: boolean;
  readonly series: readonly ChartSeriesRecord[];
  /** The cells the chart covers. */
  readonly position: Rect;
}

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
