import { parseRect, splitReference } from '../grid/address';
import { valueAt } from '../grid/cells';
import { plainValue } from '../grid/readRange';
import { findSheet } from '../grid/sheets';
import { changeChart, chartRecord } from './chartHost';
import { ChartSeriesFormat } from './ChartSeriesFormat';
import { ClientObject, type Scalars } from './ClientObject';
import type { Own, Sub } from './own';
import type { RequestContext } from './RequestContext';
import type { SeriesHost } from './seriesHost';

declare module './own' {
  interface OwnTypes {
    ChartSeries: ChartSeries;
  }
}

/** One series of a chart. */
export class ChartSeries extends ClientObject<SeriesHost> implements Sub<Excel.ChartSeries, 'name' | 'format'> {
  protected readonly className = 'ChartSeries';
  readonly format: Own<Excel.ChartSeriesFormat> = new ChartSeriesFormat(this.context, () => this.target(), false);
  protected readonly scalars: Scalars<SeriesHost> = { name: (host) => this.nameOf(host) };

  constructor(context: RequestContext, find: () => SeriesHost | null, instantiate: boolean) {
    super(context, find, instantiate);
  }

  private nameOf(host: SeriesHost): string {
    const { grid } = this.context.host;
    const series = chartRecord(grid, host).series[host.index];
    if (series?.name !== undefined) return series.name;
    const { sheet = '', address } = splitReference(series?.nameRef ?? '');
    const rect = parseRect(address);
    const found = findSheet(grid.core, sheet);
    return rect && found ? String(plainValue(valueAt(grid.core, found.getSheetId(), rect.row, rect.column))) : `Reeks${host.index + 1}`;
  }

  get name(): string {
    return this.property('name');
  }
  set name(value: string) {
    this.assign('name', value, (host) =>
      changeChart(this.context.host.grid, host, ({ series }) => ({
        series: series.map((each, index) => (index === host.index ? { ...each, name: value, nameRef: undefined } : each)),
      })),
    );
  }
}
