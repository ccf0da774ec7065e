import { describe, expect, it } from 'vitest';
import { runUntilEnough } from '../../../src/simulation/runner/enoughDraws';
import type { DrawProgress, Judged } from '../../../src/simulation/runner/enoughDraws';
import { inThreadRunner } from '../../../src/simulation/runner/inThread';
import type { BatchSample } from '../../../src/simulation/statistics/batch';
import { estimateRow } from '../../../src/simulation/statistics/estimate';
import { jobOf, smallUncertainty } from './smallJob';

const runner = inThreadRunner();
const job = jobOf(smallUncertainty());
const never = new AbortController().signal;

/** The largest standard error of P5 and P95, and the draws. */
function judge(batches: readonly BatchSample[]): Judged | null {
  if (batches.length === 0) return null;
  const samples = batches.map((batch) => batch.scenarios[0]!.fte);
  const errors = Array.from({ length: 27 }, (_, t) => estimateRow(samples, t)).flatMap(({ p5, p95 }) => [p5.error, p95.error]);
  return { error: errors.includes(null) ? null : Math.max(...errors.map(Number)), draws: batches.reduce((sum, batch) => sum + batch.draws, 0) };
}
const run = (of: typeof job, target: number | null, onProgress: (progress: DrawProgress) => void = () => undefined, signal = never) => runUntilEnough(runner, of, target, judge, onProgress, signal);

describe('enough draws', () => {
  it('doubles until every P5 and P95 is known well enough, and not further; the same every time', async () => {
    const end = await run(job, 0.08);
    if (end.kind !== 'done') throw new Error(end.kind);
    const { error, draws } = end.judged;
    expect(end.met).toBe(true);
    expect(error).toBeLessThanOrEqual(0.08);
    const perBatch = draws / job.batches;
    expect(Math.log2(perBatch) % 1).toBe(0);
    const half = await runner.run({ ...job, perBatch: perBatch / 2 });
    expect(judge(half.batches)?.error).toBeGreaterThan(0.08);
    expect(await run(job, 0.08)).toEqual(end);
  });

  it('without a target it draws what the job says', async () => expect(await run(job, null)).toMatchObject({ kind: 'done', met: null, judged: { draws: 1024 } }));

  it('says so when it ends before, at the most draws there are', async () => {
    expect(await run({ ...job, perBatch: 2048 }, 1e-6)).toMatchObject({ kind: 'done', met: false, judged: { draws: 16 * 4096 } });
  });

  it('stopped in a later round gives the round before, complete', async () => {
    const control = new AbortController();
    let rounds = 0;
    const found = await run(job, 1e-6, ({ done, wanted }) => {
      if (done === 0) rounds++;
      if (rounds === 3 && done === (3 * wanted) / 16) control.abort();
    }, control.signal);
    expect(found).toMatchObject({ kind: 'stopped', judged: { draws: 16 * 128 }, wanted: 16 * 256 });
  });
});
