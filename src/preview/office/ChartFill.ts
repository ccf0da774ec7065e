import { changeChart, chartRecord } from './chartHost';
import { ClientResult } from './ClientResult';
import { ClientObject, type Scalars } from './ClientObject';
import { readColor } from './colors';
import type { Sub } from './own';
import type { SeriesHost } from './seriesHost';

declare module './own' {
  interface OwnTypes {
    ChartFill: ChartFill;
  }
}

/** The colour of a series. */
export class ChartFill extends ClientObject<SeriesHost> implements Sub<Excel.ChartFill, 'setSolidColor' | 'clear' | 'getSolidColor'> {
  protected readonly className = 'ChartFill';
  protected readonly scalars: Scalars<SeriesHost> = {};

  private color(host: SeriesHost, color: string | undefined): void {
    changeChart(this.context.host.grid, host, ({ series }) => ({
      series: series.map((each, index) => (index === host.index ? { ...each, color } : each)),
    }));
  }

  setSolidColor(color: string): void {
    const rgb = readColor(color, 'ChartFill.setSolidColor');
    this.invoke('setSolidColor', (host) => this.color(host, rgb), { payload: color });
  }

  clear(): void {
    this.invoke('clear', (host) => this.color(host, undefined));
  }

  getSolidColor(): ClientResult<string> {
    const result = new ClientResult<string>();
    const run = (): void => {
      const host = this.target();
      result.resolve((host && chartRecord(this.context.host.grid, host).series[host.index]?.color) ?? '');
    };
    this.context.enqueue({ kind: 'read', where: 'ChartFill.getSolidColor', size: 40, run });
    return result;
  }
}
