import type { BorderSide, CellStyle, WorkbookState } from '../../workbookState';
import { builtInId } from '../numberFormats';
import { escapeXml } from '../xmlText';
import { attributeOf, childOf, childrenOf, prefixed, prefixOf, rootOf, textOf, withAttribute } from './markup';
import type { StyleParts } from './styleParts';

const FONT_ORDER = ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

function rgb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

/** An element's children by name, as they are written, without prefix problems: what is new gets the prefix of the part. */
function pieces(xml: string): Map<string, string> {
  return new Map(childrenOf(xml, rootOf(xml)).map((span) => [span.name, textOf(xml, span)]));
}

function rebuilt(name: string, tag: string, inside: readonly string[]): string {
  const open = tag.replace(/\s*\/>$/, '>');
  return inside.length === 0 ? open.replace(/>$/, '/>') : `${open}${inside.join('')}</${name}>`;
}

function changedFont(font: string, before: CellStyle, after: CellStyle, base: NonNullable<WorkbookState['defaultFont']>): string {
  const prefix = prefixOf(font, rootOf(font));
  const parts = pieces(font);
  const put = (name: string, item: string | undefined): void => void (item === undefined ? parts.delete(name) : parts.set(name, prefixed(item, prefix)));
  for (const [key, name] of [['bold', 'b'], ['italic', 'i'], ['strike', 'strike'], ['underline', 'u']] as const) if (Boolean(before[key]) !== Boolean(after[key])) put(name, after[key] ? `<${name}/>` : undefined);
  if (before.fontSize !== after.fontSize) put('sz', `<sz val="${after.fontSize ?? base.size}"/>`);
  if (before.color !== after.color) put('color', after.color === undefined ? undefined : `<color rgb="${rgb(after.color)}"/>`);
  if (before.fontName !== after.fontName) {
    put('name', `<name val="${escapeXml(after.fontName ?? base.name)}"/>`);
    // The theme's font would win over the name.
    for (const name of ['family', 'charset', 'scheme']) put(name, undefined);
  }
  const rank = ([name]: [string, string]): number => (FONT_ORDER.indexOf(name) + FONT_ORDER.length + 1) % (FONT_ORDER.length + 1);
  return rebuilt(`${prefix}font`, `<${prefix}font>`, [...parts].sort((a, b) => rank(a) - rank(b)).map(([, item]) => item));
}

function sideXml(name: string, side: BorderSide | undefined): string {
  return side ? `<${name} style="${side.style}"><color rgb="${rgb(side.color ?? '#000000')}"/></${name}>` : `<${name}/>`;
}

function changedBorder(border: string, before: CellStyle['border'] = {}, after: CellStyle['border'] = {}): string {
  const prefix = prefixOf(border, rootOf(border));
  const tag = /^<[^>]*>/.exec(border)?.[0] ?? `<${prefix}border>`;
  const parts = pieces(border);
  const inside = SIDES.map((side) => (JSON.stringify(before[side]) === JSON.stringify(after[side]) ? (parts.get(side) ?? prefixed(`<${side}/>`, prefix)) : prefixed(sideXml(side, after[side]), prefix)));
  return rebuilt(`${prefix}border`, tag, [...inside, ...[...parts].filter(([name]) => !SIDES.some((side) => side === name)).map(([, item]) => item)]);
}

function changedAlignment(alignment: string | undefined, before: CellStyle, after: CellStyle): string | undefined {
  const words = { horizontal: 'horizontal', vertical: 'vertical', wrap: 'wrapText', indent: 'indent' } as const;
  const changed = (Object.keys(words) as (keyof typeof words)[]).filter((key) => before[key] !== after[key]);
  if (changed.length === 0) return alignment;
  return changed.reduce((tag, key) => withAttribute(tag, words[key], after[key] === true ? 1 : after[key] || undefined), alignment ?? '<alignment/>');
}

/** Gives cells a changed look that keeps what the look had and this product does not know: themes, protection, rotation. */
export class StyleDeriver {
  private readonly known = new Map<string, number>();

  constructor(
    private readonly styles: StyleParts,
    private readonly base: NonNullable<WorkbookState['defaultFont']>,
  ) {}

  /**
   * @param format number of the look the cell has
   * @param before how the workbook showed that look
   * @param after how it is to look
   * @returns the number of the new look
   */
  derive(format: number, before: CellStyle = {}, after: CellStyle = {}): number {
    const key = JSON.stringify([format, before, after]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = this.make(this.styles.at('cellXfs', format) ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', before, after);
    this.known.set(key, made);
    return made;
  }

  private make(xf: string, before: CellStyle, after: CellStyle): number {
    const root = rootOf(xf);
    const prefix = prefixOf(xf, root);
    let tag = xf.slice(root.start, root.inside);
    const point = (attribute: string, applies: string, number: number): void => void (tag = withAttribute(withAttribute(tag, attribute, number), applies, 1));
    const now = (attribute: string): number => Number(attributeOf(tag, attribute) ?? 0);
    const differs = (...keys: readonly (keyof CellStyle)[]): boolean => keys.some((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
    if (differs('fontName', 'fontSize', 'bold', 'italic', 'underline', 'strike', 'color')) point('fontId', 'applyFont', this.styles.add('fonts', changedFont(this.styles.at('fonts', now('fontId')) ?? '<font/>', before, after, this.base)));
    if (differs('fill')) point('fillId', 'applyFill', after.fill === undefined ? 0 : this.styles.addPlain('fills', `<fill><patternFill patternType="solid"><fgColor rgb="${rgb(after.fill)}"/></patternFill></fill>`));
    if (differs('border')) point('borderId', 'applyBorder', this.styles.add('borders', changedBorder(this.styles.at('borders', now('borderId')) ?? '<border/>', before.border, after.border)));
    if (differs('numberFormat')) point('numFmtId', 'applyNumberFormat', this.numberFormat(after.numberFormat));
    const old = childOf(xf, root, 'alignment');
    const oldText = old && textOf(xf, old);
    const alignment = changedAlignment(oldText, before, after);
    if (alignment !== oldText) tag = withAttribute(tag, 'applyAlignment', 1);
    const others = childrenOf(xf, root).filter((span) => span.name !== 'alignment').map((span) => textOf(xf, span));
    const written = alignment === undefined ? [] : [oldText === undefined ? prefixed(alignment, prefix) : alignment];
    return this.styles.add('cellXfs', rebuilt(`${prefix}xf`, tag, [...written, ...others]));
  }

  private numberFormat(format = 'General'): number {
    return format === 'General' ? 0 : (builtInId(format) ?? this.styles.numberFormat(escapeXml(format)));
  }
}
