import { ChartAxis } from './ChartAxis';
import type { ChartHost } from './chartHost';
import { ClientObject, type Scalars } from './ClientObject';
import type { Own, Sub } from './own';

declare module './own' {
  interface OwnTypes {
    ChartAxes: ChartAxes;
  }
}

/** The axes of a chart. */
export class ChartAxes extends ClientObject<ChartHost> implements Sub<Excel.ChartAxes, 'valueAxis' | 'categoryAxis'> {
  protected readonly className = 'ChartAxes';
  protected readonly scalars: Scalars<ChartHost> = {};
  readonly valueAxis: Own<Excel.ChartAxis> = new ChartAxis(this.context, () => this.target(), 'value');
  readonly categoryAxis: Own<Excel.ChartAxis> = new ChartAxis(this.context, () => this.target(), 'category');
}
