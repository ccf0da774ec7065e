import { seriesOf } from '../grid/chartSeries';
import type { ChartRecord } from '../grid/chartRecord';
import { Chart } from './Chart';
import type { ChartHost } from './chartHost';
import { ClientCollection } from './ClientCollection';
import type { ClientResult } from './ClientResult';
import type { Scalars } from './ClientObject';
import { officeError } from './OfficeError';
import type { Sub } from './own';
import { refuseWhenProtected } from './protectionGuard';
import { rangeArgument } from './rangeArgument';
import type { SheetHost } from './RequestContext';

declare module './own' {
  interface OwnTypes {
    ChartCollection: ChartCollection;
  }
}

let made = 0;

/** The charts on a sheet. */
export class ChartCollection
  extends ClientCollection<SheetHost, ChartHost, Chart>
  implements Sub<Excel.ChartCollection, 'items' | 'count' | 'getItem' | 'getItemOrNullObject' | 'getItemAt' | 'getCount'>
{
  protected readonly className = 'ChartCollection';
  protected override readonly scalars: Scalars<SheetHost> = { count: (host) => this.list(host).length };

  protected list({ sheetId }: SheetHost): ChartHost[] {
    return this.context.host.grid.charts.list(sheetId).map(({ id }) => ({ id }));
  }

  protected make(find: () => ChartHost | null, instantiate: boolean): Chart {
    return new Chart(this.context, find, instantiate);
  }

  get count(): number {
    return this.property('count');
  }

  add(type: Excel.Chart['chartType'], sourceData: Excel.Range, seriesBy: Excel.ChartSeriesBy | 'Auto' | 'Columns' | 'Rows' = 'Auto'): Chart {
    let added: ChartHost | undefined;
    this.invoke('add', (host) => void (added = this.create(host, type, sourceData, seriesBy)), { payload: [type, seriesBy] });
    return this.make(() => added ?? null, true);
  }

  private create({ sheetId }: SheetHost, type: string, sourceData: unknown, seriesBy: 'Auto' | 'Columns' | 'Rows'): ChartHost {
    const { grid } = this.context.host;
    const source = rangeArgument(this.context, sheetId, sourceData, 'ChartCollection.add');
    if (!source) throw officeError('InvalidArgument', 'ChartCollection.add');
    refuseWhenProtected(grid, sheetId, 'ChartCollection.add');
    made += 1;
    const series = seriesOf(grid.core, source.sheetId, source.rect, seriesBy);
    let number = 1;
    while (this.byName({ sheetId }, `Grafiek ${number}`)) number += 1;
    const record: ChartRecord = {
      id: `chart-${Date.now().toString(36)}-${made}`,
      sheetId,
      name: `Grafiek ${number}`,
      type,
      title: '',
      titleVisible: series.length === 1,
      legendVisible: series.length > 1,
      legendPosition: 'Bottom',
      valueAxisTitle: '',
      categoryAxisTitle: '',
      reverseCategories: false,
      series,
      position: { row: 1, column: 1, rows: 15, columns: 7 },
    };
    grid.core.apply(grid.beside.change('charts', record.id, record));
    return { id: record.id };
  }

  private byName({ sheetId }: SheetHost, name: string): ChartHost | undefined {
    return this.context.host.grid.charts.list(sheetId).find((chart) => chart.name.toLowerCase() === name.toLowerCase());
  }

  getItem(name: string): Chart {
    return this.item('getItem', (host) => this.byName(host, name), false);
  }

  getItemOrNullObject(name: string): Chart {
    return this.item('getItemOrNullObject', (host) => this.byName(host, name), true);
  }

  getItemAt(index: number): Chart {
    return this.item('getItemAt', (host) => this.list(host)[index], false);
  }

  getCount(): ClientResult<number> {
    return this.countLater();
  }
}
