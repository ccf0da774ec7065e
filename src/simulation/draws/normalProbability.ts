import { normalDensity, normalLowerTail } from './normalQuantile';
import { buildScoreTable, fillFromScoreTable } from './scoreTable';
import type { ScoreTable } from './scoreTable';

let table: ScoreTable | undefined;

/** out[i] = Φ(scores[i]), the probability of a lower score, for from ≤ i < to; `out` may be `scores`. Absolute error below 1e-13. */
export function normalProbabilityOf(scores: Float64Array, out: Float64Array, from: number, to: number): void {
  table ??= buildScoreTable((z) => {
    const density = normalDensity(z);
    return [z <= 0 ? normalLowerTail(z) : 1 - normalLowerTail(-z), density, -z * density];
  });
  fillFromScoreTable(table, scores, out, from, to);
  for (let i = from; i < to; i++) out[i] = Math.min(1, Math.max(0, out[i]!));
}
