import type { IBorderData, ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { BorderSide, CellStyle } from '../workbookState';
import type { GridCore } from './core';

/** Univer's numbers for the border styles of the file format. */
const borderStyles: Readonly<Record<BorderSide['style'], number>> = { thin: 1, hair: 2, dotted: 3, dashed: 4, double: 7, medium: 8, thick: 13 };
const sides = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;
const horizontals = { left: 1, center: 2, right: 3 } as const;
const verticals = { top: 1, center: 2, bottom: 3 } as const;
const WRAP = 3;

/** The trigger that tells Univer that only looks changed, so that nothing is calculated. */
export const STYLE_ONLY = 'sheet.command.set-style';

function keyOf<Key extends string>(map: Readonly<Record<Key, number>>, number: number | null | undefined): Key | undefined {
  return (Object.keys(map) as Key[]).find((key) => map[key] === number);
}

/** Any colour Univer or Excel writes, as "#RRGGBB"; undefined for none. */
export function hexColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const rgb = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color);
  if (rgb) return `#${rgb.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short) return `#${short.slice(1).map((digit) => digit + digit).join('')}`.toUpperCase();
  return /^#[0-9a-f]{6}/i.test(color) ? color.slice(0, 7).toUpperCase() : color;
}

/** The style of a cell as Univer stores it, undefined when it has none. */
export function styleOf(core: GridCore, cell: Nullable<ICellData>): IStyleData | undefined {
  return core.workbook.getStyles().getStyleByCell(cell) ?? undefined;
}

/** The style as plain data. */
export function readStyle(style: IStyleData | undefined): CellStyle | undefined {
  if (!style) return undefined;
  const border = readBorder(style.bd);
  const result: CellStyle = {
    ...(style.n?.pattern && style.n.pattern !== 'General' ? { numberFormat: style.n.pattern } : {}),
    ...(style.ff ? { fontName: style.ff } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(style.st?.s ? { strike: true } : {}),
    ...(style.cl?.rgb ? { color: hexColor(style.cl.rgb) } : {}),
    ...(style.bg?.rgb ? { fill: hexColor(style.bg.rgb) } : {}),
    ...(style.ht ? { horizontal: keyOf(horizontals, style.ht) } : {}),
    ...(style.vt ? { vertical: keyOf(verticals, style.vt) } : {}),
    ...(style.tb === WRAP ? { wrap: true } : {}),
    ...(border ? { border } : {}),
  };
  return Object.keys(result).length > 0 ? result : undefined;
}

function readBorder(data: Nullable<IBorderData>): CellStyle['border'] {
  if (!data) return undefined;
  const border: Partial<Record<keyof typeof sides, BorderSide>> = {};
  for (const side of Object.keys(sides) as (keyof typeof sides)[]) {
    const line = data[sides[side]];
    const style = keyOf(borderStyles, line?.s);
    if (style) border[side] = { style, ...(line?.cl?.rgb ? { color: hexColor(line.cl.rgb) } : {}) };
  }
  return Object.keys(border).length > 0 ? border : undefined;
}

/** Univer's style for plain data: only what is named is set, null inside Univer's style takes something away. */
export function writeStyle(style: CellStyle): IStyleData {
  const flag = (on: boolean | undefined): 0 | 1 => (on ? 1 : 0);
  return {
    ...(style.numberFormat !== undefined ? { n: { pattern: style.numberFormat } } : {}),
    ...(style.fontName !== undefined ? { ff: style.fontName } : {}),
    ...(style.fontSize !== undefined ? { fs: style.fontSize } : {}),
    ...(style.bold !== undefined ? { bl: flag(style.bold) } : {}),
    ...(style.italic !== undefined ? { it: flag(style.italic) } : {}),
    ...(style.underline !== undefined ? { ul: { s: flag(style.underline) } } : {}),
    ...(style.strike !== undefined ? { st: { s: flag(style.strike) } } : {}),
    ...(style.color !== undefined ? { cl: { rgb: style.color } } : {}),
    ...(style.fill !== undefined ? { bg: { rgb: style.fill } } : {}),
    ...(style.horizontal !== undefined ? { ht: horizontals[style.horizontal] } : {}),
    ...(style.vertical !== undefined ? { vt: verticals[style.vertical] } : {}),
    ...(style.wrap !== undefined ? { tb: style.wrap ? WRAP : 1 } : {}),
    ...(style.border ? { bd: writeBorder(style.border) } : {}),
  };
}

function writeBorder(border: NonNullable<CellStyle['border']>): IBorderData {
  const data: IBorderData = {};
  for (const side of Object.keys(sides) as (keyof typeof sides)[]) {
    const line = border[side];
    if (line) data[sides[side]] = { s: borderStyles[line.style], cl: { rgb: line.color ?? '#000000' } };
  }
  return data;
}
