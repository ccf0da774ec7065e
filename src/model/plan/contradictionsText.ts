import type { Hundredths } from '../units';
import type { PrintedFigure } from './printedFigure';

/** Dutch notation of whole hundredths: 375370, 1 → "3.753,7". More decimals than asked are shown when they are not zero. */
export function dutchNumber(hundredths: Hundredths, decimals: 0 | 1): string {
  const whole = Math.abs(hundredths);
  const digits = String(Math.floor(whole / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  const fraction = String(whole % 100).padStart(2, '0').replace(decimals === 0 ? /0+$/ : /0$/, '');
  return `${hundredths < 0 ? '−' : ''}${digits}${fraction === '' ? '' : `,${fraction}`}`;
}

/** "598,8 + 8,8 + 4,0 = 611,6"; a factor reads "4 × 1". */
export function sumText(terms: readonly { factor: number; figure: PrintedFigure }[], computed: Hundredths): string {
  if (terms.length === 0) return dutchNumber(computed, 1);
  const decimals = terms.some(({ figure }) => figure.decimals === 1) ? 1 : 0;
  const parts = terms.map(({ factor, figure }) => {
    const number = dutchNumber(Math.round(figure.value * 100) as Hundredths, figure.decimals);
    return factor === 1 ? number : `${factor} × ${number}`;
  });
  if (parts.length === 1 && terms[0]?.factor === 1) return parts[0] ?? '';
  return `${parts.join(' + ')} = ${dutchNumber(computed, decimals)}`;
}

/** Tables that name one source each; more are counted, so that a sum over all districts stays readable. */
const MOST_TABLES = 3;

/** Where the terms stand: "Bijlage 1, tabel Twente; ". */
export function sourcesText(figures: readonly PrintedFigure[]): string {
  const sections = new Map<string, Set<string>>();
  for (const { place } of figures) sections.set(place.section, (sections.get(place.section) ?? new Set()).add(place.table));
  return [...sections].map(([section, tables]) => `${section}, ${tables.size > MOST_TABLES ? `${tables.size} tabellen` : [...tables].join(' en ')}; `).join('');
}
