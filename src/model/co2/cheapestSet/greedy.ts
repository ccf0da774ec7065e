import type { Candidate } from './candidate';
import { nothing, preference, withCandidate } from './choice';
import type { Choice } from './choice';
import type { Group } from './lowerBound';

/**
 * A choice that reaches the need, usually not far from the best: cheapest grams first, and at every step the one measure looked for that
 * would finish it.
 * @param need grams that the groups can reach together
 */
export function greedyChoice(groups: readonly Group[], need: number): Choice {
  const left = groups.map(({ room }) => room);
  const order = groups.flatMap(({ candidates }, group) => candidates.map((candidate) => ({ candidate, group })));
  order.sort((a, b) => a.candidate.cents * b.candidate.grams - b.candidate.cents * a.candidate.grams || b.candidate.grams - a.candidate.grams);
  let taken = nothing;
  let best: Choice | null = null;
  const gain = (candidate: Candidate, group: number) => Math.min(left[group]!, candidate.grams);
  for (const [place, { candidate, group }] of order.entries()) {
    for (const last of order.slice(place)) {
      if (taken.grams + gain(last.candidate, last.group) < need) continue;
      const whole = withCandidate(taken, last.candidate, need);
      if (best === null || preference(whole, best) < 0) best = whole;
    }
    const grams = gain(candidate, group);
    if (grams === 0) continue;
    left[group]! -= grams;
    taken = { ...withCandidate(taken, candidate, need), grams: taken.grams + grams };
    if (taken.grams >= need) break;
  }
  return best ?? taken;
}
