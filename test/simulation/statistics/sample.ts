import type { RowSample } from '../../../src/simulation/statistics/batch';
import { closeSample, makeCollector } from '../../../src/simulation/statistics/collect';

/** A batch whose rows are given. */
export function sampleOf(rows: readonly (readonly number[])[]): RowSample {
  const count = rows[0]?.length ?? 0;
  // A capacity beyond what is used, as when draws without an answer were left out.
  const collector = makeCollector(rows.length, count + 3);
  collector.values.fill(NaN);
  rows.forEach((row, r) => collector.values.set(row, r * collector.capacity));
  collector.count = count;
  return closeSample(collector);
}
