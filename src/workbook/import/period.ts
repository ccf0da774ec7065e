export interface Period {
  readonly year: number;
  /** 1-12 for a month, null for a whole year. */
  readonly month: number | null;
  readonly provisional: boolean;
}

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/** "2021JJ00", "2021MM03", "2021", "2021*", "2021 maart". @returns null for a quarter, a school year or what is no period */
export function parsePeriod(text: string): Period | null {
  const found = /^((?:19|20)\d\d)(?:(JJ|MM)(\d\d)|\s+([a-z]+))?\s*(\*{0,2})$/.exec(text.trim());
  if (!found) return null;
  const [, year = '', kind, number = '', word, stars = ''] = found;
  const month = kind === 'MM' ? Number(number) : word === undefined ? null : months.indexOf(word) + 1;
  if (kind === 'JJ' && number !== '00') return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  return { year: Number(year), month, provisional: stars !== '' };
}

/** Whether a text is a period of CBS of any kind, quarters and school years included. */
export function looksLikePeriod(text: string): boolean {
  return parsePeriod(text) !== null || /^(19|20)\d\d(KW|SJ|HJ|W1|G\d)\w*$|^(19|20)\d\d(\s+\d(e|ste|de)\s+kwartaal|\/(19|20)?\d\d)\s*\*{0,2}$/.test(text.trim());
}
