import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { inThreadRunner } from '../../../src/simulation/runner/inThread';
import { poolRunner, poolSize } from '../../../src/simulation/runner/pool';
import { workerLoop } from '../../../src/simulation/runner/protocol';
import type { StartWorker } from '../../../src/simulation/runner/protocol';
import type { Outcome } from '../../../src/simulation/runner/runner';
import { baseScenario } from '../../../src/simulation/scenario';
import { nodeWorkerRunner } from '../../bench/nodeWorkers';
import { growth, jobOf, smallUncertainty } from './smallJob';

/** The number of each batch and the hash of its bits. */
const bitsOf = (outcome: Outcome) =>
  outcome.batches.map((batch) => {
    const hash = createHash('sha256');
    for (const { fte, difference } of batch.scenarios) for (const sample of [fte, difference]) if (sample) for (const part of [sample.values, sample.mean, sample.squares]) hash.update(part);
    return `${batch.batch} ${hash.digest('hex')}`;
  });

/** Workers that answer in this thread, each a little later than the one before: the order of answers is not that of the batches. */
function pretendWorkers(delays: readonly number[]): StartWorker {
  let started = 0;
  return (onMessage) => {
    const delay = delays[started++ % delays.length] ?? 0;
    const receive = workerLoop((message) => setTimeout(() => onMessage(structuredClone(message)), delay));
    return { post: (message) => receive(structuredClone(message)), terminate() {} };
  };
}

describe('runners', () => {
  const job = jobOf(smallUncertainty(), [baseScenario, growth], [[0, 1, 2]]);
  const pool = nodeWorkerRunner(2);
  afterAll(() => pool.close());

  it('give the same bits in this thread, in one worker and in any number of them', async () => {
    const here = await inThreadRunner().run(job);
    expect(here.kind).toBe('done');
    expect(here.batches).toHaveLength(16);
    const bits = bitsOf(here);
    for (const runner of [poolRunner(pretendWorkers([0]), 1), poolRunner(pretendWorkers([4, 0, 9]), 3), pool, pool]) {
      const there = await runner.run(job);
      expect(there).toMatchObject({ kind: 'done' });
      expect(bitsOf(there)).toEqual(bits);
    }
  });

  it('a single batch is what it is among others', async () => {
    const few = await inThreadRunner().run({ ...job, batches: 3 });
    const all = await inThreadRunner().run(job);
    expect(bitsOf(few)).toEqual(bitsOf(all).slice(0, 3));
  });

  it.each([
    { where: 'in this thread', runner: () => inThreadRunner() },
    { where: 'in workers', runner: () => poolRunner(pretendWorkers([0, 1]), 2) },
  ])('$where: progress per batch; stopped, the batches that are ready stay usable', async ({ runner }) => {
    const control = new AbortController();
    const seen: number[] = [];
    const outcome = await runner().run(
      job,
      ({ batchesReady, batches, drawsReady }) => {
        expect([batches, drawsReady]).toEqual([16, batchesReady * 64]);
        seen.push(batchesReady);
        if (batchesReady === 5) control.abort();
      },
      control.signal,
    );
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    expect(outcome).toMatchObject({ kind: 'stopped', planned: 16 });
    expect(outcome.batches).toHaveLength(5);
    const all = bitsOf(await inThreadRunner().run(job));
    for (const bits of bitsOf(outcome)) expect(all).toContainEqual(bits);
    expect(await runner().run(job, undefined, AbortSignal.abort())).toEqual({ kind: 'stopped', batches: [], planned: 16 });
  });

  it('a new run stops the one under way', async () => {
    const runner = poolRunner(pretendWorkers([1]), 2);
    const [first, second] = await Promise.all([runner.run(job), runner.run(job)]);
    expect([first.kind, second.kind]).toEqual(['stopped', 'done']);
  });

  it.each([
    { what: 'will not start', start: (() => { throw new Error('geen worker'); }) as StartWorker, message: 'geen worker' },
    { what: 'breaks down', start: ((_: unknown, onError: (message: string) => void) => ({ post: () => setTimeout(() => onError('kapot')), terminate() {} })) as StartWorker, message: 'kapot' },
  ])('a worker that $what is an outcome, not an exception', async ({ start, message }) => {
    const outcome = await poolRunner(start, 2).run(job);
    expect(outcome).toMatchObject({ kind: 'failed', batches: [], problem: { code: 'workerFailed' } });
    if (outcome.kind === 'failed') expect(outcome.problem.message).toContain(message);
  });
});

describe('the size of the pool', () => {
  it.each([
    { processors: 0, workers: 1 },
    { processors: 1, workers: 1 },
    { processors: 2, workers: 2 },
    { processors: 4, workers: 4 },
    { processors: 64, workers: 4 },
  ])('$workers of $processors processors', ({ processors, workers }) => {
    expect(poolSize(processors)).toBe(workers);
  });
});
