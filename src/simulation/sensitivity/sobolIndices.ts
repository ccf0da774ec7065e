import type { StrengthModel } from '../../model/strength/compute';
import type { ResolvedScenario } from '../apply';
import { drivers } from '../driver';
import type { Driver } from '../driver';
import { makeJob } from '../runner/job';
import type { Job, JobProblem } from '../runner/job';
import type { Uncertainty } from '../uncertainty';
import { makeIndexWorker, MOST_TEAMS } from './indexBatch';
import type { IndexSample, InputGroup } from './indexBatch';
import { sobolIndex } from './pickFreeze';
import type { SobolIndex } from './pickFreeze';

/**
 * Indices of the groups of one grouping, [group][outcome team]; null where a team's HBVS+ does not vary. Groups that are correlated with
 * each other have no indices of this kind: what one explains cannot be told from what the other does.
 */
export type IndexGrouping = { readonly kind: 'indices'; readonly indices: readonly (readonly (SobolIndex | null)[])[] } | { readonly kind: 'dependent'; readonly by: 'betweenTeams' | 'betweenDrivers' };

export interface SobolIndices {
  /** Uncertain drivers, in this order the groups of `perDriver`. */
  readonly drivers: readonly Driver[];
  /** All teams' draws of one driver together. */
  readonly perDriver: IndexGrouping;
  /** Both drivers of one team together; groups in the order of the teams. */
  readonly perTeam: IndexGrouping;
  readonly draws: number;
  /** Runs without an answer, left out. */
  readonly infeasible: number;
}

/** A computation of indices that is ready to run, a batch at a time. */
export interface IndexRun {
  readonly batches: number;
  readonly work: (batch: number) => IndexSample;
  readonly collect: (samples: readonly IndexSample[]) => SobolIndices;
}

export type MadeIndexRun = { readonly ok: true; readonly run: IndexRun } | { readonly ok: false; readonly problem: JobProblem };

/**
 * Prepares first-order and total Sobol indices of every team's HBVS+ by pick-freeze, for the uncertain inputs grouped per driver and per
 * team.
 * @param scenario of the model (`resolveScenario`)
 */
export function prepareIndices(model: StrengthModel, scenario: Pick<ResolvedScenario, 'inputs' | 'change'>, uncertainty: Uncertainty): MadeIndexRun {
  const teams = model.inputs.teams.length;
  // Every input has a second draw on dimensions of its own.
  if (uncertainty.method === 'sobol' && teams > MOST_TEAMS) return { ok: false, problem: { code: 'tooManyTeams', teams, most: MOST_TEAMS } };
  const made = makeJob(model, [scenario], uncertainty);
  if (!made.ok) return made;
  return { ok: true, run: indexRun(made.job, uncertainty) };
}

function indexRun(job: Job, uncertainty: Uncertainty): IndexRun {
  const uncertain = drivers.filter((driver) => job.inputs.some((input) => input.driver === driver));
  const betweenDrivers = uncertain.length > 1 && uncertainty.betweenDrivers !== 0;
  const betweenTeams = uncertainty.teamMatrix !== undefined || uncertain.some((driver) => uncertainty.drivers[driver]?.betweenTeams !== 0);
  const perDriver: InputGroup[] = betweenDrivers ? [] : uncertain.map((driver) => ({ kind: 'driver', driver }));
  const perTeam: InputGroup[] = betweenTeams ? [] : Array.from({ length: job.teams }, (_, team) => ({ kind: 'team', team }));
  const groups = [...perDriver, ...perTeam];
  return {
    batches: job.batches,
    work: makeIndexWorker(job, groups),
    collect(samples) {
      const indices = groups.map((_, g) => Array.from({ length: job.teams }, (__, t) => indexOf(samples, g, t)));
      return {
        drivers: uncertain,
        perDriver: betweenDrivers ? { kind: 'dependent', by: 'betweenDrivers' } : { kind: 'indices', indices: indices.slice(0, perDriver.length) },
        perTeam: betweenTeams ? { kind: 'dependent', by: 'betweenTeams' } : { kind: 'indices', indices: indices.slice(perDriver.length) },
        draws: samples.length * job.perBatch,
        infeasible: samples.reduce((sum, sample) => sum + sample.infeasible, 0),
      };
    },
  };
}

function indexOf(samples: readonly IndexSample[], group: number, team: number): SobolIndex | null {
  const none = { draws: 0, first: 0, rest: 0, total: 0 };
  return sobolIndex(
    samples.map((sample) => sample.groups[group]?.[team] ?? none),
    samples.map((sample) => sample.variance[team] ?? { draws: 0, sum: 0, squares: 0 }),
  );
}
