import { numberLocale } from './locale';

/** What people type for a minus: hyphen, true minus, en dash. */
const MINUSES = /[-\u2212\u2013]/;

/**
 * Reads a number the way the user writes it: "10,5", "+10", "−3,2 %", "129.840". A lone separator followed by exactly three digits counts
 * as grouping only when it is the locale's own; otherwise either sign is a decimal sign, so that "10.5" is understood in Dutch too.
 * @returns null when it is not one number
 */
export function parseNumber(text: string): number | null {
  const compact = text.replace(/[\s\u00a0\u202f'%]/g, '').replace(MINUSES, '-').replace(/^\+/, '');
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(compact)) return null;
  const plain = compact.includes('.') && compact.includes(',') ? withBoth(compact) : withOne(compact);
  const value = Number(plain);
  return plain === null || Number.isNaN(value) ? null : value;
}

/** The last of the two is the decimal sign. */
function withBoth(text: string): string | null {
  const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  const group = decimal === ',' ? '.' : ',';
  const whole = text.slice(0, text.indexOf(decimal));
  if (text.split(decimal).length > 2 || text.lastIndexOf(group) > text.indexOf(decimal) || !isGrouped(whole, group)) return null;
  return text.replaceAll(group, '').replace(decimal, '.');
}

function withOne(text: string): string | null {
  const sign = text.includes(',') ? ',' : '.';
  const grouped = isGrouped(text, sign);
  if (grouped && (sign === groupSign() || text.split(sign).length > 2)) return text.replaceAll(sign, '');
  return text.split(sign).length > 2 ? null : text.replace(sign, '.');
}

function isGrouped(text: string, sign: string): boolean {
  return (sign === ',' ? /^-?\d{1,3}(,\d{3})+$/ : /^-?\d{1,3}(\.\d{3})+$/).test(text);
}

function groupSign(): string {
  return new Intl.NumberFormat(numberLocale()).formatToParts(1234567).find((part) => part.type === 'group')?.value ?? '';
}
