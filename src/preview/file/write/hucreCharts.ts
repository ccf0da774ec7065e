import type { SheetChart } from 'hucre/xlsx';
import type { ChartState } from '../../workbookState';
import { absoluteReference } from '../address';

/** Marks a series name as a reference until the chart part is patched: the writer only knows literal names. */
export const NAME_IS_REFERENCE = '\uE000';

/** Series colours that differ in lightness as well as in hue. */
const COLORS = ['1F4E79', 'E07B00', '4C9F70', '8E6C8A', 'B23A48', '7A7A7A'] as const;

const KINDS = { bar: 'Staafdiagram', column: 'Kolomdiagram', line: 'Lijndiagram' } as const;

/** Each chart says in words what it is: a picture without a text is nothing to a screen reader. */
export function chartText(chart: ChartState): string {
  return chart.title ? `${KINDS[chart.kind]}: ${chart.title}` : KINDS[chart.kind];
}

/** A chart in the words of the file. */
export function fileChart(chart: ChartState): SheetChart {
  const { position, kind } = chart;
  const showLegend = chart.legend ?? chart.series.length > 1;
  const ticks = { majorTickMark: 'none', minorTickMark: 'none' } as const;
  // Labels low: negative bars must not run through the names. The reversed axis would take the value axis along to the other side.
  const x = { ...ticks, title: chart.categoryAxisTitle, reverse: chart.reverseCategories, tickLblPos: 'low' as const };
  const y = { ...ticks, title: chart.valueAxisTitle, gridlines: { major: true }, numberFormat: { formatCode: 'General', sourceLinked: true }, ...(chart.reverseCategories ? { crosses: 'max' as const } : {}) };
  return {
    type: kind,
    title: chart.title,
    altText: chartText(chart),
    anchor: { from: { row: position.fromRow, col: position.fromColumn }, to: { row: position.toRow, col: position.toColumn } },
    legend: showLegend ? 'bottom' : false,
    series: chart.series.map((series, index) => {
      const color = COLORS[index % COLORS.length];
      return {
        name: series.nameRef ? NAME_IS_REFERENCE + absoluteReference(series.nameRef) : series.name,
        categories: series.categories && absoluteReference(series.categories),
        values: absoluteReference(series.values),
        color,
        ...(kind === 'line' ? { stroke: { color, width: 2.25 }, marker: { symbol: 'circle' as const, size: 5, fill: color, line: color } } : { invertIfNegative: false }),
      };
    }),
    // LibreOffice draws a line through 0 where a gap is asked for; a line that is not there yet is not drawn either way.
    ...(kind === 'line' ? { lineGrouping: 'standard' as const, dispBlanksAs: 'span' as const } : { barGrouping: 'clustered' as const, gapWidth: 60 }),
    axes: { x, y },
  };
}
