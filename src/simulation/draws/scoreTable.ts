/** Scores beyond ±REACH count as ±REACH: the probability there is below 1e-18. */
const REACH = 9;
const CELLS_PER_UNIT = 32;
const CELLS = 2 * REACH * CELLS_PER_UNIT;
const TERMS = 6;

/** A smooth function of the standard normal score, as a quintic in each cell. */
export type ScoreTable = Float64Array;

/** Value, first and second derivative at a score. */
export type Jet = readonly [value: number, first: number, second: number];

/**
 * The function through the given values and derivatives (Hermite interpolation): the error is at most 2.1e-14 times its sixth derivative,
 * h⁶/46080 with h = 1/32.
 */
export function buildScoreTable(jetAt: (score: number) => Jet): ScoreTable {
  const table = new Float64Array(CELLS * TERMS);
  let left = jetAt(-REACH);
  for (let cell = 0; cell < CELLS; cell++) {
    const right = jetAt((cell + 1) / CELLS_PER_UNIT - REACH);
    table.set(hermite(left, right), cell * TERMS);
    left = right;
  }
  return table;
}

/** out[i] = the function at scores[i] for from ≤ i < to; `out` may be `scores`. */
export function fillFromScoreTable(table: ScoreTable, scores: Float64Array, out: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const place = (Math.min(Math.max(scores[i]!, -REACH), REACH) + REACH) * CELLS_PER_UNIT;
    const cell = Math.min(place | 0, CELLS - 1);
    const t = place - cell;
    const at = cell * TERMS;
    out[i] = table[at]! + t * (table[at + 1]! + t * (table[at + 2]! + t * (table[at + 3]! + t * (table[at + 4]! + t * table[at + 5]!))));
  }
}

/** Coefficients in t, 0 ≤ t ≤ 1, of the quintic with these values and derivatives at both ends of a cell. */
function hermite([value, first, second]: Jet, [endValue, endFirst, endSecond]: Jet): readonly number[] {
  const h = 1 / CELLS_PER_UNIT;
  const slope = first * h;
  const bend = (second * h * h) / 2;
  const rise = endValue - value - slope - bend;
  const turn = endFirst * h - slope - 2 * bend;
  const curl = endSecond * h * h - 2 * bend;
  return [value, slope, bend, 10 * rise - 4 * turn + curl / 2, -15 * rise + 7 * turn - curl, 6 * rise - 3 * turn + curl / 2];
}
