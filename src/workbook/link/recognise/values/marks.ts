import type { CellValue } from '../grid';

/** Spaces that Excel does not take for one. */
const spaces = /[\u00a0\u2007\u2009\u202f]/gu;
const minusSigns = /^[\u2212\u2013\u2012]/u;
const missingWords = new Set(['', '-', '--', '–', '—', '−', '.', '..', '...', 'x', 'xx', 'n.v.t.', 'nvt', 'n.v.t', 'n.b.', 'nb', 'onbekend', 'geen', 'n/a', 'na', '?', '/', 'leeg', 'ntb', 'n.t.b.']);
const behind = [/\s*\*+\)?$/u, /\s+[1-9]\)$/u, /\s*\([1-9a-z*]\)$/u, /\s*[¹²³⁴⁵⁶⁷⁸⁹†‡]+$/u, /\s*(fte|inw\.?|inwoners|wa|wijkagenten|km2|km²|eur|euro)$/iu];
const before = [/^(ca\.?|circa|ongeveer|±|~|≈)\s*/iu, /^(€|eur)\s*/iu, /^'\s*/u];

/** What stands in a text beside its number, as literal pieces. */
export interface Marks {
  readonly strip: readonly string[];
  readonly minus: readonly string[];
  readonly percent: boolean;
  readonly missing: boolean;
  /** What is left: digits, separators, a sign. */
  readonly core: string;
  /** The marks say something about the number ("92*", "ca. 92"), not only its currency or spaces. */
  readonly note: boolean;
}

export const isMissing = (text: string): boolean => missingWords.has(text.replace(spaces, ' ').trim().toLowerCase());
/** An error of Excel: "#N/A", in Dutch "#N/B". */
export const isError = (value: CellValue): boolean => typeof value === 'string' && /^#[A-Z0-9/_]+[!?]?$/i.test(value.trim());
export const isEmpty = (value: CellValue | undefined): value is null | undefined | '' => value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** Takes the marks off a text, one at a time. */
export function marksOf(text: string): Marks {
  const odd = [...new Set(text.match(spaces) ?? [])];
  let core = text.replace(spaces, '').trim();
  const strip: string[] = [];
  let note = false;
  for (const patterns of [before, behind, before]) {
    for (const pattern of patterns) {
      const [piece = ''] = pattern.exec(core) ?? [];
      if (piece === '' || piece.length === core.length) continue;
      // Without the spaces: those fall away by themselves, and " 1)" must keep its space so as not to eat the end of a number.
      strip.push(/^\s+[1-9]\)$/u.test(piece) ? piece : piece.trim());
      core = core.replace(pattern, '').trim();
      note ||= !/^(€|eur|euro|'|fte|inw\.?|inwoners|wa|wijkagenten|km2|km²)$/iu.test(piece.trim());
    }
  }
  const percent = core.endsWith('%');
  if (percent) core = core.slice(0, -1).trim();
  const [minus] = minusSigns.exec(core) ?? [];
  if (minus !== undefined) core = `-${core.slice(minus.length)}`;
  return { strip: [...odd, ...strip], minus: minus === undefined ? [] : [minus], percent, missing: isMissing(text), core: core.replace(/^([-+])\s+/, '$1'), note };
}
