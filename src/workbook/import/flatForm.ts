import { isPeriodHeader, isRegionHeader, isTopicCode } from './columns';
import { looksLikePeriod } from './period';
import type { CbsRow, Topic } from './types';

type Lines = readonly (readonly string[])[];

export interface FlatFile {
  readonly form: 'codes' | 'labels';
  readonly topics: readonly Topic[];
  readonly dimensions: readonly string[];
  readonly rows: readonly CbsRow[];
}

/**
 * A file with one line per region and period, its first filled line the header: codes as OData gives them, or labels with the unit of a
 * topic behind it in brackets.
 * @returns null when the first line is no such header
 */
export function readFlat(lines: Lines): FlatFile | null {
  const top = lines.findIndex((line) => line.some((cell) => cell !== ''));
  const header = lines[top] ?? [];
  const region = header.findIndex(isRegionHeader);
  const period = header.findIndex(isPeriodHeader);
  const body = lines.slice(top + 1).filter((line) => looksLikePeriod(line[period] ?? '') && (line[region] ?? '') !== '');
  if (region < 0 || period < 0 || body.length === 0) return null;
  const codes = header.some(isTopicCode);
  const isTopic = (name: string, index: number) => index !== region && index !== period && name !== '' && name !== 'ID' && (codes ? isTopicCode(name) : /\)$/.test(name) || body.slice(0, 200).every((line) => /^(-?[\d.,]+\*{0,2}|[.x-]?)$/.test(line[index] ?? '')));
  const at = header.flatMap((name, index) => (isTopic(name, index) ? [index] : []));
  const others = header.flatMap((name, index) => (index !== region && index !== period && name !== '' && name !== 'ID' && !at.includes(index) ? [index] : []));
  return {
    form: codes ? 'codes' : 'labels',
    topics: at.map((index) => (codes ? { title: header[index] ?? '', unit: null } : topicOf(header[index] ?? ''))),
    dimensions: others.map((index) => header[index] ?? ''),
    rows: body.map((line) => ({ region: line[region] ?? '', period: line[period] ?? '', others: others.map((index) => line[index] ?? ''), cells: at.map((index) => line[index] ?? '') })),
  };
}

/** "Bevolking/Totale bevolking (aantal)" → the topic and its unit. */
export function topicOf(header: string): Topic {
  const found = /^(.*?)\s*\(([^()]*)\)$/.exec(header);
  return found ? { title: found[1] ?? '', unit: found[2] ?? null } : { title: header, unit: null };
}
