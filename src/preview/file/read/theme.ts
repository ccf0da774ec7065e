import { below, child, type XmlNode } from './xml';

const SLOTS = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'] as const;

/** The twelve colours of a theme part; undefined when it has no complete colour scheme. */
export function themeColors(theme: XmlNode | undefined): string[] | undefined {
  const scheme = below(theme, 'clrScheme')[0];
  const colors = SLOTS.map((slot) => {
    const value = child(scheme, slot)?.children[0];
    return (value?.name === 'sysClr' ? value.attributes['lastClr'] : value?.attributes['val'])?.toUpperCase();
  });
  return colors.every((color): color is string => color !== undefined && /^[0-9A-F]{6}$/.test(color)) ? colors : undefined;
}
