import type { StrengthInputs } from '../../model/strength/inputs';
import type { Fte, Inhabitants } from '../../model/units';

/** Two parts of a municipality that change by the same factor keep their sum, however the municipality is split. */
const SAME_FACTOR = 1e-12;

/**
 * Fte per 1,000 inhabitants of a group of teams (one team, a district, the eenheid).
 * @param teams team indices of the group
 * @param fte per team; @param before inhabitants per team without the scenario; @param after inhabitants per team
 * @returns null where the group has no inhabitants, or where their number rests on an unconfirmed split of a municipality: one that
 * reaches outside the group, or whose parts change by different factors
 */
export function ftePerThousandOf(inputs: Pick<StrengthInputs, 'municipalities'>, teams: readonly number[], fte: readonly Fte[], before: readonly Inhabitants[], after: readonly Inhabitants[]): Fte | null {
  const inhabitants = sumAt(after, teams);
  if (!(inhabitants > 0) || restsOnSplit(inputs, new Set(teams), before, after)) return null;
  return (sumAt(fte, teams) / inhabitants) * 1000;
}

function restsOnSplit(inputs: Pick<StrengthInputs, 'municipalities'>, group: ReadonlySet<number>, before: readonly Inhabitants[], after: readonly Inhabitants[]): boolean {
  const factor = (t: number) => (after[t] ?? 0) / (before[t] ?? 1);
  return inputs.municipalities.some(({ parts, splitConfirmed }) => {
    const [first] = parts;
    if (splitConfirmed || !first || parts.length < 2 || !parts.some((part) => group.has(part.team))) return false;
    return parts.some((part) => !group.has(part.team) || Math.abs(factor(part.team) - factor(first.team)) > SAME_FACTOR);
  });
}

function sumAt(values: readonly number[], indices: readonly number[]): number {
  return indices.reduce((sum, index) => sum + (values[index] ?? 0), 0);
}
