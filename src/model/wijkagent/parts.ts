import type { MunicipalityInput, StrengthInputs } from '../strength/inputs';
import type { Inhabitants } from '../units';

export type NormTree = Pick<StrengthInputs, 'districts' | 'teams' | 'municipalities'>;

/** The inhabitants of one municipality in one basisteam. */
export interface MunicipalityPart {
  /** Index in `municipalities`. */
  readonly municipality: number;
  /** Index in `teams`. */
  readonly team: number;
  /** On the reference date of the municipality. */
  readonly inhabitants: Inhabitants;
}

/** Municipality by municipality; two parts for one that is split over two teams. */
export function municipalityParts({ municipalities }: Pick<NormTree, 'municipalities'>): MunicipalityPart[] {
  return municipalities.flatMap((municipality, m) => {
    const weights = municipality.parts.reduce((sum, part) => sum + part.weight, 0);
    return municipality.parts.map((part) => ({ municipality: m, team: part.team, inhabitants: (municipality.inhabitants * part.weight) / weights }));
  });
}

/** Whether the weights of a municipality are only weights: its split over two teams is not confirmed. */
export function hasOpenSplit(municipality: MunicipalityInput): boolean {
  return new Set(municipality.parts.map((part) => part.team)).size > 1 && !municipality.splitConfirmed;
}

/** Names of the municipalities whose open split decides how many inhabitants these teams have together. */
export function openSplitsOf(teams: ReadonlySet<number>, { municipalities }: Pick<NormTree, 'municipalities'>): string[] {
  return municipalities.filter((municipality) => hasOpenSplit(municipality) && municipality.parts.some((part) => teams.has(part.team)) && !municipality.parts.every((part) => teams.has(part.team))).map((municipality) => municipality.name);
}

/**
 * Names of the municipalities whose open split decides what of its teams falls in a municipality. A team of one municipality alone is
 * divided over nothing: an open split says nothing about it.
 */
export function openSplitsAround(m: number, { municipalities }: Pick<NormTree, 'municipalities'>): string[] {
  const around = municipalities.flatMap((other) => {
    if (!hasOpenSplit(other)) return [];
    const shared = municipalities[m]?.parts.some(({ team }) => other.parts.some((part) => part.team === team) && municipalities.filter((candidate) => candidate.parts.some((part) => part.team === team)).length > 1);
    return shared ? [other.name] : [];
  });
  return [...new Set(around)];
}

/** Earliest and latest reference date of a level; ISO dates. */
export interface DateSpan {
  readonly first: string;
  readonly last: string;
}

/** Reference dates of municipalities; null when there are none. */
export function dateSpan(municipalities: readonly Pick<MunicipalityInput, 'referenceDate'>[]): DateSpan | null {
  const dates = municipalities.map((municipality) => municipality.referenceDate).sort();
  const [first, last] = [dates[0], dates[dates.length - 1]];
  return first === undefined || last === undefined ? null : { first, last };
}
