import { changeChart, chartRecord, type ChartHost } from './chartHost';
import { ClientObject, type Scalars } from './ClientObject';
import type { Sub } from './own';

declare module './own' {
  interface OwnTypes {
    ChartLegend: ChartLegend;
  }
}

/** The legend of a chart. */
export class ChartLegend extends ClientObject<ChartHost> implements Sub<Excel.ChartLegend, 'visible' | 'position'> {
  protected readonly className = 'ChartLegend';
  protected readonly scalars: Scalars<ChartHost> = {
    visible: (host) => chartRecord(this.context.host.grid, host).legendVisible,
    position: (host) => chartRecord(this.context.host.grid, host).legendPosition,
  };

  get visible(): boolean {
    return this.property('visible');
  }
  set visible(value: boolean) {
    this.assign('visible', value, (host) => changeChart(this.context.host.grid, host, () => ({ legendVisible: value })));
  }

  get position(): Excel.ChartLegend['position'] {
    return this.property('position');
  }
  set position(value: Excel.ChartLegend['position']) {
    this.assign('position', value, (host) => changeChart(this.context.host.grid, host, () => ({ legendPosition: value })));
  }
}
