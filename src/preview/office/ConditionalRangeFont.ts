import type { CellStyle } from '../workbookState';
import { ClientObject, type Scalars } from './ClientObject';
import { readColor } from './colors';
import type { ConditionalFormatHost } from './conditionalFormatHost';
import { changeFormat, formatRecord } from './conditionalFormatHost';
import type { Sub } from './own';

declare module './own' {
  interface OwnTypes {
    ConditionalRangeFont: ConditionalRangeFont;
  }
}

/** The font of cells while the rule holds. */
export class ConditionalRangeFont
  extends ClientObject<ConditionalFormatHost>
  implements Sub<Excel.ConditionalRangeFont, 'color' | 'bold' | 'italic' | 'strikethrough' | 'underline'>
{
  protected readonly className = 'ConditionalRangeFont';
  protected readonly scalars: Scalars<ConditionalFormatHost> = {
    color: (host) => this.style(host).color ?? '',
    bold: (host) => this.style(host).bold ?? false,
    italic: (host) => this.style(host).italic ?? false,
    strikethrough: (host) => this.style(host).strike ?? false,
    underline: (host) => (this.style(host).underline ? 'Single' : 'None'),
  };

  private style(host: ConditionalFormatHost): CellStyle {
    return formatRecord(this.context.host.grid, host).style;
  }

  private change(name: string, value: unknown, part: CellStyle): void {
    this.assign(name, value, (host) => changeFormat(this.context.host.grid, host, ({ style }) => ({ style: { ...style, ...part } })));
  }

  get color(): string {
    return this.property('color');
  }
  set color(value: string) {
    this.change('color', value, { color: readColor(value, 'ConditionalRangeFont.color') });
  }

  get bold(): boolean {
    return this.property('bold');
  }
  set bold(value: boolean) {
    this.change('bold', value, { bold: value });
  }

  get italic(): boolean {
    return this.property('italic');
  }
  set italic(value: boolean) {
    this.change('italic', value, { italic: value });
  }

  get strikethrough(): boolean {
    return this.property('strikethrough');
  }
  set strikethrough(value: boolean) {
    this.change('strikethrough', value, { strike: value });
  }

  get underline(): Excel.ConditionalRangeFont['underline'] {
    return this.property('underline');
  }
  set underline(value: Excel.ConditionalRangeFont['underline']) {
    this.change('underline', value, { underline: value !== 'None' });
  }
}
