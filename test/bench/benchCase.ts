import { publishedInputs } from '../../src/model/plan/published';
import { strengthModel } from '../../src/model/strength/compute';
import type { StrengthModel } from '../../src/model/strength/compute';
import { noChange } from '../../src/model/strength/respond';
import { makeJob } from '../../src/simulation/runner/job';
import type { Job } from '../../src/simulation/runner/job';
import { MOST_PER_BATCH } from '../../src/simulation/uncertainty';
import type { Uncertainty } from '../../src/simulation/uncertainty';

/** Spread of the lognormal factors of the bench case. */
export const SD_INHABITANTS = 0.03;
export const SD_WORKLOAD = 0.08;

/** The published plan: 27 teams × 6 components, wijkagenten clamped at the minima, their budget by the norm, no floors or caps. */
export const benchModel = strengthModel(publishedInputs());

export function benchUncertainty(overrides: Partial<Uncertainty> = {}): Uncertainty {
  return {
    drivers: {
      inwoners: { distribution: { kind: 'lognormaal', sd: SD_INHABITANTS }, betweenTeams: 0 },
      werklast: { distribution: { kind: 'lognormaal', sd: SD_WORKLOAD }, betweenTeams: 0 },
    },
    betweenDrivers: 0,
    method: 'sobol',
    seed: 2024,
    batches: 16,
    perBatch: 256,
    ...overrides,
  };
}

/** The bench case as a job of the simulator. */
export function benchJob(overrides: Partial<Uncertainty> = {}, model: StrengthModel = benchModel): Job {
  const uncertainty = benchUncertainty(overrides);
  // The yardstick has more draws than the pane allows.
  const made = makeJob(model, [{ inputs: model.inputs, change: noChange(model.inputs.teams.length) }], { ...uncertainty, perBatch: Math.min(MOST_PER_BATCH, uncertainty.perBatch) });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return { ...made.job, perBatch: uncertainty.perBatch };
}
