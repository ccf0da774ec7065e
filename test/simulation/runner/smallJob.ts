import { publishedInputs } from '../../../src/model/plan/published';
import { strengthModel } from '../../../src/model/strength/compute';
import { resolveScenario } from '../../../src/simulation/apply';
import { makeJob } from '../../../src/simulation/runner/job';
import type { Job } from '../../../src/simulation/runner/job';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Scenario } from '../../../src/simulation/scenario';
import type { Uncertainty } from '../../../src/simulation/uncertainty';

export const published = strengthModel(publishedInputs());

export const growth: Scenario = { ...baseScenario, name: 'Groei', changes: [{ driver: 'inwoners', scope: { kind: 'basisteam', name: 'Zwolle' }, amount: { kind: 'procent', value: 0.1 }, active: true }] };

export function smallUncertainty(overrides: Partial<Uncertainty> = {}): Uncertainty {
  return {
    drivers: {
      inwoners: { distribution: { kind: 'lognormaal', sd: 0.03 }, betweenTeams: 0 },
      werklast: { distribution: { kind: 'lognormaal', sd: 0.08 }, betweenTeams: 0 },
    },
    betweenDrivers: 0,
    method: 'sobol',
    seed: 2024,
    batches: 16,
    perBatch: 64,
    ...overrides,
  };
}

export function jobOf(uncertainty: Uncertainty, scenarios: readonly Scenario[] = [baseScenario], groups: readonly (readonly number[])[] = [], model = published): Job {
  const made = makeJob(model, scenarios.map((scenario) => resolveScenario(scenario, model.inputs, model.inhabitants)), uncertainty, groups);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.job;
}
