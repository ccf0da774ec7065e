const plain = /^[-+]?\d+$/;
const groups = { textNl: /^[-+]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/, textEn: /^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/ } as const;
const bare = { textNl: /^[-+]?\d+(,\d+)?$/, textEn: /^[-+]?\d+(\.\d+)?$/ } as const;
const spaced = /^[-+]?\d{1,3}(\s\d{3})+([.,]\d+)?$/;

/** In which ways a text can be read as a number. */
export type NumberShape = 'either' | 'textNl' | 'textEn' | 'ambiguous' | 'none';

/** @param core the text without its marks; "12" reads the same in both ways, "1.234" differs between them */
export function numberShape(core: string): NumberShape {
  if (plain.test(core)) return 'either';
  const [nl, en] = [parseShape(core, 'textNl'), parseShape(core, 'textEn')];
  if (nl === null && en === null) return 'none';
  if (nl === null) return 'textEn';
  if (en === null) return 'textNl';
  return nl === en ? 'either' : 'ambiguous';
}

/** The number in a text by Dutch or English separators; null when it does not fit them. */
export function parseShape(core: string, kind: 'textNl' | 'textEn'): number | null {
  const joined = spaced.test(core) ? core.replace(/\s/g, '') : core;
  if (!groups[kind].test(joined) && !bare[kind].test(joined)) return null;
  return Number(kind === 'textNl' ? joined.replaceAll('.', '').replace(',', '.') : joined.replaceAll(',', ''));
}
