import { hexColor, writeStyle } from '../grid/cellStyles';
import type { CellStyle } from '../workbookState';
import { ClientObject, type Scalars } from './ClientObject';
import { readColor } from './colors';
import type { Sub } from './own';
import { changeStyles, sharedStyle, type RangeHost } from './rangeStyles';

declare module './own' {
  interface OwnTypes {
    RangeFont: RangeFont;
  }
}

/** The font of a range's cells. */
export class RangeFont
  extends ClientObject<RangeHost>
  implements Sub<Excel.RangeFont, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'color' | 'name' | 'size'>
{
  protected readonly className = 'RangeFont';
  protected readonly scalars: Scalars<RangeHost> = {
    bold: (host) => this.shared(host, (style) => Boolean(style?.bl)),
    italic: (host) => this.shared(host, (style) => Boolean(style?.it)),
    underline: (host) => this.shared(host, (style) => (style?.ul?.s ? 'Single' : 'None')),
    strikethrough: (host) => this.shared(host, (style) => Boolean(style?.st?.s)),
    color: (host) => this.shared(host, (style) => hexColor(style?.cl?.rgb) ?? '#000000') ?? '',
    name: (host) => this.shared(host, (style) => style?.ff ?? 'Calibri'),
    size: (host) => this.shared(host, (style) => style?.fs ?? 11),
  };

  private shared<Value>(host: RangeHost, read: Parameters<typeof sharedStyle<Value>>[2]): Value | null {
    return sharedStyle(this.context.host.grid, host, read);
  }

  private change(name: string, value: unknown, style: CellStyle): void {
    this.assign(name, value, (host) => changeStyles(this.context.host.grid, host, writeStyle(style)));
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

  get underline(): Excel.RangeFont['underline'] {
    return this.property('underline');
  }
  set underline(value: Excel.RangeFont['underline']) {
    this.change('underline', value, { underline: value !== 'None' });
  }

  get strikethrough(): boolean {
    return this.property('strikethrough');
  }
  set strikethrough(value: boolean) {
    this.change('strikethrough', value, { strike: value });
  }

  get color(): string {
    return this.property('color');
  }
  set color(value: string) {
    this.change('color', value, { color: readColor(value, 'RangeFont.color') });
  }

  get name(): string {
    return this.property('name');
  }
  set name(value: string) {
    this.change('name', value, { fontName: value });
  }

  get size(): number {
    return this.property('size');
  }
  set size(value: number) {
    this.change('size', value, { fontSize: value });
  }
}
