import type { BorderSide, CellStyle, WorkbookState } from '../../workbookState';
import { BUILT_IN_FORMATS, COUNTRY_FORMATS, isDateFormat } from '../numberFormats';
import type { Colors } from './colors';
import { child, children, descend, flag, numeric, type XmlNode } from './xml';

/** The look of a cell, with what of it cannot be kept. */
export interface CellFormat {
  /** Undefined when the cell looks like an empty sheet. */
  readonly style?: CellStyle;
  readonly isDate: boolean;
  /** Dutch, for behind "cellen met". */
  readonly lost: readonly string[];
}

export interface Styles {
  readonly defaultFont: NonNullable<WorkbookState['defaultFont']>;
  readonly formats: readonly CellFormat[];
  /** Looks of conditional formats. */
  readonly differential: readonly CellStyle[];
}

interface Piece {
  readonly style: CellStyle;
  readonly lost: readonly string[];
}

const NOTHING: Piece = { style: {}, lost: [] };

/** The seven line styles of the state; the file has thirteen. */
const LINES: Readonly<Record<string, BorderSide['style']>> = {
  thin: 'thin', medium: 'medium', thick: 'thick', dashed: 'dashed', dotted: 'dotted', double: 'double', hair: 'hair',
  mediumDashed: 'dashed', dashDot: 'dashed', mediumDashDot: 'dashed', dashDotDot: 'dotted', mediumDashDotDot: 'dotted', slantDashDot: 'dashed',
};

function on(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = child(node, name);
  return found && flag(found, 'val', true) ? true : undefined;
}

function fontOf(node: XmlNode | undefined, colors: Colors): Piece {
  const line = child(node, 'u');
  const underline = line && line.attributes['val'] !== 'none';
  const lost: string[] = [];
  if (underline && /double|Accounting/.test(line.attributes['val'] ?? '')) lost.push('een dubbele onderstreping (wordt enkel)');
  if (/^(super|sub)script$/.test(child(node, 'vertAlign')?.attributes['val'] ?? '')) lost.push('superscript of subscript');
  const color = colors.of(child(node, 'color'));
  return {
    lost,
    style: {
      fontName: (child(node, 'name') ?? child(node, 'rFont'))?.attributes['val'],
      fontSize: numeric(child(node, 'sz'), 'val'),
      bold: on(node, 'b'),
      italic: on(node, 'i'),
      underline: underline || undefined,
      strike: on(node, 'strike'),
      color: color === '#000000' ? undefined : color,
    },
  };
}

/** @param differential in a conditional format the background colour is the fill */
function fillOf(node: XmlNode | undefined, colors: Colors, differential = false): Piece {
  const gradient = child(node, 'gradientFill');
  if (gradient) return { style: { fill: colors.of(descend(gradient, 'stop', 'color')) }, lost: ['een kleurverloop (wordt één kleur)'] };
  const pattern = child(node, 'patternFill');
  const kind = pattern?.attributes['patternType'] ?? (differential ? 'solid' : 'none');
  if (!pattern || kind === 'none') return NOTHING;
  const front = colors.of(child(pattern, 'fgColor'));
  const back = colors.of(child(pattern, 'bgColor'));
  if (kind === 'solid') return { style: { fill: differential ? (back ?? front) : (front ?? back) }, lost: [] };
  return { style: { fill: back ?? front }, lost: ['een arceerpatroon (wordt één kleur)'] };
}

function borderOf(node: XmlNode | undefined, colors: Colors): Piece {
  const lost = new Set<string>();
  const border: { [side in 'top' | 'right' | 'bottom' | 'left']?: BorderSide } = {};
  for (const [side, names] of [['top', ['top']], ['right', ['right', 'end']], ['bottom', ['bottom']], ['left', ['left', 'start']]] as const) {
    const found = names.map((name) => child(node, name)).find(Boolean);
    const kind = found?.attributes['style'] ?? 'none';
    const style = LINES[kind];
    if (!style) continue;
    if (style !== kind) lost.add('een bijzondere randlijn (wordt gestreept of gestippeld)');
    // "Automatic" is the colour of text: black.
    border[side] = { style, color: colors.of(child(found, 'color')) ?? '#000000' };
  }
  if ((flag(node, 'diagonalUp') || flag(node, 'diagonalDown')) && child(node, 'diagonal')?.attributes['style']) lost.add('een diagonale lijn');
  return { style: Object.keys(border).length > 0 ? { border } : {}, lost: [...lost] };
}

