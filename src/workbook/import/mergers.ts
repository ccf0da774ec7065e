import herindelingen from '../../../assets/cbs/herindelingen.json';

export interface NamedMunicipality {
  readonly code: string;
  readonly name: string;
}

/** Municipalities that went on as one, or one that got another name and code. */
export interface Merger {
  /** First day of the new municipality. */
  readonly date: string;
  readonly from: readonly NamedMunicipality[];
  readonly to: NamedMunicipality;
}

/** The mergers of Gelderland and Overijssel, oldest first. */
export const mergers: readonly Merger[] = herindelingen.rows;

/**
 * The municipalities that lay in 1 January of a year where `code` lies now.
 * @param year the year that the figure is of
 * @returns one with another code when it was only renamed; itself when nothing changed since
 */
export function partsIn(code: string, year: number, known: readonly Merger[] = mergers): readonly string[] {
  let parts: readonly string[] = [code];
  for (const merger of [...known].sort((a, b) => b.date.localeCompare(a.date))) {
    if (Number(merger.date.slice(0, 4)) <= year || !parts.includes(merger.to.code)) continue;
    parts = [...parts.filter((part) => part !== merger.to.code), ...merger.from.map((municipality) => municipality.code)];
  }
  return parts;
}

/** The name of a municipality that is no more; the code itself when it is not in the table. */
export function formerName(code: string, known: readonly Merger[] = mergers): string {
  return known.flatMap((merger) => [...merger.from, merger.to]).find((municipality) => municipality.code === code)?.name ?? code;
}
