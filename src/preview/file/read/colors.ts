import { numeric, type XmlNode } from './xml';

/** The first 64 indexed colours of the file format (ECMA-376 part 1, 18.8.27). 0-7 repeat 8-15. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The Office theme, for a file without one; in the order of the theme part. */
const OFFICE_THEME = '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** A cell counts the light colours before the dark ones: 0 is lt1, which the theme part lists second. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11] as const;

function hsl(rgb: string): readonly [hue: number, saturation: number, lightness: number] {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  const spread = max - min;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (lightness > 0.5 ? 2 - max - min : max + min);
  const hue = max === r ? (g - b) / spread + (g < b ? 6 : 0) : max === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return [hue / 6, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const q = lightness < 0.5 ? lightness * (1 + saturation) : lightness + saturation - lightness * saturation;
  const p = 2 * lightness - q;
  const channel = (shift: number): string => {
    const t = (((hue + shift) % 1) + 1) % 1;
    const value = t < 1 / 6 ? p + (q - p) * 6 * t : t < 1 / 2 ? q : t < 2 / 3 ? p + (q - p) * (2 / 3 - t) * 6 : p;
    return Math.round(value * 255).toString(16).padStart(2, '0').toUpperCase();
  };
  return channel(1 / 3) + channel(0) + channel(-1 / 3);
}

/**
 * A lighter (tint > 0) or darker (tint < 0) colour, as ECMA-376 part 1, 18.8.19 has it: on the lightness.
 * @param rgb six hexadecimal digits
 * @param tint from -1 to 1
 */
export function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [hue, saturation, lightness] = hsl(rgb);
  return fromHsl(hue, saturation, tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint);
}

/** Turns the colours of a file into "#RRGGBB". */
export class Colors {
  /**
   * @param theme twelve colours in the order of the theme part (dk1, lt1, dk2, lt2, accents, links)
   * @param palette the workbook's own indexed colours, where it has them
   */
  constructor(
    private readonly theme: readonly string[] = OFFICE_THEME,
    private readonly palette: readonly string[] = [],
  ) {}

  /** A colour element; undefined for "automatic" and for what is no colour. */
  of(node: XmlNode | undefined): string | undefined {
    if (!node || node.attributes['auto'] === '1') return undefined;
    const rgb = this.base(node);
    return rgb === undefined ? undefined : `#${tinted(rgb, Math.max(-1, Math.min(1, numeric(node, 'tint') ?? 0)))}`;
  }

  private base(node: XmlNode): string | undefined {
    const rgb = node.attributes['rgb'];
    if (rgb !== undefined && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) return rgb.slice(-6).toUpperCase();
    const theme = numeric(node, 'theme');
    if (theme !== undefined) return this.theme[THEME_ORDER[theme] ?? -1];
    const indexed = numeric(node, 'indexed');
    // 64 and 65 are the system's own text and background.
    if (indexed === 64) return '000000';
    if (indexed === 65) return 'FFFFFF';
    return indexed === undefined ? undefined : (this.palette[indexed] ?? INDEXED[indexed]);
  }
}
