import { BLOCK, makeBlock, makeWorkspace, STRIDE } from '../kernel/block';
import type { Block } from '../kernel/block';
import { FEASIBLE, infeasibleCodes } from '../kernel/infeasible';
import type { InfeasibleCode } from '../kernel/infeasible';
import { runKernel } from '../kernel/run';
import type { BatchSample, ScenarioSample } from '../statistics/batch';
import { closeSample, makeCollector } from '../statistics/collect';
import type { RowCollector } from '../statistics/collect';
import { makeSortRoom } from '../statistics/sortRow';
import type { SortRoom } from '../statistics/sortRow';
import type { Job } from './job';
import { makeSampler } from './sampler';

/** Works a job through batch by batch; a batch depends on its number alone, not on which were worked through before, or where. */
export type BatchWorker = (batch: number) => BatchSample;

export function makeBatchWorker(job: Job): BatchWorker {
  const sampler = makeSampler(job);
  const rows = job.teams + job.groups.length;
  const scenarios = job.scenarios.map(({ plan, slots }, s) => ({ plan, slots, work: makeWorkspace(plan), fte: makeCollector(rows, job.perBatch), difference: s === 0 ? null : makeCollector(rows, job.perBatch) }));
  const powers = makeBlock(job.teams, job.slots.length);
  const blocks = job.scenarios.map(() => ({ ...makeBlock(0, 0), powers: powers.powers, fte: new Float64Array(rows * STRIDE), state: new Uint8Array(BLOCK) }));
  const room = makeSortRoom(job.perBatch);
  return (batch) => {
    sampler.startBatch(batch);
    const counts = scenarios.map(() => new Int32Array(infeasibleCodes.length + 1));
    for (let number = 0; number * BLOCK < job.perBatch; number++) {
      powers.size = Math.min(BLOCK, job.perBatch - number * BLOCK);
      sampler.fillBlock(number, powers);
      scenarios.forEach(({ plan, slots, work, fte, difference }, s) => {
        const block = blocks[s]!;
        block.size = powers.size;
        drawOutcomes(job, block, () => runKernel(plan, slots, block, work));
        count(block, counts[s]!);
        keep(block, fte);
        if (difference !== null) keepDifference(block, blocks[0]!, difference);
      });
    }
    return { batch, draws: job.perBatch, scenarios: scenarios.map(({ fte, difference }, s) => close(fte, difference, counts[s]!, room)) };
  };
}

/** Fte of the teams, and below them the sums of the groups. */
function drawOutcomes({ teams, groups }: Job, block: Block, run: () => void): void {
  run();
  const { fte, size } = block;
  groups.forEach((members, g) => {
    const row = (teams + g) * STRIDE;
    fte.fill(0, row, row + size);
    for (const t of members) for (let d = 0; d < size; d++) fte[row + d]! += fte[t * STRIDE + d]!;
  });
}

function count({ state, size }: Block, counts: Int32Array): void {
  for (let d = 0; d < size; d++) counts[state[d]!]!++;
}

/** Adds the draws that have an answer. */
function keep({ fte, state, size }: Block, into: RowCollector): void {
  let kept = 0;
  for (let d = 0; d < size; d++) if (state[d] === FEASIBLE) kept++;
  for (let row = 0; row < into.rows; row++) {
    const to = row * into.capacity + into.count;
    if (kept === size) {
      into.values.set(fte.subarray(row * STRIDE, row * STRIDE + size), to);
      continue;
    }
    let at = to;
    for (let d = 0; d < size; d++) if (state[d] === FEASIBLE) into.values[at++] = fte[row * STRIDE + d]!;
  }
  into.count += kept;
}

/** Adds the differences from the first scenario in the draws in which both have an answer. */
function keepDifference(block: Block, first: Block, into: RowCollector): void {
  let kept = 0;
  for (let d = 0; d < block.size; d++) {
    if (block.state[d] !== FEASIBLE || first.state[d] !== FEASIBLE) continue;
    for (let row = 0; row < into.rows; row++) into.values[row * into.capacity + into.count + kept] = block.fte[row * STRIDE + d]! - first.fte[row * STRIDE + d]!;
    kept++;
  }
  into.count += kept;
}

function close(fte: RowCollector, difference: RowCollector | null, counts: Int32Array, room: SortRoom): ScenarioSample {
  const infeasible: Partial<Record<InfeasibleCode, number>> = {};
  infeasibleCodes.forEach((code, i) => {
    if (counts[i + 1]! > 0) infeasible[code] = counts[i + 1]!;
  });
  return { fte: closeSample(fte, room), difference: difference === null ? null : closeSample(difference, room), infeasible };
}

/** Buffers of a batch, to be handed over to another thread instead of copied. */
export function buffersOf(sample: BatchSample): ArrayBuffer[] {
  return sample.scenarios.flatMap(({ fte, difference }) => [fte, ...(difference === null ? [] : [difference])]).flatMap(({ values, mean, squares }) => [values.buffer, mean.buffer, squares.buffer] as ArrayBuffer[]);
}

