import type { StyleName } from '../workbook/blueprint';

/** How each kind of cell looks. Kinds differ in weight, slant or frame too, never by colour alone. */
export interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly border?: 'frame' | 'top';
}

export const BORDER_COLOR = '#C8C6C4';

export const looks: Readonly<Record<StyleName, Look>> = {
  title: { bold: true, size: 16, color: '#0F3D66' },
  subtitle: { italic: true, color: '#605E5C' },
  heading: { bold: true, size: 12, color: '#0F3D66' },
  header: { bold: true, fill: '#DEECF9', color: '#0F3D66', wrap: true, vertical: 'Center', border: 'frame' },
  input: { fill: '#FFF9E5', color: '#1B4F9C', vertical: 'Center', border: 'frame' },
  inputOpen: { fill: '#FFF1C2', color: '#1B4F9C', italic: true, border: 'frame' },
  calculation: {},
  result: { bold: true, fill: '#EAF4EA' },
  total: { bold: true, fill: '#F3F2F1', border: 'top' },
  printed: { italic: true, color: '#605E5C' },
  check: { bold: true, horizontal: 'Left' },
  fact: { horizontal: 'Left', color: '#424242' },
  label: { vertical: 'Center', wrap: true },
  text: { wrap: true, vertical: 'Top' },
  note: { color: '#605E5C' },
  link: { color: '#0F6CBD' },
};

/** Looks of conditional formats; the words in the cell say the same. */
export const conditionLooks = {
  alarm: { fill: '#FDE7E9', color: '#A4262C', bold: true },
  good: { fill: '#DFF6DD', color: '#0B6A0B', bold: true },
  differs: { fill: '#CFE4FA', color: '#0C3B5E', bold: true },
  muted: { fill: '#FFFFFF', color: '#8A8886', bold: false },
} as const;

/** Width in points of a number of characters in the default font. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
