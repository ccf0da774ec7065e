import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { BorderSide, CellStyle, WorkbookState } from '../../workbookState';

export type DefaultFont = NonNullable<WorkbookState['defaultFont']>;

/** What a new workbook of Excel uses. */
export const USUAL_FONT: DefaultFont = { name: 'Calibri', size: 11 };

/** "#1f4e79" → { rgb: "1F4E79" }. */
export function fileColor(color: string): { rgb: string } {
  return { rgb: color.replace('#', '').toUpperCase() };
}

function border(side: BorderSide | undefined): { style: BorderSide['style']; color?: { rgb: string } } | undefined {
  return side && { style: side.style, color: fileColor(side.color ?? '#000000') };
}

function fontOf(style: CellStyle, base: DefaultFont): FileStyle['font'] {
  const { fontName, fontSize, bold, italic, underline, strike, color } = style;
  if (!fontName && !fontSize && !bold && !italic && !underline && !strike && !color) return undefined;
  // Name and size always: a font without a name is drawn in whatever the reading program fancies.
  return { name: fontName ?? base.name, size: fontSize ?? base.size, bold, italic, underline, strikethrough: strike, color: color ? fileColor(color) : undefined };
}

function alignmentOf({ horizontal, vertical, wrap, indent }: CellStyle): FileStyle['alignment'] {
  if (!horizontal && !vertical && !wrap && !indent) return undefined;
  return { horizontal, vertical, wrapText: wrap, indent };
}

/** The look of a cell in the words of the file; undefined when it has none. */
export function cellStyle(style: CellStyle | undefined, base: DefaultFont): FileStyle | undefined {
  if (!style) return undefined;
  const { numberFormat, fill, border: sides } = style;
  const result: FileStyle = {};
  const font = fontOf(style, base);
  const alignment = alignmentOf(style);
  if (font) result.font = font;
  if (alignment) result.alignment = alignment;
  if (numberFormat && numberFormat !== 'General') result.numFmt = numberFormat;
  if (fill) result.fill = { type: 'pattern', pattern: 'solid', fgColor: fileColor(fill) };
  if (sides && Object.values(sides).some(Boolean)) {
    result.border = { top: border(sides.top), right: border(sides.right), bottom: border(sides.bottom), left: border(sides.left) };
  }
  return Object.keys(result).length > 0 ? result : undefined;
}

/** A conditional format: Excel changes neither font name nor size there, and takes the fill from the background colour. */
export function differentialStyle(style: CellStyle): FileStyle {
  const { numberFormat, bold, italic, underline, strike, color, fill, border: sides } = style;
  const result: FileStyle = {};
  if (bold || italic || underline || strike || color) {
    result.font = { bold, italic, underline, strikethrough: strike, color: color ? fileColor(color) : undefined };
  }
  if (numberFormat) result.numFmt = numberFormat;
  if (fill) result.fill = { type: 'pattern', pattern: 'solid', fgColor: fileColor(fill), bgColor: fileColor(fill) };
  if (sides) result.border = { top: border(sides.top), right: border(sides.right), bottom: border(sides.bottom), left: border(sides.left) };
  return result;
}