function alignmentOf(node: XmlNode | undefined): Piece {
  if (!node) return NOTHING;
  const { horizontal = 'general', vertical = 'bottom' } = node.attributes;
  const lost: string[] = [];
  const kept = horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : undefined;
  if (!kept && horizontal !== 'general') lost.push('uitvullen, herhalen of centreren over kolommen');
  // "bottom" is what a cell has of itself; some programs write it with each.
  const keptVertical = vertical === 'top' || vertical === 'center' ? vertical : undefined;
  if (vertical === 'justify' || vertical === 'distributed') lost.push('verticaal uitvullen');
  if ((numeric(node, 'textRotation') ?? 0) !== 0) lost.push('gedraaide tekst');
  if (flag(node, 'shrinkToFit')) lost.push('tekst passend verkleinen');
  if ((numeric(node, 'readingOrder') ?? 0) !== 0) lost.push('een leesrichting');
  return { lost, style: { horizontal: kept, vertical: keptVertical, wrap: flag(node, 'wrapText') || undefined, indent: numeric(node, 'indent') || undefined } };
}

function numberFormatOf(id: number, own: ReadonlyMap<number, string>): string | undefined {
  const format = own.get(id) ?? BUILT_IN_FORMATS[id] ?? COUNTRY_FORMATS[id];
  return format === undefined || /^(general|standaard)$/i.test(format) ? undefined : format;
}

/** Without what is not there: two looks are then equal when they look equal. */
function tidy(style: CellStyle): CellStyle | undefined {
  const entries = Object.entries(style).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The look of a conditional format: font name and size cannot be part of it. */
export function readDifferential(dxf: XmlNode, colors: Colors): CellStyle {
  const { bold, italic, underline, strike, color } = fontOf(child(dxf, 'font'), colors).style;
  const { fill } = fillOf(child(dxf, 'fill'), colors, true).style;
  const numberFormat = child(dxf, 'numFmt')?.attributes['formatCode'];
  return tidy({ bold, italic, underline, strike, color, fill, ...borderOf(child(dxf, 'border'), colors).style, numberFormat }) ?? {};
}

/** All looks of a styles part. */
export function readStyles(root: XmlNode | undefined, colors: Colors): Styles {
  const own = new Map(children(child(root, 'numFmts'), 'numFmt').map((node) => [numeric(node, 'numFmtId') ?? -1, node.attributes['formatCode'] ?? '']));
  const fonts = children(child(root, 'fonts'), 'font').map((node) => fontOf(node, colors));
  const fills = children(child(root, 'fills'), 'fill').map((node) => fillOf(node, colors));
  const borders = children(child(root, 'borders'), 'border').map((node) => borderOf(node, colors));
  const base = fonts[0]?.style;
  const defaultFont = { name: base?.fontName ?? 'Calibri', size: base?.fontSize ?? 11 };
  const formats = children(child(root, 'cellXfs'), 'xf').map((xf): CellFormat => {
    const font = fonts[numeric(xf, 'fontId') ?? 0] ?? NOTHING;
    const others = [fills[numeric(xf, 'fillId') ?? 0] ?? NOTHING, borders[numeric(xf, 'borderId') ?? 0] ?? NOTHING, alignmentOf(child(xf, 'alignment'))];
    const numberFormat = numberFormatOf(numeric(xf, 'numFmtId') ?? 0, own);
    const { fontName, fontSize, ...face } = font.style;
    const style = Object.assign({}, face, ...others.map((piece) => piece.style), {
      fontName: fontName === defaultFont.name ? undefined : fontName,
      fontSize: fontSize === defaultFont.size ? undefined : fontSize,
      numberFormat,
    }) as CellStyle;
    const lost = [font, ...others].flatMap((piece) => piece.lost);
    return { style: tidy(style), isDate: numberFormat !== undefined && isDateFormat(numberFormat), lost };
  });
  const differential = children(child(root, 'dxfs'), 'dxf').map((dxf) => readDifferential(dxf, colors));
  return { defaultFont, formats, differential };
}
