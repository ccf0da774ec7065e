import { hexColor } from '../grid/cellStyles';
import { ClientObject, type Scalars } from './ClientObject';
import { readColor } from './colors';
import type { Sub } from './own';
import { changeStyles, sharedStyle, type RangeHost } from './rangeStyles';

declare module './own' {
  interface OwnTypes {
    RangeFill: RangeFill;
  }
}

/** The background of a range's cells. Without a fill Excel reports white, and "" when the cells differ. */
export class RangeFill extends ClientObject<RangeHost> implements Sub<Excel.RangeFill, 'color' | 'clear'> {
  protected readonly className = 'RangeFill';
  protected readonly scalars: Scalars<RangeHost> = {
    color: (host) => sharedStyle(this.context.host.grid, host, (style) => hexColor(style?.bg?.rgb) ?? '#FFFFFF') ?? '',
  };

  get color(): string {
    return this.property('color');
  }
  set color(value: string) {
    const rgb = readColor(value, 'RangeFill.color');
    this.assign('color', value, (host) => changeStyles(this.context.host.grid, host, { bg: { rgb } }));
  }

  clear(): void {
    this.invoke('clear', (host) => changeStyles(this.context.host.grid, host, { bg: null }));
  }
}
