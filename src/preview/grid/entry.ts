import type { ScalarValue } from '../workbookState';
import { isErrorCode } from './cellValues';

/** Whose way of writing numbers: "1,234.5" (en) or "1.234,5" (nl). */
export type Culture = 'en' | 'nl';

/** What a typed text means. `format` is the number format Excel gives a General cell for such an entry. */
export type Entry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: ScalarValue; readonly format?: string };

const booleans = { en: { TRUE: true, FALSE: false }, nl: { WAAR: true, ONWAAR: false, TRUE: true, FALSE: false } } as const;
const numbers = {
  en: /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/,
  nl: /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d*)?(?:[eE][+-]?\d+)?$/,
} as const;

/** The Dutch names of the error values, as a Dutch Excel shows them. */
export const dutchErrors: Readonly<Record<string, string>> = {
  '#NULL!': '#LEEG!',
  '#DIV/0!': '#DEEL/0!',
  '#VALUE!': '#WAARDE!',
  '#REF!': '#VERW!',
  '#NAME?': '#NAAM?',
  '#NUM!': '#GETAL!',
  '#N/A': '#N/B',
  '#SPILL!': '#OVERLOOP!',
  '#CALC!': '#BEREKEN!',
};

/**
 * Reads a text the way Excel reads what is typed in a cell: "=…" is a formula, "'…" is text, numbers, percentages, dates,
 * booleans and errors are recognised in the given culture, everything else is text. The API's `values` are read as "en".
 */
export function readEntry(text: string, culture: Culture): Entry {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  const number = readNumber(trimmed, culture);
  if (number !== undefined) return { kind: 'value', value: number };
  const percent = trimmed.endsWith('%') ? readNumber(trimmed.slice(0, -1).trim(), culture) : undefined;
  if (percent !== undefined) return { kind: 'value', value: percent / 100, format: Number.isInteger(percent) ? '0%' : '0.00%' };
  const date = readDate(trimmed, culture);
  if (date) return { kind: 'value', ...date };
  const upper = trimmed.toUpperCase();
  const boolean = (booleans[culture] as Readonly<Record<string, boolean>>)[upper];
  if (boolean !== undefined) return { kind: 'value', value: boolean };
  if (isErrorCode(trimmed)) return { kind: 'value', value: { error: upper } };
  const dutch = culture === 'nl' ? Object.entries(dutchErrors).find(([, name]) => name === upper) : undefined;
  if (dutch) return { kind: 'value', value: { error: dutch[0] } };
  return { kind: 'value', value: text };
}

function readNumber(text: string, culture: Culture): number | undefined {
  if (!/\d/.test(text) || !numbers[culture].test(text)) return undefined;
  const plain = culture === 'en' ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** Excel counts days from 30 December 1899 (for dates after February 1900). */
const EPOCH = Date.UTC(1899, 11, 30);

function readDate(text: string, culture: Culture): { value: number; format: string } | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  const [first, second, third] = (iso ?? local ?? []).slice(1).map(Number);
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const [year, month, day] = iso ? [first, second, third] : culture === 'nl' ? [third, second, first] : [third, first, second];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return undefined;
  return { value: Math.round((time - EPOCH) / 86_400_000), format: culture === 'nl' ? 'dd-mm-yyyy' : 'm/d/yyyy' };
}
