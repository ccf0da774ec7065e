import { describe, expect, it } from 'vitest';
import { runUntilEnough, worstError } from '../../../src/simulation/runner/enoughDraws';
import { inThreadRunner } from '../../../src/simulation/runner/inThread';
import { estimateRow } from '../../../src/simulation/statistics/estimate';
import { jobOf, smallUncertainty } from './smallJob';

const runner = inThreadRunner();
const job = jobOf(smallUncertainty());

describe('enough draws', () => {
  it('doubles until every P5 and P95 is known well enough, and not further', async () => {
    const { outcome, perBatch, worst, enough } = await runUntilEnough(runner, job, { error: 0.08, mostPerBatch: 4096 });
    expect([outcome.kind, enough]).toEqual(['done', true]);
    expect(worst).toBeLessThanOrEqual(0.08);
    expect(Math.log2(perBatch) % 1).toBe(0);
    const half = await runner.run({ ...job, perBatch: perBatch / 2 });
    expect(worstError(half.batches)).toBeGreaterThan(0.08);
    const samples = outcome.batches.map((batch) => batch.scenarios[0]!.fte);
    for (let t = 0; t < 27; t++) expect(Math.max(estimateRow(samples, t).p5.error ?? NaN, estimateRow(samples, t).p95.error ?? NaN)).toBeLessThanOrEqual(worst ?? NaN);
  });

  it('says so when it ends before', async () => {
    expect(await runUntilEnough(runner, job, { error: 1e-6, mostPerBatch: 256 })).toMatchObject({ outcome: { kind: 'done' }, perBatch: 256, enough: false });
  });

  it('cannot tell from one batch', async () => {
    expect(await runUntilEnough(runner, { ...job, batches: 1 }, { error: 1, mostPerBatch: 4096 })).toMatchObject({ perBatch: 64, worst: null, enough: false });
  });

  it('stopped in a later round gives the round before, complete', async () => {
    const control = new AbortController();
    let rounds = 0;
    const found = await runUntilEnough(runner, job, { error: 1e-6, mostPerBatch: 4096 }, ({ batchesReady }) => {
      if (batchesReady === 3 && ++rounds === 3) control.abort();
    }, control.signal);
    expect(found).toMatchObject({ perBatch: 128, enough: false, outcome: { kind: 'stopped', planned: 16 } });
    expect(found.outcome.batches).toHaveLength(16);
  });
});
