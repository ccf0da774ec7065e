import type { Rect } from './address';
import type { Beside } from './beside';

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
  readonly reverseCategories: boolean;
  readonly series: readonly ChartSeriesRecord[];
  /** The cells the chart covers. */
  readonly position: Rect;
  /** In points, as set through the API; absent when the position says it all. */
  readonly size?: { readonly left?: number; readonly top?: number; readonly width?: number; readonly height?: number };
}

/** The charts of the workbook, for whoever draws them. */
export class ChartStore {
  constructor(private readonly beside: Beside) {}

  list(sheetId?: string): readonly ChartRecord[] {
    return [...this.beside.all('charts').values()].filter((chart) => sheetId === undefined || chart.sheetId === sheetId);
  }

  /** Calls back after each added, changed, moved or removed chart; the result stops it. */
  subscribe(listener: () => void): () => void {
    return this.beside.subscribe((kind) => {
      if (kind === 'charts') listener();
    });
  }
}
