import type { Outcome } from './types';

export type Encoding = 'UTF-8 met BOM' | 'UTF-8' | 'Windows-1252' | 'UTF-16';

/** Largest file in bytes: all of 70072ned for one year is under 2 MB. */
export const MOST_BYTES = 30_000_000;

/**
 * The text of a file. What is valid UTF-8 is UTF-8; anything else is taken as Windows-1252, in which Excel saves a CSV.
 * @returns refusal `tooLarge`, `empty` or `notText`
 */
export function decodeFile(bytes: Uint8Array): Outcome<{ readonly text: string; readonly encoding: Encoding }> {
  if (bytes.length > MOST_BYTES) return { ok: false, refusal: { code: 'tooLarge', bytes: bytes.length, most: MOST_BYTES } };
  if (bytes.length === 0) return { ok: false, refusal: { code: 'empty' } };
  const wide = utf16Label(bytes);
  const { text, encoding } = wide ? { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' as const } : narrow(bytes);
  if (text.includes('\u0000')) return { ok: false, refusal: { code: 'notText' } };
  return text.trim() === '' ? { ok: false, refusal: { code: 'empty' } } : { ok: true, value: { text, encoding } };
}

function utf16Label([a, b]: Uint8Array): string | null {
  return a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function narrow(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: marked ? 'UTF-8 met BOM' : 'UTF-8' };
  } catch (error) {
    // `fatal` makes invalid UTF-8 a TypeError; anything else is a defect.
    if (!(error instanceof TypeError)) throw error;
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
}
