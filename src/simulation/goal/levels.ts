import { SAME } from './curve';
import type { Curve, CurvePoint, Response } from './curve';

/** Inputs that do what is asked: one value, or all values from one to another. */
export type InputPart = { readonly kind: 'point'; readonly input: number } | { readonly kind: 'interval'; readonly from: number; readonly to: number };

const HALVINGS = 60;
/** A part narrower than this is one value: a millionth of a percent point of a share. */
const NARROW = 1e-8;

/**
 * All inputs at which a curve has a value, in rising order: bracketed between the points of the curve, then halved down to neighbouring
 * doubles. A stretch that stays on the value is one interval.
 */
export function levelParts(curve: Curve, level: number): InputPart[] {
  const away = (value: number) => value - level;
  return partsWhere(curve, (value) => Math.abs(away(value)) <= SAME, away);
}

/** All inputs at which a curve is at most `bound`, in rising order. */
export function partsAtMost(curve: Curve, bound: number): InputPart[] {
  return partsWhere(curve, (value) => value <= bound + SAME / 1000, null);
}

/**
 * @param holds of a value; @param away a signed distance that passes 0 where `holds` may be true between two points; null when `holds` only
 * begins and ends
 */
function partsWhere(curve: Curve, holds: (value: number) => boolean, away: ((value: number) => number) | null): InputPart[] {
  const found: { from: number; to: number }[] = [];
  const add = (from: number, to: number) => {
    const last = found.at(-1);
    if (last && from - last.to <= NARROW) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  };
  for (const stretch of curve.stretches) {
    stretch.forEach((point, i) => {
      const next = stretch[i + 1];
      if (holds(point.value)) {
        const reach = (other: CurvePoint | undefined) => (other ? farthest(curve.response, holds, point, other) : point.input);
        add(reach(stretch[i - 1]), reach(next));
      } else if (next && away && !holds(next.value) && away(point.value) < 0 !== away(next.value) < 0) {
        const root = crossing(curve.response, away, point, next);
        // A jump passes the value without having it.
        if (root !== null && holds(root.value)) add(lastHolding(curve.response, holds, root.input, point.input), lastHolding(curve.response, holds, root.input, next.input));
      }
    });
  }
  return found.map(({ from, to }) => (to - from <= NARROW ? { kind: 'point', input: bestOf(curve.response, away, from, to) } : { kind: 'interval', from, to }));
}

/** How far it holds from one point towards the next: all the way, when it also holds half-way. */
function farthest(response: Response, holds: (value: number) => boolean, from: CurvePoint, to: CurvePoint): number {
  if (!holds(to.value)) return lastHolding(response, holds, from.input, to.input);
  const middle = (from.input + to.input) / 2;
  const value = response(middle);
  return value !== null && holds(value) ? to.input : lastHolding(response, holds, from.input, middle);
}

function lastHolding(response: Response, holds: (value: number) => boolean, inside: number, outside: number): number {
  let [good, bad] = [inside, outside];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (good + bad) / 2;
    const value = response(middle);
    if (value !== null && holds(value)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Where the distance changes sign between two points, with the smaller distance of the two neighbouring doubles. */
function crossing(response: Response, away: (value: number) => number, a: CurvePoint, b: CurvePoint): CurvePoint | null {
  let [left, right] = [a, b];
  for (let i = 0; i < HALVINGS; i += 1) {
    const input = (left.input + right.input) / 2;
    const value = response(input);
    if (value === null) return null;
    if (away(value) < 0 === away(left.value) < 0) left = { input, value };
    else right = { input, value };
  }
  return Math.abs(away(left.value)) <= Math.abs(away(right.value)) ? left : right;
}

/** The input in a narrow part whose value is nearest to what is asked. */
function bestOf(response: Response, away: ((value: number) => number) | null, from: number, to: number): number {
  const middle = (from + to) / 2;
  if (!away) return middle;
  const distance = (input: number) => Math.abs(away(response(input) ?? Infinity));
  return [middle, from, to].reduce((best, input) => (distance(input) < distance(best) ? input : best));
}
