import type { ChartState } from '../workbookState';
import type { ChartRecord } from './chartRecord';
import type { Grid } from './grid';

/** Excel's chart types by the three kinds the file writer draws. */
export function chartKind(type: string): ChartState['kind'] {
  if (type.startsWith('Bar')) return 'bar';
  return type.startsWith('Line') ? 'line' : 'column';
}

export function chartStates(grid: Grid, sheetId: string): ChartState[] {
  return grid.charts.list(sheetId).map(chartState);
}

function chartState(chart: ChartRecord): ChartState {
  const { position } = chart;
  return {
    name: chart.name,
    kind: chartKind(chart.type),
    ...(chart.titleVisible && chart.title ? { title: chart.title } : {}),
    series: chart.series.map(({ name, nameRef, categories, values }) => ({
      ...(name !== undefined ? { name } : {}),
      ...(nameRef !== undefined ? { nameRef } : {}),
      ...(categories !== undefined ? { categories } : {}),
      values,
    })),
    position: { fromRow: position.row, fromColumn: position.column, toRow: position.row + position.rows, toColumn: position.column + position.columns },
    ...(chart.valueAxisTitle ? { valueAxisTitle: chart.valueAxisTitle } : {}),
    legend: chart.legendVisible,
  };
}
