import { below, child, type XmlNode } from './xml';

const SLOTS = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'] as const;

/** What a saved file gets: the theme of Excel 2013-2022. */
const WRITTEN = '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72';

/** The twelve colours of a theme part; undefined when it has no complete colour scheme. */
export function themeColors(theme: XmlNode | undefined): string[] | undefined {
  const scheme = below(theme, 'clrScheme')[0];
  const colors = SLOTS.map((slot) => {
    const value = child(scheme, slot)?.children[0];
    return (value?.name === 'sysClr' ? value.attributes['lastClr'] : value?.attributes['val'])?.toUpperCase();
  });
  return colors.every((color): color is string => color !== undefined && /^[0-9A-F]{6}$/.test(color)) ? colors : undefined;
}

/** Whether saving gives the workbook another theme. */
export function hasOwnTheme(colors: readonly string[] | undefined): boolean {
  return colors !== undefined && colors.join(' ') !== WRITTEN;
}
