import { looksLikePeriod } from './period';
import { plainName } from './regions';

/** What a column or a row of headers of a file holds. */
export type Part = 'regions' | 'periods' | 'units' | 'topics' | 'other';

const regionHeaders = ['regios', 'regio', 'gemeenten', 'gemeente', 'gemeentecode', 'gemeentenaam', 'wijkenenbuurten', 'regioindeling'];
const periodHeaders = ['perioden', 'periode', 'jaar', 'jaren'];

/** Whether a header names a dimension of CBS rather than a topic. */
export function isRegionHeader(header: string): boolean {
  const name = plainName(header);
  return regionHeaders.includes(name) || name.startsWith('regioindeling');
}

export const isPeriodHeader = (header: string) => periodHeaders.includes(plainName(header));

/** A topic as OData names it: the name and a running number. */
export const isTopicCode = (header: string) => /^[A-Za-z]\w*_\d+$/.test(header);

const unitWord = /^(aantal|%|km2|km²|ha|hectare|x 1 ?000|per\b|aantal\b.*|.*\bper\b.*|1 ?000\b.*)/i;

/** What a list of texts holds, told by its own values. */
export function partOf(values: readonly string[], isRegion: (text: string) => boolean): Part {
  const filled = values.filter((value) => value !== '');
  if (filled.length === 0) return 'other';
  if (filled.every(looksLikePeriod)) return 'periods';
  if (filled.some(isRegion)) return 'regions';
  return filled.every((value) => unitWord.test(value)) ? 'units' : 'other';
}
