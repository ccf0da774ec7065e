import type { Rect } from './address';

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
