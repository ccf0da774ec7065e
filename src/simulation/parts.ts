import type { StrengthInputs } from '../model/strength/inputs';
import type { Factor, Inhabitants } from '../model/units';
import type { Scope } from './scenario';

type Tree = Pick<StrengthInputs, 'teams' | 'districts' | 'municipalities'>;

/** The inhabitants of one municipality in one team: the smallest thing a change can be about. */
export interface Part {
  readonly team: number;
  /** Index in `inputs.municipalities`; null for a team without inhabitants, which stands for itself. */
  readonly municipality: number | null;
  /** What it weighs in its team's factor. */
  readonly inhabitants: Inhabitants;
}

/** All parts, municipality by municipality; a team without inhabitants gets one part of its own, so that changes of it still count. */
export function partsOf(inputs: Tree): Part[] {
  const parts: Part[] = inputs.municipalities.flatMap((municipality, m) => {
    const weights = municipality.parts.reduce((sum, part) => sum + part.weight, 0);
    return municipality.parts.map((part) => ({ team: part.team, municipality: m, inhabitants: (municipality.inhabitants * part.weight) / weights }));
  });
  const peopled = new Set(parts.flatMap((part) => (part.inhabitants > 0 ? [part.team] : [])));
  const empty = inputs.teams.flatMap((_, team) => (peopled.has(team) ? [] : [{ team, municipality: null, inhabitants: 1 }]));
  return [...parts, ...empty];
}

/** Whether a change of this scope is about a part. */
export function inScope(scope: Scope, part: Part, inputs: Tree): boolean {
  switch (scope.kind) {
    case 'eenheid':
      return true;
    case 'district':
      return inputs.districts[inputs.teams[part.team]?.district ?? -1]?.name === scope.name;
    case 'basisteam':
      return inputs.teams[part.team]?.name === scope.name;
    case 'gemeente':
      return part.municipality !== null && inputs.municipalities[part.municipality]?.name === scope.name;
    default:
      throw scope satisfies never;
  }
}

/**
 * A team's factor: the mean of its parts weighted by inhabitants (model 1.2). Equal parts give exactly their own factor.
 * @param factors one per part
 * @returns one factor per team
 */
export function teamFactors(parts: readonly Part[], factors: readonly Factor[], teams: number): Factor[] {
  const sums = Array.from({ length: teams }, () => ({ weight: 0, weighted: 0, first: NaN, equal: true }));
  parts.forEach((part, p) => {
    const sum = sums[part.team];
    const factor = factors[p] ?? 1;
    if (!sum || part.inhabitants <= 0) return;
    sum.weight += part.inhabitants;
    sum.weighted += part.inhabitants * factor;
    if (Number.isNaN(sum.first)) sum.first = factor;
    else if (sum.first !== factor) sum.equal = false;
  });
  return sums.map(({ weight, weighted, first, equal }) => (weight === 0 ? 1 : equal ? first : weighted / weight));
}
