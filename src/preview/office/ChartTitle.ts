import { changeChart, chartRecord, type ChartHost } from './chartHost';
import { ClientObject, type Scalars } from './ClientObject';
import type { Sub } from './own';

declare module './own' {
  interface OwnTypes {
    ChartTitle: ChartTitle;
  }
}

/** The title of a chart. */
export class ChartTitle extends ClientObject<ChartHost> implements Sub<Excel.ChartTitle, 'text' | 'visible'> {
  protected readonly className = 'ChartTitle';
  protected readonly scalars: Scalars<ChartHost> = {
    text: (host) => chartRecord(this.context.host.grid, host).title,
    visible: (host) => chartRecord(this.context.host.grid, host).titleVisible,
  };

  get text(): string {
    return this.property('text');
  }
  set text(value: string) {
    this.assign('text', value, (host) => changeChart(this.context.host.grid, host, () => ({ title: value, titleVisible: true })));
  }

  get visible(): boolean {
    return this.property('visible');
  }
  set visible(value: boolean) {
    this.assign('visible', value, (host) => changeChart(this.context.host.grid, host, () => ({ titleVisible: value })));
  }
}
