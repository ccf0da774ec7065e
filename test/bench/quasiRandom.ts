import { strengthModel } from '../../src/model/strength/compute';
import type { StrengthModel } from '../../src/model/strength/compute';
import { makeBatchWorker } from '../../src/simulation/runner/runBatch';
import { estimateRow } from '../../src/simulation/statistics/estimate';
import type { Uncertainty } from '../../src/simulation/uncertainty';
import { benchJob, benchModel } from './benchCase';

const SEEDS = 32;
/** The reference: scrambles that the seeds below never use. */
const REFERENCE = { seed: 4_000_000_000, batches: 64, perBatch: 16_384 } as const;

export interface QuasiFactors {
  readonly mean: number;
  readonly p50: number;
  /** Error of the reference against that of the scheme measured, the largest of the two figures (root of the mean square). */
  readonly referenceError: number;
}

/**
 * By how much the shipped scheme (16 scrambles of 256 points) is nearer to the truth than as many pseudo-random draws: Σ over teams of the
 * mean squared error of the one over that of the other, for the mean and for P50 of the pooled draws.
 */
export function measureQuasiRandom(model: StrengthModel = benchModel): QuasiFactors {
  const truth = figures(model, REFERENCE);
  const errorOf = (overrides: Partial<Uncertainty>) => {
    const sum = { mean: 0, p50: 0 };
    for (let seed = 1; seed <= SEEDS; seed++) {
      figures(model, { ...overrides, seed }).forEach(({ mean, p50 }, t) => {
        sum.mean += (mean.value - (truth[t]?.mean.value ?? NaN)) ** 2;
        sum.p50 += (p50.value - (truth[t]?.p50.value ?? NaN)) ** 2;
      });
    }
    return { mean: sum.mean / SEEDS, p50: sum.p50 / SEEDS };
  };
  const sobol = errorOf({ method: 'sobol' });
  const random = errorOf({ method: 'toeval' });
  const reference = (figure: 'mean' | 'p50') => Math.sqrt(truth.reduce((sum, row) => sum + (row[figure].error ?? NaN) ** 2, 0) / sobol[figure]);
  return { mean: random.mean / sobol.mean, p50: random.p50 / sobol.p50, referenceError: Math.max(reference('mean'), reference('p50')) };
}

function figures(model: StrengthModel, overrides: Partial<Uncertainty>) {
  const job = benchJob(overrides, model);
  const work = makeBatchWorker(job);
  const samples = Array.from({ length: job.batches }, (_, batch) => work(batch).scenarios[0]!.fte);
  return model.inputs.teams.map((_, t) => estimateRow(samples, t));
}

/** The same plan in which every third team may not lose and every fourth not gain more than 1 %. */
export function withFloorsAndCaps(): StrengthModel {
  const { inputs } = benchModel;
  return strengthModel({ ...inputs, teams: inputs.teams.map((team, t) => ({ ...team, floor: t % 3 === 0 ? team.hbvs : null, cap: t % 4 === 1 ? team.hbvs * 1.01 : null })) });
}
