import { chartRecord, type ChartHost } from './chartHost';
import { ChartSeries } from './ChartSeries';
import { ClientCollection } from './ClientCollection';
import type { ClientResult } from './ClientResult';
import type { Scalars } from './ClientObject';
import type { Sub } from './own';
import type { SeriesHost } from './seriesHost';

declare module './own' {
  interface OwnTypes {
    ChartSeriesCollection: ChartSeriesCollection;
  }
}

/** The series of a chart. */
export class ChartSeriesCollection
  extends ClientCollection<ChartHost, SeriesHost, ChartSeries>
  implements Sub<Excel.ChartSeriesCollection, 'items' | 'count' | 'getItemAt' | 'getCount'>
{
  protected readonly className = 'ChartSeriesCollection';
  protected override readonly scalars: Scalars<ChartHost> = { count: (host) => this.list(host).length };

  protected list({ id }: ChartHost): SeriesHost[] {
    return chartRecord(this.context.host.grid, { id }).series.map((_series, index) => ({ id, index }));
  }

  protected make(find: () => SeriesHost | null, instantiate: boolean): ChartSeries {
    return new ChartSeries(this.context, find, instantiate);
  }

  get count(): number {
    return this.property('count');
  }

  getItemAt(index: number): ChartSeries {
    return this.item('getItemAt', (host) => this.list(host)[index], false);
  }

  getCount(): ClientResult<number> {
    return this.countLater();
  }
}
