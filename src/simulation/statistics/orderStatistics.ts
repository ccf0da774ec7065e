/** A sorted row: values[from..to) in rising order. Several of them are one sample. */
export interface SortedRun {
  readonly values: Float64Array;
  readonly from: number;
  readonly to: number;
}

/** Left over in all runs together when the rest is simply sorted. */
const FEW = 48;

/**
 * The p-quantile of all runs together, by Hazen's definition (type 5 of Hyndman & Fan, The American Statistician 50 (1996)): position
 * n·p + ½ in the sorted sample counted from 1, straight lines between. NaN without values.
 */
export function pooledQuantile(runs: readonly SortedRun[], p: number): number {
  const count = runs.reduce((sum, run) => sum + run.to - run.from, 0);
  if (count === 0) return NaN;
  const position = Math.min(Math.max(count * p - 0.5, 0), count - 1);
  const below = Math.floor(position);
  const part = position - below;
  const [low, high] = neighbours(runs, below);
  return part === 0 || !(high < Infinity) ? low : low + part * (high - low);
}

/** How many values of all runs are below a bound. */
export function countBelow(runs: readonly SortedRun[], bound: number): number {
  return runs.reduce((sum, run) => sum + lowerBound(run.values, run.from, run.to, bound) - run.from, 0);
}

/** Value number k (from 0) of all runs together in rising order, and the next one; Infinity when there is no next. */
function neighbours(runs: readonly SortedRun[], k: number): [number, number] {
  if (runs.length === 1 && runs[0]) {
    const { values, from, to } = runs[0];
    return [values[from + k] ?? NaN, from + k + 1 < to ? values[from + k + 1]! : Infinity];
  }
  const low = Int32Array.from(runs, (run) => run.from);
  const high = Int32Array.from(runs, (run) => run.to);
  const mark = new Int32Array(runs.length);
  let skip = k;
  let left = runs.reduce((sum, run) => sum + run.to - run.from, 0);
  // A pivot out of the longest run cuts it in half; the others lose what lies on the same side. One more is kept for the next value.
  while (left > FEW) {
    let longest = 0;
    for (let r = 1; r < runs.length; r++) if (high[r]! - low[r]! > high[longest]! - low[longest]!) longest = r;
    const pivot = runs[longest]!.values[(low[longest]! + high[longest]!) >> 1]!;
    let below = 0;
    for (let r = 0; r < runs.length; r++) {
      mark[r] = lowerBound(runs[r]!.values, low[r]!, high[r]!, pivot);
      below += mark[r]! - low[r]!;
    }
    if (skip + 1 < below) {
      high.set(mark);
      left = below;
    } else if (skip >= below && below > 0) {
      low.set(mark);
      skip -= below;
      left -= below;
    } else {
      // The pivot is the lowest that is left (equal values), or exactly the next one: let the sort decide.
      break;
    }
  }
  const rest = new Float64Array(left);
  let filled = 0;
  runs.forEach((run, r) => {
    rest.set(run.values.subarray(low[r]!, high[r]!), filled);
    filled += high[r]! - low[r]!;
  });
  rest.sort();
  return [rest[skip] ?? NaN, skip + 1 < left ? rest[skip + 1]! : Infinity];
}

/** First index in from..to whose value is at least the bound. */
function lowerBound(values: Float64Array, from: number, to: number, bound: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
