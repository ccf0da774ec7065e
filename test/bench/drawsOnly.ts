import { BLOCK, makeBlock, makeWorkspace, STRIDE } from '../../src/simulation/kernel/block';
import { runKernel } from '../../src/simulation/kernel/run';
import type { Job } from '../../src/simulation/runner/job';
import { makeSampler } from '../../src/simulation/runner/sampler';

/**
 * The product without its figures, as the peers without theirs: draws the inputs of the job's first scenario, works out the strength and
 * keeps every draw.
 * @returns a function that gives one batch, [team × draw], in the order drawn; the same array each time
 */
export function makeDrawsOnly(job: Job): (batch: number) => Float64Array {
  const { teams, perBatch } = job;
  const { plan, slots } = job.scenarios[0]!;
  const sampler = makeSampler(job);
  const block = makeBlock(teams, job.slots.length);
  const work = makeWorkspace(plan);
  const kept = new Float64Array(teams * perBatch);
  return (batch) => {
    sampler.startBatch(batch);
    for (let number = 0; number * BLOCK < perBatch; number++) {
      block.size = Math.min(BLOCK, perBatch - number * BLOCK);
      sampler.fillBlock(number, block);
      runKernel(plan, slots, block, work);
      for (let t = 0; t < teams; t++) kept.set(block.fte.subarray(t * STRIDE, t * STRIDE + block.size), t * perBatch + number * BLOCK);
    }
    return kept;
  };
}
