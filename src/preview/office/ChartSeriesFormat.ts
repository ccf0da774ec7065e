import { ChartFill } from './ChartFill';
import { ClientObject, type Scalars } from './ClientObject';
import type { Own, Sub } from './own';
import type { SeriesHost } from './seriesHost';

declare module './own' {
  interface OwnTypes {
    ChartSeriesFormat: ChartSeriesFormat;
  }
}

/** The looks of a series. */
export class ChartSeriesFormat extends ClientObject<SeriesHost> implements Sub<Excel.ChartSeriesFormat, 'fill'> {
  protected readonly className = 'ChartSeriesFormat';
  protected readonly scalars: Scalars<SeriesHost> = {};
  readonly fill: Own<Excel.ChartFill> = new ChartFill(this.context, () => this.target(), false);
}
