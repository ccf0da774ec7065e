/**
 * A number written as text with Dutch or English separators: "145,7", "1.234,5", "1,234.5", "€ 12", "12 %". A single separator followed
 * by exactly three digits ("1.234") is ambiguous and not guessed.
 * @returns null when it is no number, or an ambiguous one
 */
export function parseNumber(text: string): number | null {
  const percent = /%\s*$/.test(text);
  const bare = text.replace(/[\s\u00a0%€]/g, '').replace('−', '-');
  if (!/^[+-]?[\d.,]+$/.test(bare) || !/\d/.test(bare)) return null;
  const normal = separators(bare);
  const number = normal === null ? NaN : Number(normal);
  return Number.isFinite(number) ? (percent ? number / 100 : number) : null;
}

function separators(bare: string): string | null {
  const comma = bare.lastIndexOf(',');
  const point = bare.lastIndexOf('.');
  if (comma >= 0 && point >= 0) {
    const [decimal, group] = comma > point ? [',', '.'] : ['.', ','];
    if (bare.split(decimal).length > 2) return null;
    return bare.split(group).join('').replace(decimal, '.');
  }
  const only = comma >= 0 ? ',' : '.';
  const parts = bare.split(only);
  if (parts.length === 1) return bare;
  if (parts.length > 2) return parts.slice(1).every((part) => part.length === 3) ? parts.join('') : null;
  return parts[1]?.length === 3 && only === '.' ? null : parts.join('.');
}
