import { nothing, preference, together, withCandidate, worthwhile } from './choice';
import type { Choice } from './choice';
import { greedyChoice } from './greedy';
import { lowerBound } from './lowerBound';
import type { Group, LowerBound } from './lowerBound';

/** `proven`: no choice is preferred to it. */
export interface LeastCost {
  readonly choice: Choice;
  readonly proven: boolean;
}

/** Partial choices looked at before the search gives up: some seconds at worst. */
const MOST_LOOKED_AT = 10_000_000;
/** Choices that may gather before those that are not worthwhile are dropped. */
const SIFTED = 10_000;
/** Costs are whole cents, bounds are not: less than this above the best known can still be as cheap. */
const HALF_CENT = 0.5;

/**
 * The preferred choice of whole candidates that takes away at least `need`: dynamic programming over the choices that are worthwhile (G. Nemhauser and
 * Z. Ullmann, Discrete dynamic programming and capital allocation, Management Science 15 (1969)), first within each group, then over the groups,
 * and at each step branch and bound: what cannot be completed for as little as a choice already known is dropped.
 * @param groups candidates that cost nothing or more, together enough
 * @param need grams, above 0
 */
export function leastCost(groups: readonly Group[], need: number): LeastCost {
  const known = greedyChoice(groups, need);
  let lookedAt = 0;
  /** Every choice with every addition, as far as it can still become the best. */
  const combine = (choices: readonly Choice[], additions: readonly Choice[], most: number, bound: LowerBound) => {
    let found: Choice[] = [];
    let enough = SIFTED;
    lookedAt += choices.length * additions.length;
    if (lookedAt > MOST_LOOKED_AT) return null;
    for (const addition of additions) {
      for (const choice of choices) {
        const grams = Math.min(most, choice.grams + addition.grams);
        if (choice.cents + addition.cents + bound(need - grams) < known.cents + HALF_CENT) found.push(together(choice, addition, most));
      }
      if (found.length < enough) continue;
      found = worthwhile(found);
      enough = 2 * found.length + SIFTED;
    }
    return worthwhile(found);
  };
  const fronts: Choice[][] = [];
  for (const [g, { candidates, room }] of groups.entries()) {
    const others = groups.filter((_, other) => other !== g);
    let front = [nothing];
    for (const [i, candidate] of candidates.entries()) {
      const bound = lowerBound([...others, { candidates: candidates.slice(i + 1), room }]);
      const next = combine(front, [nothing, withCandidate(nothing, candidate, room)], room, bound);
      if (next === null) return { choice: known, proven: false };
      front = next;
    }
    fronts.push(front);
  }
  const order = groups.map((_, g) => g).sort((a, b) => fronts[a]!.length - fronts[b]!.length || a - b);
  const last = order.pop()!;
  let whole = [nothing];
  for (const [place, g] of order.entries()) {
    const later = [...order.slice(place + 1), last].map((index) => groups[index]!);
    const next = combine(whole, fronts[g]!, need, lowerBound(later));
    if (next === null) return { choice: known, proven: false };
    whole = next;
  }
  return { choice: preferredPair(whole, fronts[last]!, need) ?? known, proven: true };
}

/** The preferred of all pairs that reach the need. Both lists from the largest to the smallest, each preferred to the one before. */
function preferredPair(some: readonly Choice[], others: readonly Choice[], need: number): Choice | null {
  let best: Choice | null = null;
  let i = some.length - 1;
  for (const other of others) {
    while (i >= 0 && some[i]!.grams + other.grams < need) i--;
    if (i < 0) break;
    const pair = together(some[i]!, other, need);
    if (best === null || preference(pair, best) < 0) best = pair;
  }
  return best;
}
