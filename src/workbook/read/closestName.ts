import { closest } from 'fastest-levenshtein';

/** The name that differs least, capitals aside; null when there are none. */
export function closestName(found: string, names: readonly string[]): string | null {
  const lower = names.map((name) => name.toLowerCase());
  return names[lower.indexOf(closest(found.toLowerCase(), lower))] ?? null;
}
