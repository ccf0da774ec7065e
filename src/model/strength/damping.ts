import { ModelError } from '../errors';
import type { Fte, Share } from '../units';

/** Which ingroei rule applies (model 1.5). */
export const dampingRules = ['geen', 'HBVS 2012', 'BVS 2007', 'vrij'] as const;
export type DampingRule = (typeof dampingRules)[number];

export type Damping =
  | { readonly rule: 'geen' | 'HBVS 2012' | 'BVS 2007' }
  /** A fall of at most this share of old a year; 0.01 = 1 %. */
  | { readonly rule: 'vrij'; readonly perYear: Share };

/** A fall of a shrinking team grows by at most this part of old a year (art. 13b; after year 4 an assumption). */
const HBVS_2012_STEP = 0.015;
/** Art. 2e: a fall above 1 % is compensated in year 1; one above 2 % for half of the excess in year 2. */
const BVS_2007_FREE = 0.01;
const BVS_2007_HALF = 0.02;
/** A fall of exactly 2 % must not depend on the last bit of a division: the rule jumps there. */
const NOISE = 1e-9;

export interface Damped {
  /** Fte per team; they add to the same total as `target`. */
  readonly values: Fte[];
  /** What a growing team gives up (negative) and a shrinking team is given (positive): values − target. Adds to 0. */
  readonly compensation: Fte[];
}

/**
 * Ingroei of a redistribution at constant total (Besluit financiën regionale politiekorpsen art. 13b and 2e; applying them to teams is
 * an assumption). What the shrinking teams give up in total is shared by the growing ones in proportion to their growth.
 * @param old fte per team of year 0; scaled here to the total of `target`
 * @param target undamped fte per team of year `year`
 * @param year years since the change: 1, 2, …; 0 or less is old itself
 * @throws ModelError noOldStrength when old adds to nothing while the target does not
 */
export function dampen(damping: Damping, old: readonly Fte[], target: readonly Fte[], year: number): Damped {
  const sum = (values: readonly Fte[]) => values.reduce((a, b) => a + b, 0);
  if (damping.rule === 'geen') return { values: [...target], compensation: target.map(() => 0) };
  const [oldTotal, total] = [sum(old), sum(target)];
  if (!(oldTotal > 0)) {
    if (total > 0) throw new ModelError({ code: 'noOldStrength', total });
    return { values: [...target], compensation: target.map(() => 0) };
  }
  const start = old.map((fte) => (fte * total) / oldTotal);
  const growth = target.map((fte, t) => Math.max(0, fte - (start[t] ?? 0)));
  const allGrowth = sum(growth);
  const shrunk = target.map((fte, t) => ((start[t] ?? 0) > fte ? lowest(damping, start[t] ?? 0, fte, year) : (start[t] ?? 0)));
  const given = start.reduce((given_, fte, t) => given_ + fte - (shrunk[t] ?? 0), 0);
  const values = target.map((fte, t) => {
    const grown = growth[t] ?? 0;
    // All growers at their target at once, without noise of the division.
    if (grown > 0) return given >= allGrowth ? fte : (start[t] ?? 0) + (given * grown) / allGrowth;
    return shrunk[t] ?? 0;
  });
  return { values, compensation: values.map((fte, t) => fte - (target[t] ?? 0)) };
}

/** What a shrinking team has in a year: never less than its target. */
function lowest(damping: Damping, start: Fte, target: Fte, year: number): Fte {
  if (year <= 0) return start;
  switch (damping.rule) {
    case 'geen':
      return target;
    case 'HBVS 2012':
      return Math.max(target, start * (1 - HBVS_2012_STEP * year));
    case 'vrij':
      return Math.max(target, start * (1 - damping.perYear * year));
    case 'BVS 2007': {
      const fall = (start - target) / start;
      if (year >= 3 || fall <= BVS_2007_FREE) return target;
      if (year === 1) return start * (1 - BVS_2007_FREE);
      return fall > BVS_2007_HALF + NOISE ? target + (start * (1 - BVS_2007_FREE) - target) / 2 : target;
    }
    default:
      throw damping satisfies never;
  }
}
