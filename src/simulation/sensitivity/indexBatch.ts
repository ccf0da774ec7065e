import { drivers } from '../driver';
import type { Driver } from '../driver';
import { SOBOL_DIMENSIONS } from '../draws/sobolDirections';
import { BLOCK, makeBlock, makeWorkspace, STRIDE } from '../kernel/block';
import type { Block } from '../kernel/block';
import { FEASIBLE } from '../kernel/infeasible';
import { runKernel } from '../kernel/run';
import type { Job } from '../runner/job';
import { makeSampler } from '../runner/sampler';
import type { PickFreezeSums, VarianceSums } from './pickFreeze';

/** A group of inputs that is taken from the second draw together. */
export type InputGroup = { readonly kind: 'driver'; readonly driver: Driver } | { readonly kind: 'team'; readonly team: number };

/** What one batch contributes; plain data. Arrays are per outcome team. */
export interface IndexSample {
  readonly variance: readonly VarianceSums[];
  /** groups[group][team] */
  readonly groups: readonly (readonly PickFreezeSums[])[];
  /** Draws that were left out because A, B or a mixture of them has no answer. */
  readonly infeasible: number;
}

/**
 * The same inputs with streams of their own, for the second draw: other dimensions of the sequence, not another scramble of the same ones,
 * else A and B together would fill a line instead of a square. What teams have in common goes down from the last dimensions.
 */
function secondDraw(job: Job): Job {
  const above = drivers.length * job.teams;
  return {
    ...job,
    inputs: job.inputs.map((input) => ({ ...input, dimension: input.dimension + above, key: `tweede|${input.key}` })),
    commonInputs: job.commonInputs.map((input) => ({ ...input, dimension: input.dimension - drivers.length, key: `tweede|${input.key}` })),
  };
}

/** Most teams for which both draws have dimensions. */
export const MOST_TEAMS = Math.floor((SOBOL_DIMENSIONS - 2 * drivers.length) / (2 * drivers.length));

/** Works the first scenario of a job through for Sobol indices, batch by batch; a batch depends on its number alone. */
export function makeIndexWorker(job: Job, groups: readonly InputGroup[]): (batch: number) => IndexSample {
  const [scenario] = job.scenarios;
  if (!scenario) throw new Error('a job has a scenario');
  const { plan, slots } = scenario;
  const { teams } = job;
  const samplers = [makeSampler(job), makeSampler(secondDraw(job))] as const;
  const [a, b, mixed] = [makeBlock(teams, job.slots.length), makeBlock(teams, job.slots.length), makeBlock(teams, job.slots.length)];
  const work = makeWorkspace(plan);
  const run = (block: Block) => runKernel(plan, slots, block, work);
  const center = centerOf(job);
  return (batch) => {
    samplers.forEach((sampler) => sampler.startBatch(batch));
    const variance = room(teams);
    const sums = groups.map(() => room(teams));
    let infeasible = 0;
    for (let number = 0; number * BLOCK < job.perBatch; number += 1) {
      for (const block of [a, b, mixed]) block.size = Math.min(BLOCK, job.perBatch - number * BLOCK);
      samplers[0].fillBlock(number, a);
      samplers[1].fillBlock(number, b);
      run(a);
      run(b);
      const usable = Uint8Array.from({ length: a.size }, (_, d) => Number(a.state[d] === FEASIBLE && b.state[d] === FEASIBLE));
      infeasible += usable.reduce((count, ok) => count + 1 - ok, 0);
      addVariance(a, b, usable, center, variance);
      a.powers.forEach((table, slot) => mixed.powers[slot]?.set(table));
      groups.forEach((group, g) => {
        take(group, job, b, mixed);
        run(mixed);
        infeasible += addGroup(a, b, mixed, usable, center, sums[g] ?? room(teams));
        take(group, job, a, mixed);
      });
    }
    return { variance: variance.map(([draws = 0, sum = 0, squares = 0]) => ({ draws, sum, squares })), groups: sums.map((group) => group.map(([draws = 0, first = 0, rest = 0, total = 0]) => ({ draws, first, rest, total }))), infeasible };
  };
}

/** Room for the sums of each team. */
const room = (teams: number) => Array.from({ length: teams }, () => new Float64Array(4));

/** What is subtracted from every figure so that sums of squares keep their digits: the scenario without draws. */
function centerOf(job: Job): Float64Array {
  const [scenario] = job.scenarios;
  const block = makeBlock(job.teams, job.slots.length);
  block.size = 1;
  if (scenario) runKernel(scenario.plan, scenario.slots, block, makeWorkspace(scenario.plan));
  return Float64Array.from({ length: job.teams }, (_, t) => (block.state[0] === FEASIBLE ? (block.fte[t * STRIDE] ?? 0) : 0));
}

/** Copies the group's draws from one block into another. */
function take(group: InputGroup, job: Job, from: Block, to: Block): void {
  job.slots.forEach(({ driver }, slot) => {
    const [source, target] = [from.powers[slot], to.powers[slot]];
    if (!source || !target) return;
    if (group.kind === 'team') target.set(source.subarray(group.team * STRIDE, group.team * STRIDE + from.size), group.team * STRIDE);
    else if (driver === group.driver) target.set(source);
  });
}

function addVariance(a: Block, b: Block, usable: Uint8Array, center: Float64Array, sums: readonly Float64Array[]): void {
  sums.forEach((own, t) => {
    const c = center[t]!;
    for (let d = 0, i = t * STRIDE; d < a.size; d += 1, i += 1) {
      if (usable[d] === 0) continue;
      const [fromA, fromB] = [a.fte[i]! - c, b.fte[i]! - c];
      own[0]! += 2;
      own[1]! += fromA + fromB;
      own[2]! += fromA * fromA + fromB * fromB;
    }
  });
}

/** @returns draws that only the mixture has no answer for */
function addGroup(a: Block, b: Block, mixed: Block, usable: Uint8Array, center: Float64Array, sums: readonly Float64Array[]): number {
  let lost = 0;
  for (let d = 0; d < a.size; d += 1) if (usable[d] === 1 && mixed.state[d] !== FEASIBLE) lost += 1;
  sums.forEach((own, t) => {
    const c = center[t]!;
    for (let d = 0, i = t * STRIDE; d < a.size; d += 1, i += 1) {
      if (usable[d] === 0 || mixed.state[d] !== FEASIBLE) continue;
      const moved = mixed.fte[i]! - a.fte[i]!;
      own[0]! += 1;
      const apart = b.fte[i]! - mixed.fte[i]!;
      own[1]! += (b.fte[i]! - c) * moved;
      own[2]! += (apart * apart) / 2;
      own[3]! += (moved * moved) / 2;
    }
  });
  return lost;
}
