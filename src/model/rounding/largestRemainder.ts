import { toTenths } from '../units';
import type { Fte, Tenths } from '../units';
import { compareNames } from './compareNames';
import { floorTenths, MICRO, toMicroTenths } from './microTenths';
import type { MicroTenths } from './microTenths';
import { requireLength, RoundingError } from './roundingError';

/** Equal remainders of which not all could have a tenth more. */
export interface Tie {
  /** The remainder they share, in tenths (0 ≤ remainder < 1, six decimals). */
  readonly remainder: number;
  /** All values with that remainder, by index, ascending. */
  readonly tied: readonly number[];
  /** Those of `tied` that got the tenth, ascending. */
  readonly winners: readonly number[];
  /** What told the last winner from the first loser; `position` only without names or with equal names. */
  readonly decidedBy: 'fte' | 'name' | 'position';
}

export interface LargestRemainder {
  readonly rounded: Tenths[];
  /** Exactly the sum of `rounded`. */
  readonly total: Tenths;
  /** Empty, or the one tie at the boundary between getting and not getting a tenth. */
  readonly ties: readonly Tie[];
}

/**
 * One-way rounding to tenths of an fte that hands out exactly `total` (largest remainder, Hamilton; model 1.6).
 *
 * scaled = ROUND(value·10, 6); every value first gets floor(scaled); the total − Σ floor largest remainders
 * ROUND(scaled − floor, 6) get one tenth more. Equal remainders: higher scaled value first, then name (`compareNames`),
 * then position in the list. The workbook has the same steps as native formulas.
 * @param values fte, of either sign
 * @param options.total whole tenths; by default the nearest tenth of the sum (`toTenths`)
 * @param options.names for ties, as many as values
 * @throws RoundingError totalOutOfReach when total < Σ floor, total > Σ floor + number of values, or not whole;
 *   valueOutOfRange; lengthMismatch
 */
export function largestRemainder(values: readonly Fte[], options: { total?: Tenths; names?: readonly string[] } = {}): LargestRemainder {
  const { names } = options;
  if (names) requireLength('names', names.length, values.length);
  const scaled = values.map((value, row) => checkedMicroTenths(value, row));
  const floors = scaled.map(floorTenths);
  const remainders = scaled.map((micro, i) => micro - at(floors, i) * MICRO);

  const total = options.total ?? toTenths(values.reduce((sum, value) => sum + value, 0));
  const lowest = floors.reduce((sum, floor) => sum + floor, 0);
  const extra = total - lowest;
  if (!Number.isInteger(total) || extra < 0 || extra > values.length) {
    throw new RoundingError({ code: 'totalOutOfReach', total, lowest: lowest as Tenths, highest: (lowest + values.length) as Tenths });
  }

  const byName = (a: number, b: number) => (names ? compareNames(at(names, a), at(names, b)) : 0);
  const order = scaled.map((_, i) => i);
  order.sort((a, b) => at(remainders, b) - at(remainders, a) || at(scaled, b) - at(scaled, a) || byName(a, b) || a - b);

  const rounded = floors as Tenths[];
  for (const i of order.slice(0, extra)) rounded[i] = (at(rounded, i) + 1) as Tenths;
  return { rounded, total: (total + 0) as Tenths, ties: tieAt(extra, order, remainders, scaled, byName) };
}

/** The tie across the boundary after the first `extra` of `order`, if there is one. */
function tieAt(extra: number, order: readonly number[], remainders: readonly number[], scaled: readonly MicroTenths[], byName: (a: number, b: number) => number): Tie[] {
  if (extra === 0 || extra === order.length) return [];
  const lastWinner = at(order, extra - 1);
  const firstLoser = at(order, extra);
  const remainder = at(remainders, lastWinner);
  if (remainder !== at(remainders, firstLoser)) return [];
  const tied = order.filter((i) => remainders[i] === remainder).sort((a, b) => a - b);
  const got = new Set(order.slice(0, extra));
  const decidedBy = scaled[lastWinner] !== scaled[firstLoser] ? 'fte' : byName(lastWinner, firstLoser) !== 0 ? 'name' : 'position';
  return [{ remainder: remainder / MICRO, tied, winners: tied.filter((i) => got.has(i)), decidedBy }];
}

function checkedMicroTenths(value: Fte, row: number): MicroTenths {
  const micro = toMicroTenths(value);
  if (!Number.isSafeInteger(micro)) throw new RoundingError({ code: 'valueOutOfRange', row, value });
  return micro;
}

/** An element that is there by construction: the lists were checked to have one length. */
function at<T>(list: readonly T[], index: number): T {
  return list[index] as T;
}
