import { ClientObject, type Scalars } from './ClientObject';
import { readColor } from './colors';
import { changeFormat, formatRecord, type ConditionalFormatHost } from './conditionalFormatHost';
import type { Sub } from './own';

declare module './own' {
  interface OwnTypes {
    ConditionalRangeFill: ConditionalRangeFill;
  }
}

/** The background of cells while the rule holds. */
export class ConditionalRangeFill extends ClientObject<ConditionalFormatHost> implements Sub<Excel.ConditionalRangeFill, 'color' | 'clear'> {
  protected readonly className = 'ConditionalRangeFill';
  protected readonly scalars: Scalars<ConditionalFormatHost> = { color: (host) => formatRecord(this.context.host.grid, host).style.fill ?? '' };

  get color(): string {
    return this.property('color');
  }
  set color(value: string) {
    const fill = readColor(value, 'ConditionalRangeFill.color');
    this.assign('color', value, (host) => changeFormat(this.context.host.grid, host, ({ style }) => ({ style: { ...style, fill } })));
  }

  clear(): void {
    this.invoke('clear', (host) => changeFormat(this.context.host.grid, host, ({ style }) => ({ style: { ...style, fill: undefined } })));
  }
}
