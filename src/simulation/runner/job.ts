import { ModelError } from '../../model/errors';
import type { ModelProblem } from '../../model/errors';
import type { StrengthModel } from '../../model/strength/compute';
import type { ResolvedScenario } from '../apply';
import { drivers } from '../driver';
import type { Driver } from '../driver';
import { prepareCopula } from '../draws/copula';
import type { CommonInput, Copula } from '../draws/copula';
import type { Repair } from '../draws/correlationFactor';
import type { CorrelationProblem } from '../draws/correlationProblem';
import type { DistributionProblem } from '../draws/distributionProblem';
import { prepareDistribution } from '../draws/distributions';
import type { FactorTransform } from '../draws/distributions';
import { SOBOL_DIMENSIONS } from '../draws/sobolDirections';
import { planKernel } from '../kernel/plan';
import type { KernelPlan, PowerSlot } from '../kernel/plan';
import type { Uncertainty } from '../uncertainty';
import { drawsProblem } from './drawsProblem';
import type { DrawsProblem } from './drawsProblem';

/** One uncertain quantity: a driver of a team. */
export interface DrawnInput {
  readonly driver: Driver;
  readonly team: number;
  /** Of Sobol's sequence. Fixed by team and driver, so that an input that comes or goes changes no other. */
  readonly dimension: number;
  /** Names the stream: `driver|team name`. */
  readonly key: string;
  readonly transform: FactorTransform;
}

/** Everything a run needs, as plain data: it can be sent to a worker. All scenarios get the same draws. */
export interface Job {
  readonly teams: number;
  /** By driver, then by team: the rows that `copula` expects. */
  readonly inputs: readonly DrawnInput[];
  /** How the scores of the inputs depend on each other, and what it draws for that beside them. */
  readonly copula: Copula;
  readonly commonInputs: readonly CommonInput[];
  readonly method: Uncertainty['method'];
  readonly seed: number;
  readonly batches: number;
  readonly perBatch: number;
  /** Powers of the draws that some scenario asks for. */
  readonly slots: readonly PowerSlot[];
  /** Per scenario its plan, and for each slot of the plan its index in `slots`. */
  readonly scenarios: readonly { readonly plan: KernelPlan; readonly slots: readonly number[] }[];
  /** Sums over teams that are outcomes beside the teams (e.g. districts): indices of teams. */
  readonly groups: readonly (readonly number[])[];
}

export type JobProblem =
  /** Scenario number `scenario` (from 0) has no answer whatever is drawn. */
  | { readonly code: 'scenario'; readonly scenario: number; readonly problem: ModelProblem }
  /** Absent `team`: the distribution of all teams without one of their own. */
  | { readonly code: 'distribution'; readonly driver: Driver; readonly team?: string; readonly problem: DistributionProblem }
  | { readonly code: 'correlation'; readonly problem: CorrelationProblem }
  | { readonly code: 'unknownTeam'; readonly driver: Driver; readonly team: string }
  | DrawsProblem
  /** Sobol's sequence has dimensions for so many teams only. */
  | { readonly code: 'tooManyTeams'; readonly teams: number; readonly most: number };

/** `repair`: whether the correlations had to be changed to be possible, and how far. */
export type MadeJob = { readonly ok: true; readonly job: Job; readonly repair: Repair } | { readonly ok: false; readonly problem: JobProblem };

/**
 * Makes a run ready: scenarios resolved, distributions checked.
 * @param scenarios of one model (`resolveScenario`); differences are taken from the first
 * @param groups teams whose sum is an outcome too, e.g. per district
 */
export function makeJob(model: StrengthModel, scenarios: readonly Pick<ResolvedScenario, 'inputs' | 'change'>[], uncertainty: Uncertainty, groups: readonly (readonly number[])[] = []): MadeJob {
  const { perBatch, batches, method, seed } = uncertainty;
  const teams = model.inputs.teams.length;
  const drawn = drawsProblem(uncertainty);
  if (drawn !== null) return { ok: false, problem: drawn };
  // The last dimensions are those of what teams have in common.
  const most = Math.floor(SOBOL_DIMENSIONS / drivers.length) - 1;
  if (method === 'sobol' && teams > most) return { ok: false, problem: { code: 'tooManyTeams', teams, most } };
  const inputs = drawnInputs(uncertainty, model.inputs.teams.map((team) => team.name));
  if ('code' in inputs) return { ok: false, problem: inputs };
  const correlated = prepareCopula(uncertainty, teams);
  if (!correlated.ok) return { ok: false, problem: { code: 'correlation', problem: correlated.problem } };
  const { copula, commonInputs, repair } = correlated.value;
  const plans: KernelPlan[] = [];
  for (const [scenario, resolved] of scenarios.entries()) {
    try {
      plans.push(planKernel(resolved.inputs, model.calibration, resolved.change, model.inhabitants));
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      return { ok: false, problem: { code: 'scenario', scenario, problem: error.problem } };
    }
  }
  const slots: PowerSlot[] = [];
  const slotOf = (wanted: PowerSlot) => {
    const found = slots.findIndex((slot) => slot.driver === wanted.driver && slot.exponent === wanted.exponent);
    return found >= 0 ? found : slots.push(wanted) - 1;
  };
  return { ok: true, job: { teams, inputs, copula, commonInputs, method, seed, batches, perBatch, scenarios: plans.map((plan) => ({ plan, slots: plan.slots.map(slotOf) })), slots, groups }, repair };
}

function drawnInputs(uncertainty: Uncertainty, teams: readonly string[]): DrawnInput[] | JobProblem {
  const inputs: DrawnInput[] = [];
  for (const [index, driver] of drivers.entries()) {
    const uncertain = uncertainty.drivers[driver];
    if (uncertain === undefined) continue;
    const common = prepareDistribution(uncertain.distribution);
    if (!common.ok) return { code: 'distribution', driver, problem: common.problem };
    const own = new Map<string, FactorTransform>();
    for (const { team, distribution } of uncertain.teams ?? []) {
      if (!teams.includes(team)) return { code: 'unknownTeam', driver, team };
      const prepared = prepareDistribution(distribution);
      if (!prepared.ok) return { code: 'distribution', driver, team, problem: prepared.problem };
      own.set(team, prepared.value);
    }
    teams.forEach((name, team) => inputs.push({ driver, team, dimension: drivers.length * team + index, key: `${driver}|${name}`, transform: own.get(name) ?? common.value }));
  }
  return inputs;
}
