import type { Candidate } from './candidate';

/** Candidates of one category, and the most that they can take away together. */
export interface Group {
  readonly candidates: readonly Candidate[];
  /** Grams. */
  readonly room: number;
}

/** The least that taking away so many grams can cost, in cents; Infinity when there is not so much. */
export type LowerBound = (grams: number) => number;

/**
 * The linear relaxation: a part of a measure can be had for the same part of its cost. Per group the cheapest grams first, up to its room; all groups
 * together again the cheapest first. No choice of whole measures costs less.
 * @param groups candidates that cost nothing or more
 */
export function lowerBound(groups: readonly Group[]): LowerBound {
  const pieces = groups.flatMap(piecesOf).sort((a, b) => a.perGram - b.perGram);
  const grams = [0];
  const cents = [0];
  for (const piece of pieces) {
    grams.push(grams[grams.length - 1]! + piece.grams);
    cents.push(cents[cents.length - 1]! + piece.grams * piece.perGram);
  }
  return (wanted) => {
    if (wanted <= 0) return 0;
    if (wanted > grams[grams.length - 1]!) return Infinity;
    let low = 0;
    let high = grams.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (grams[middle]! < wanted) low = middle;
      else high = middle;
    }
    return cents[low]! + (wanted - grams[low]!) * pieces[low]!.perGram;
  };
}

function piecesOf({ candidates, room }: Group): { perGram: number; grams: number }[] {
  let left = room;
  return [...candidates]
    .map(({ grams, cents }) => ({ grams, perGram: cents / grams }))
    .sort((a, b) => a.perGram - b.perGram)
    .map(({ grams, perGram }) => {
      const used = Math.min(left, grams);
      left -= used;
      return { perGram, grams: used };
    })
    .filter(({ grams }) => grams > 0);
}
