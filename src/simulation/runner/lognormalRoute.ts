import type { FactorTransform } from '../draws/distributions';
import { BLOCK } from '../kernel/block';
import type { Block } from '../kernel/block';
import { LARGEST_TABLE_SPREAD, lognormalOf, lognormalTable } from '../kernel/lognormalTable';
import { commonBase, powerChain } from '../kernel/powerChain';

/** A slot of the job that asks for a power of a driver. */
export interface SlotPower {
  readonly slot: number;
  readonly exponent: number;
}

/**
 * Powers of a lognormal input: one table look-up for the power of which all others are whole multiples, and multiplications from there
 * (elasticities 0.5, 0.7 and 1: the tenth power, and five multiplications).
 */
export interface LognormalRoute {
  readonly table: Float64Array;
  /** Slot that takes the row of the base power itself; −1: it is kept aside. */
  readonly base: number;
  /** row = a × b; a row is a slot, or −1 − n for room number n. */
  readonly steps: readonly { readonly a: number; readonly b: number; readonly out: number }[];
  /** Room for powers that nobody asks for. */
  readonly room: readonly Float64Array[];
}

/** @returns null where there is no such route: another distribution, a large spread, elasticities without a common part */
export function lognormalRoute(transform: FactorTransform, powers: readonly SlotPower[]): LognormalRoute | null {
  if (transform.kind !== 'lognormaal' || powers.length === 0) return null;
  const base = commonBase(powers.map(({ exponent }) => exponent));
  if (base === null || base * transform.sd > LARGEST_TABLE_SPREAD) return null;
  const chain = powerChain(powers.map(({ exponent }) => Math.round(exponent / base)));
  const room: Float64Array[] = [];
  const rows = chain.multiples.map((multiple) => {
    const asked = powers.find(({ exponent }) => Math.round(exponent / base) === multiple);
    return asked ? asked.slot : -room.push(new Float64Array(BLOCK));
  });
  const steps = chain.steps.map(({ a, b, out }) => ({ a: rows[a]!, b: rows[b]!, out: rows[out]! }));
  return { table: lognormalTable(base * transform.sd), base: rows[0]!, steps, room };
}

/** Fills the powers of one team for a block. @param row where the team's row starts in each table */
export function fillLognormal({ table, base, steps, room }: LognormalRoute, words: Uint32Array, block: Block, row: number): void {
  const { size, powers } = block;
  if (base >= 0) lognormalOf(table, words, size, powers[base]!, row);
  else lognormalOf(table, words, size, room[-1 - base]!, 0);
  for (const { a, b, out } of steps) {
    multiply(a >= 0 ? powers[a]! : room[-1 - a]!, a >= 0 ? row : 0, b >= 0 ? powers[b]! : room[-1 - b]!, b >= 0 ? row : 0, out >= 0 ? powers[out]! : room[-1 - out]!, out >= 0 ? row : 0, size);
  }
}

/** Four draws at a time. */
function multiply(a: Float64Array, fromA: number, b: Float64Array, fromB: number, out: Float64Array, to: number, size: number): void {
  for (let d = 0; d < size; d += 4) {
    const i = to + d;
    const j = fromA + d;
    const k = fromB + d;
    out[i] = a[j]! * b[k]!;
    out[i + 1] = a[j + 1]! * b[k + 1]!;
    out[i + 2] = a[j + 2]! * b[k + 2]!;
    out[i + 3] = a[j + 3]! * b[k + 3]!;
  }
}
