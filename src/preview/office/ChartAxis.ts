import { ChartAxisTitle, type AxisKind } from './ChartAxisTitle';
import { changeChart, chartRecord, type ChartHost } from './chartHost';
import { ClientObject, type Scalars } from './ClientObject';
import { officeError } from './OfficeError';
import type { Own, Sub } from './own';
import type { RequestContext } from './RequestContext';

declare module './own' {
  interface OwnTypes {
    ChartAxis: ChartAxis;
  }
}

/** The value axis or the category axis of a chart. */
export class ChartAxis extends ClientObject<ChartHost> implements Sub<Excel.ChartAxis, 'title' | 'reversePlotOrder'> {
  protected readonly className = 'ChartAxis';
  readonly title: Own<Excel.ChartAxisTitle>;
  protected readonly scalars: Scalars<ChartHost> = {
    reversePlotOrder: (host) => this.kind === 'category' && chartRecord(this.context.host.grid, host).reverseCategories,
  };

  constructor(
    context: RequestContext,
    find: () => ChartHost | null,
    private readonly kind: AxisKind,
  ) {
    super(context, find, false);
    this.title = new ChartAxisTitle(context, () => this.target(), kind);
  }

  get reversePlotOrder(): boolean {
    return this.property('reversePlotOrder');
  }
  set reversePlotOrder(value: boolean) {
    this.assign('reversePlotOrder', value, (host) => {
      if (this.kind !== 'category') throw officeError('InvalidArgument', 'ChartAxis.reversePlotOrder', 'this preview reverses categories only');
      changeChart(this.context.host.grid, host, () => ({ reverseCategories: value }));
    });
  }
}
