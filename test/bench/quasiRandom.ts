import { strengthModel } from '../../src/model/strength/compute';
import type { StrengthModel } from '../../src/model/strength/compute';
import { makeBatchWorker } from '../../src/simulation/runner/runBatch';
import { estimateRow } from '../../src/simulation/statistics/estimate';
import type { Uncertainty } from '../../src/simulation/uncertainty';
import { benchJob, benchModel } from './benchCase';

const SEEDS = 32;
/** The reference: scrambles that the seeds below never use. */
const REFERENCE = { seed: 4_000_000_000, batches: 64, perBatch: 16_384 } as const;

/** A reference as wrong as this part of what it judges says nothing. */
const MOST_REFERENCE_ERROR = 0.1;

export interface QuasiFactor {
  /** null: the reference is too rough to tell; `reason` says how rough. */
  readonly factor: number | null;
  /** Error of the reference against that of the scheme measured (roots of the sums of squares). */
  readonly referenceError: number;
  readonly reason?: string;
}

export interface QuasiFactors {
  readonly mean: QuasiFactor;
  readonly p50: QuasiFactor;
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
  const factorOf = (figure: 'mean' | 'p50') => quasiFactor({ random: random[figure], sobol: sobol[figure], reference: truth.reduce((sum, row) => sum + (row[figure].error ?? NaN) ** 2, 0) });
  return { mean: factorOf('mean'), p50: factorOf('p50') };
}

/** The factor from squared errors, each a sum over teams; none when the reference's own is not below a tenth of what it is to judge. */
export function quasiFactor(squares: { readonly random: number; readonly sobol: number; readonly reference: number }): QuasiFactor {
  const referenceError = Math.sqrt(squares.reference / squares.sobol);
  if (referenceError < MOST_REFERENCE_ERROR) return { factor: squares.random / squares.sobol, referenceError };
  return { factor: null, referenceError, reason: `the reference is off by ${(referenceError * 100).toFixed(1)} % of the error measured, allowed is ${MOST_REFERENCE_ERROR * 100} %` };
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
