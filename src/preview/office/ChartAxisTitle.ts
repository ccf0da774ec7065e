import { changeChart, chartRecord, type ChartHost } from './chartHost';
import { ClientObject, type Scalars } from './ClientObject';
import type { Sub } from './own';
import type { RequestContext } from './RequestContext';

declare module './own' {
  interface OwnTypes {
    ChartAxisTitle: ChartAxisTitle;
  }
}

export type AxisKind = 'value' | 'category';

/** The title of an axis; only the value axis' is drawn here. */
export class ChartAxisTitle extends ClientObject<ChartHost> implements Sub<Excel.ChartAxisTitle, 'text' | 'visible'> {
  protected readonly className = 'ChartAxisTitle';
  protected readonly scalars: Scalars<ChartHost> = {
    text: (host) => chartRecord(this.context.host.grid, host)[this.field],
    visible: (host) => chartRecord(this.context.host.grid, host)[this.field] !== '',
  };

  constructor(
    context: RequestContext,
    find: () => ChartHost | null,
    private readonly kind: AxisKind,
  ) {
    super(context, find, false);
  }

  private get field(): 'valueAxisTitle' | 'categoryAxisTitle' {
    return this.kind === 'value' ? 'valueAxisTitle' : 'categoryAxisTitle';
  }

  get text(): string {
    return this.property('text');
  }
  set text(value: string) {
    this.assign('text', value, (host) => changeChart(this.context.host.grid, host, () => ({ [this.field]: value })));
  }

  get visible(): boolean {
    return this.property('visible');
  }
  set visible(value: boolean) {
    this.assign('visible', value, (host) => changeChart(this.context.host.grid, host, (record) => ({ [this.field]: value ? record[this.field] : '' })));
  }
}
