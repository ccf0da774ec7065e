import Papa from 'papaparse';
import type { Outcome } from './types';

/** Most lines of a file. */
export const MOST_ROWS = 400_000;

const delimiters = [';', '\t', ','] as const;

/** The lines of a delimited text as cells without the spaces around them; blank lines stay, so that a header keeps its place. */
export function linesOf(text: string): Outcome<readonly (readonly string[])[]> {
  const parsed = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), skipEmptyLines: false });
  if (parsed.data.length > MOST_ROWS) return { ok: false, refusal: { code: 'tooManyRows', rows: parsed.data.length, most: MOST_ROWS } };
  return { ok: true, value: parsed.data.map((line) => line.map((cell) => cell.trim())) };
}

/** The first of semicolon, tab and comma that stands in most of the first lines: titles and labels hold commas too. */
function delimiterOf(text: string): string {
  const first = text.slice(0, 200_000).split(/\r?\n/).filter((line) => line.trim() !== '').slice(0, 40);
  return delimiters.find((delimiter) => first.filter((line) => line.includes(delimiter)).length > first.length / 2) ?? ';';
}
