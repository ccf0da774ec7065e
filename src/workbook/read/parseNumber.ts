/** Whole numbers in groups of three, by point, comma or space: "1.234.567". */
const grouped = { '.': /^\d{1,3}(\.\d{3})+$/, ',': /^\d{1,3}(,\d{3})+$/ } as const;

/** Whether one separator could be read both ways: "1.234" is a thousand to a Dutchman and a decimal number to an Englishman. */
const ambiguous = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * A number written as text with Dutch or English separators: "145,7", "1.234,5", "1,234.5", "€ 12", "12 %". A single separator that could
 * be a decimal sign as well as a group ("1.234") is ambiguous and not guessed.
 * @returns null when it is no number, or an ambiguous one
 */
export function parseNumber(text: string): number | null {
  const [, before = '', amount = '', percent = ''] = /^\s*([-+\u2212]?\s*€?\s*[-+\u2212]?)\s*([\d.,\s]*\d[\d.,]*)\s*(%?)\s*$/.exec(text) ?? [];
  const signs = before.replace(/[\s€]/g, '');
  const plain = signs.length > 1 ? null : withPoint(amount);
  if (plain === null) return null;
  const number = Number(plain) * (signs === '-' || signs === '\u2212' ? -1 : 1);
  return percent === '' ? number : number / 100;
}

/** The amount as JavaScript writes it; null when its separators make no sense. */
function withPoint(amount: string): string | null {
  const bare = /^\d{1,3}(\s\d{3})+(?=$|[.,])/.test(amount) ? amount.replace(/\s/g, '') : amount;
  if (/\s/.test(bare) || bare === '' || ambiguous.test(bare)) return null;
  const decimal = bare.lastIndexOf(',') > bare.lastIndexOf('.') ? ',' : '.';
  const group = decimal === ',' ? '.' : ',';
  const [whole = '', fraction, ...more] = bare.split(decimal);
  if (more.length > 0) return grouped[decimal].test(bare) ? bare.split(decimal).join('') : null;
  if (whole.includes(group)) return grouped[group].test(whole) ? `${whole.split(group).join('')}.${fraction ?? ''}` : null;
  return fraction?.includes(group) ? null : `${whole}.${fraction ?? ''}`;
}
