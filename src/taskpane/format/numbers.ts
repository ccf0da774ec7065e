import type { Tenths } from '../../model/units';
import { numberLocale } from './locale';

/** U+2212: as wide as a plus, and not broken off at the end of a line like a hyphen. */
const MINUS = '\u2212';
const NARROW_SPACE = '\u202f';

const formats = new Map<string, Intl.NumberFormat>();

function format(value: number, decimals: number, signed: boolean): string {
  const key = `${numberLocale()}|${decimals}|${signed}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.NumberFormat(numberLocale(), { minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: signed ? 'exceptZero' : 'negative' });
    formats.set(key, made);
  }
  return made.formatToParts(value).map((part) => (part.type === 'minusSign' ? MINUS : part.value)).join('');
}

/** "1.234,5": tenths of an fte, without the unit. */
export function formatTenths(tenths: Tenths | number): string {
  return format(tenths / 10, 1, false);
}

/** "+7,1", "−0,4", "0,0": a difference in tenths of an fte. */
export function formatChange(tenths: Tenths | number): string {
  return format(tenths / 10, 1, true);
}

/** "0,24": hundredths of an fte, without the unit: small steps are seen. */
export function formatHundredths(hundredths: number): string {
  return format(hundredths / 100, 2, false);
}

/** "+2,61", "−0,20": a difference in hundredths of an fte. */
export function formatHundredthsChange(hundredths: number): string {
  return format(hundredths / 100, 2, true);
}

/** "0,5", "1,25": as many decimals as it has, three at most. */
export function formatPlain(value: number): string {
  const decimals = [0, 1, 2].find((digits) => Math.abs(Number(value.toFixed(digits)) - value) < 5e-4) ?? 3;
  return format(value, decimals, false);
}

/** "55,0": an fte that was never rounded to tenths. */
export function formatFte(fte: number): string {
  return format(fte, 1, false);
}

/** "1,15": fte per 1,000 inhabitants. */
export function formatPerThousand(value: number): string {
  return format(value, 2, false);
}

/** "129.840" */
export function formatCount(value: number): string {
  return format(value, 0, false);
}

/** "55 %" of a share (0.553…). */
export function formatShare(share: number): string {
  return `${format(share * 100, 0, false)}${NARROW_SPACE}%`;
}

/** "2,5 %" of a share (0.025). */
export function formatPercent(share: number): string {
  return `${format(share * 100, 1, false)}${NARROW_SPACE}%`;
}

/** "+10,0 %" of a share (0.1). */
export function formatPercentChange(share: number): string {
  return `${formatPercentNumber(share)}${NARROW_SPACE}%`;
}

/** "+10,0": the same without the sign, for a box that has the sign beside it. */
export function formatPercentNumber(share: number): string {
  return format(share * 100, 1, true);
}

/** "0,25", "+3,0": any number with as many decimals as asked for. */
export function formatDecimals(value: number, decimals: number, signed = false): string {
  return format(value, decimals, signed);
}
