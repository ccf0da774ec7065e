import type { Fte } from '../../model/units';
import type { Gain } from './gains';

export type GainSort = 'verschil' | 'district';

/** Which teams are shown in which order; indices of teams. */
export interface GainOrder {
  readonly shown: readonly number[];
  /** The small movers. */
  readonly folded: readonly number[];
  /** Place of a team among all, for when everything is shown. */
  readonly rank: (team: number) => number;
}

/** How many teams stay in sight; a rest of one or two is not worth folding. */
const IN_SIGHT = 11;
const WORTH_FOLDING = 3;

/** Below this nobody moved; in fte. */
const NOTHING = 1e-9;

/**
 * Sorted by difference, the biggest movers in sight; while nobody moves the teams of the change come first, so that their bars are in
 * sight when the slider starts. Computed on release, never while dragging.
 * @param scope teams that the chosen change is about
 */
export function orderByDifference(gains: readonly Gain[], scope: ReadonlySet<number>): GainOrder {
  const size = (gain: Gain) => (Math.abs(gain.exact) < NOTHING ? 0 : Math.abs(gain.exact));
  const inScope = (gain: Gain) => (scope.has(gain.team) ? 1 : 0);
  const bySize = [...gains].sort((a, b) => size(b) - size(a) || inScope(b) - inScope(a) || a.team - b.team);
  const count = gains.length - IN_SIGHT < WORTH_FOLDING ? gains.length : IN_SIGHT;
  const byDifference = (a: Gain, b: Gain) => (size(a) + size(b) === 0 ? inScope(b) - inScope(a) || a.team - b.team : b.exact - a.exact || a.team - b.team);
  const teams = (part: readonly Gain[]) => [...part].sort(byDifference).map((gain) => gain.team);
  const all = teams(gains);
  return { shown: teams(bySize.slice(0, count)), folded: teams(bySize.slice(count)), rank: (team) => all.indexOf(team) };
}

/** Longest bar, in fte: a round number that holds every difference. */
export function barScale(gains: readonly Gain[]): Fte {
  const largest = Math.max(1, ...gains.map((gain) => Math.abs(gain.exact)));
  let power = 1;
  while (power * 10 <= largest) power *= 10;
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= largest) ?? largest;
}

