import type { ChartRecord } from '../../grid/charts';
import type { ScalarValue } from '../../workbookState';
import type { ChartPicture } from './picture';

type Cell = ScalarValue | null | undefined;

/** Values of a range, row by row; undefined, null or '' where a cell is empty. @param address A1 with its sheet */
export type ReadRange = (address: string) => readonly (readonly Cell[])[];

/** Colours of series that were given none: distinguishable for the colour-blind and on white. */
const SERIES_COLORS = ['#1267b4', '#e0762c', '#2b7a3d', '#7a5cb0', '#0e9aa7', '#b0376f'] as const;

const numberOf = (value: Cell): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);
const textOf = (value: Cell): string => (value === null || value === undefined || typeof value === 'object' ? '' : String(value));

/** Excel's many chart types as the three that are drawn. */
function kindOf(type: string): ChartPicture['kind'] {
  if (type.startsWith('Bar')) return 'bar';
  return /^(Line|XYScatter)/.test(type) ? 'line' : 'column';
}

/**
 * Looks up what a chart shows. As in Excel a category without a name gets its number, and a lying bar chart has its
 * first category at the bottom unless the axis is reversed.
 */
export function readPicture(chart: ChartRecord, read: ReadRange): ChartPicture {
  const series = chart.series.map((one, index) => ({
    name: one.nameRef ? textOf(read(one.nameRef).flat()[0]) : (one.name ?? `Reeks ${index + 1}`),
    color: one.color ?? SERIES_COLORS[index % SERIES_COLORS.length] ?? SERIES_COLORS[0],
    values: read(one.values).flat().map(numberOf),
  }));
  const length = Math.max(0, ...series.map((one) => one.values.length));
  const first = chart.series.find((one) => one.categories !== undefined)?.categories;
  const names = first ? read(first).flat().map(textOf) : [];
  const categories = Array.from({ length }, (_, index) => names[index] || String(index + 1));
  const kind = kindOf(chart.type);
  const fromBottom = (kind === 'bar') !== chart.reverseCategories;
  return {
    kind,
    title: chart.titleVisible ? chart.title : '',
    categories: fromBottom ? categories.reverse() : categories,
    series: fromBottom ? series.map((one) => ({ ...one, values: [...one.values].reverse() })) : series,
    valueAxisTitle: chart.valueAxisTitle,
    legend: chart.legendVisible,
  };
}
