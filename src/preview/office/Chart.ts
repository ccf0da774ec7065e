import { boxOf, rectOfBox, type Box } from '../grid/chartGeometry';
import { seriesOf } from '../grid/chartSeries';
import { ChartAxes } from './ChartAxes';
import { changeChart, chartRecord, type ChartHost } from './chartHost';
import { ChartLegend } from './ChartLegend';
import { ChartSeriesCollection } from './ChartSeriesCollection';
import { ChartTitle } from './ChartTitle';
import { ClientObject, type Scalars } from './ClientObject';
import { officeError } from './OfficeError';
import type { Own, Sub } from './own';
import { refuseWhenProtected } from './protectionGuard';
import { rangeArgument } from './rangeArgument';
import type { RequestContext } from './RequestContext';

declare module './own' {
  interface OwnTypes {
    Chart: Chart;
  }
}

type Members =
  | 'id' | 'name' | 'chartType' | 'title' | 'legend' | 'axes' | 'series' | 'worksheet'
  | 'left' | 'top' | 'width' | 'height' | 'setPosition' | 'setData' | 'delete';

/** A chart on a sheet. Sizes are in points and end at cell borders here. */
export class Chart extends ClientObject<ChartHost> implements Sub<Excel.Chart, Members> {
  protected readonly className = 'Chart';
  readonly title: Own<Excel.ChartTitle> = new ChartTitle(this.context, () => this.target(), false);
  readonly legend: Own<Excel.ChartLegend> = new ChartLegend(this.context, () => this.target(), false);
  readonly axes: Own<Excel.ChartAxes> = new ChartAxes(this.context, () => this.target(), false);
  readonly series: Own<Excel.ChartSeriesCollection> = new ChartSeriesCollection(this.context, () => this.target());
  protected readonly scalars: Scalars<ChartHost> = {
    id: ({ id }) => id,
    name: (host) => chartRecord(this.context.host.grid, host).name,
    chartType: (host) => chartRecord(this.context.host.grid, host).type,
    left: (host) => this.box(host).left,
    top: (host) => this.box(host).top,
    width: (host) => this.box(host).width,
    height: (host) => this.box(host).height,
  };

  constructor(context: RequestContext, find: () => ChartHost | null, instantiate: boolean) {
    super(context, find, instantiate);
  }

  private box(host: ChartHost): Box {
    const { sheetId, position } = chartRecord(this.context.host.grid, host);
    return boxOf(this.context.host.grid.core.sheet(sheetId), position);
  }

  private place(name: keyof Box, value: number): void {
    this.assign(name, value, (host) => {
      if (!(value >= 0)) throw officeError('InvalidArgument', `Chart.${name}`);
      const box = { ...this.box(host), [name]: value };
      changeChart(this.context.host.grid, host, ({ sheetId }) => ({ position: rectOfBox(this.context.host.grid.core.sheet(sheetId), box) }));
    });
  }

  get id(): string {
    return this.property('id');
  }

  get name(): string {
    return this.property('name');
  }
  set name(value: string) {
    this.assign('name', value, (host) => {
      const { sheetId } = chartRecord(this.context.host.grid, host);
      const taken = this.context.host.grid.charts.list(sheetId).some(({ id, name }) => id !== host.id && name.toLowerCase() === value.toLowerCase());
      if (taken) throw officeError('InvalidArgument', 'Chart.name', `taken: ${value}`);
      changeChart(this.context.host.grid, host, () => ({ name: value }));
    });
  }

  get chartType(): Excel.Chart['chartType'] {
    return this.property('chartType');
  }
  set chartType(value: Excel.Chart['chartType']) {
    this.assign('chartType', value, (host) => changeChart(this.context.host.grid, host, () => ({ type: value })));
  }

  get left(): number {
    return this.property('left');
  }
  set left(value: number) {
    this.place('left', value);
  }

  get top(): number {
    return this.property('top');
  }
  set top(value: number) {
    this.place('top', value);
  }

  get width(): number {
    return this.property('width');
  }
  set width(value: number) {
    this.place('width', value);
  }

  get height(): number {
    return this.property('height');
  }
  set height(value: number) {
    this.place('height', value);
  }

  get worksheet(): Own<Excel.Worksheet> {
    const find = (): { sheetId: string } | null => {
      const host = this.target();
      return host && { sheetId: chartRecord(this.context.host.grid, host).sheetId };
    };
    return this.context.make.worksheet(this.context, find, false);
  }

  setPosition(startCell: Excel.Range | string, endCell?: Excel.Range | string): void {
    this.invoke('setPosition', (host) => {
      const { sheetId, position } = chartRecord(this.context.host.grid, host);
      const start = rangeArgument(this.context, sheetId, startCell, 'Chart.setPosition');
      const end = endCell === undefined ? undefined : rangeArgument(this.context, sheetId, endCell, 'Chart.setPosition');
      if (!start || end === null) throw officeError('InvalidArgument', 'Chart.setPosition');
      const { row, column } = start.rect;
      const rows = end ? end.rect.row + end.rect.rows - row : position.rows;
      const columns = end ? end.rect.column + end.rect.columns - column : position.columns;
      if (rows < 1 || columns < 1) throw officeError('InvalidArgument', 'Chart.setPosition');
      changeChart(this.context.host.grid, host, () => ({ position: { row, column, rows, columns } }));
    });
  }

  setData(sourceData: Excel.Range, seriesBy: Excel.ChartSeriesBy | 'Auto' | 'Columns' | 'Rows' = 'Auto'): void {
    this.invoke('setData', (host) => {
      const { sheetId } = chartRecord(this.context.host.grid, host);
      const source = rangeArgument(this.context, sheetId, sourceData, 'Chart.setData');
      if (!source) throw officeError('InvalidArgument', 'Chart.setData');
      changeChart(this.context.host.grid, host, () => ({ series: seriesOf(this.context.host.grid.core, source.sheetId, source.rect, seriesBy) }));
    });
  }

  delete(): void {
    this.invoke('delete', (host) => {
      const { grid } = this.context.host;
      refuseWhenProtected(grid, chartRecord(grid, host).sheetId, 'Chart.delete');
      grid.core.apply(grid.beside.change('charts', host.id, null));
    });
  }
}
