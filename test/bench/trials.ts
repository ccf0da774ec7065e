import { availableParallelism } from 'node:os';
import { poolSize } from '../../src/simulation/runner/pool';
import { makeBatchWorker } from '../../src/simulation/runner/runBatch';
import type { BatchSample } from '../../src/simulation/statistics/batch';
import { estimateRow } from '../../src/simulation/statistics/estimate';
import { benchJob, benchModel } from './benchCase';
import { makeDrawsOnly } from './drawsOnly';
import { median } from './median';
import { nodeWorkerRunner } from './nodeWorkers';
import type { FoundPeer, PeerTime } from './peers/peers';

/** 16 scrambles of this many draws: enough that starting and ending a run hardly counts. */
const PER_BATCH = 4096;
const ROUNDS = 21;

export interface Trials {
  /** Nanoseconds a draw, medians: all of it. */
  readonly product: number;
  readonly productOneThread: number;
  readonly workers: number;
  readonly numpy: number | null;
  readonly c: number | null;
  /** Without mean, spread and quantiles; the product on one thread. */
  readonly productToDraw: number;
  readonly numpyToDraw: number | null;
  readonly cToDraw: number | null;
}

/**
 * What it takes from the question to mean, spread and P5 to P95 of every team, in turns within one run. The product: as shipped, its pool of
 * workers, as many as it starts on such a machine (and on one thread beside it). The peers: one process.
 */
export async function measureTrials(numpy: FoundPeer, c: FoundPeer): Promise<Trials> {
  const job = benchJob({ perBatch: PER_BATCH });
  const draws = job.batches * PER_BATCH;
  const workers = poolSize(availableParallelism());
  const pool = nodeWorkerRunner(workers);
  const oneThread = makeBatchWorker(job);
  const drawsOnly = makeDrawsOnly(job);
  const times = { product: [] as number[], productToDraw: [] as number[], productOneThread: [] as number[], numpy: [] as number[], c: [] as number[], numpyToDraw: [] as number[], cToDraw: [] as number[] };
  const peerTime = async (found: FoundPeer, seed: number): Promise<PeerTime | null> => (found.ok ? found.peer.time(draws, seed) : null);
  for (let round = -3; round < ROUNDS; round++) {
    const pooled = await timeOf(async () => {
      const outcome = await pool.run(job);
      if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome).slice(0, 300));
      estimates(outcome.batches);
    });
    const fromNumpy = await peerTime(numpy, round + 10);
    const alone = await timeOf(() => estimates(Array.from({ length: job.batches }, (_, batch) => oneThread(batch))));
    const drawn = await timeOf(() => {
      for (let batch = 0; batch < job.batches; batch++) drawsOnly(batch);
    });
    const fromC = await peerTime(c, round + 10);
    // Rounds before 0 warm up.
    if (round < 0) continue;
    times.product.push(pooled);
    times.productOneThread.push(alone);
    times.productToDraw.push(drawn);
    if (fromNumpy) {
      times.numpy.push(fromNumpy.seconds);
      times.numpyToDraw.push(fromNumpy.secondsToDraw);
    }
    if (fromC) {
      times.c.push(fromC.seconds);
      times.cToDraw.push(fromC.secondsToDraw);
    }
  }
  pool.close();
  const perDraw = (seconds: readonly number[]) => (seconds.length > 0 ? (median(seconds) / draws) * 1e9 : null);
  return {
    product: perDraw(times.product) ?? NaN,
    productOneThread: perDraw(times.productOneThread) ?? NaN,
    productToDraw: perDraw(times.productToDraw) ?? NaN,
    workers,
    numpy: perDraw(times.numpy),
    c: perDraw(times.c),
    numpyToDraw: perDraw(times.numpyToDraw),
    cToDraw: perDraw(times.cToDraw),
  };
}

function estimates(batches: readonly BatchSample[]) {
  const samples = batches.flatMap((batch) => batch.scenarios[0]?.fte ?? []);
  return benchModel.inputs.teams.map((_, t) => estimateRow(samples, t));
}

/** Seconds. */
async function timeOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}
