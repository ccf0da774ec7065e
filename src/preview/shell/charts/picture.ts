/** A chart with the figures it shows, ready to be drawn. */
export interface ChartPicture {
  readonly kind: 'bar' | 'column' | 'line';
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly valueAxisTitle: string;
  readonly legend: boolean;
}

export interface ChartSeries {
  readonly name: string;
  /** "#RRGGBB". */
  readonly color: string;
  /** One per category; null where the cell is empty or holds no number. */
  readonly values: readonly (number | null)[];
}

