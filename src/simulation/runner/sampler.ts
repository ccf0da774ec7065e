import { drivers } from '../driver';
import { correlate } from '../draws/correlate';
import { fillFactors } from '../draws/distributions';
import { exponentialOf } from '../draws/exponential';
import { inverseNormalOf } from '../draws/inverseNormal';
import { logarithmOf } from '../draws/logarithm';
import { fillRandom } from '../draws/random';
import { fillSobol } from '../draws/sobol';
import { streamKey } from '../draws/streamKey';
import type { StreamKey } from '../draws/streamKey';
import { BLOCK, STRIDE } from '../kernel/block';
import type { Block } from '../kernel/block';
import type { DrawnInput, Job } from './job';
import { fillLognormal, lognormalRoute } from './lognormalRoute';
import type { LognormalRoute, SlotPower } from './lognormalRoute';

/** Draws the inputs of a job, a batch at a time, and gives the powers that the kernel asks for, a block at a time. */
export interface Sampler {
  /** Draws batch number `batch` of every input. */
  readonly startBatch: (batch: number) => void;
  /** Fills `block.powers` with draws from..from + block.size − 1 of the batch. @param number of the block in its batch */
  readonly fillBlock: (number: number, block: Block) => void;
}

/** The draws of one stream. */
interface Stream {
  readonly key: StreamKey;
  readonly dimension: number;
  /** Uniform draws of the batch. */
  readonly words: Uint32Array;
  /** The same, cut in blocks: made once, since a view costs more than a few draws. */
  readonly blocks: readonly Uint32Array[];
  /** Normal scores in a block. */
  readonly scores: Float64Array;
}

interface StreamOfInput extends Stream {
  readonly input: DrawnInput;
  /** The short way to its powers, without normal scores; null when it has none. */
  readonly route: LognormalRoute | null;
}

export function makeSampler(job: Job): Sampler {
  const { perBatch, method, seed, copula } = job;
  const independent = copula.kind === 'onafhankelijk';
  const powersOf = drivers.map((driver) => exponentsOf(job, driver));
  const powersFor = (input: DrawnInput) => powersOf[drivers.indexOf(input.driver)]!;
  const scores = new Float64Array(Math.max(1, job.inputs.length + job.commonInputs.length) * STRIDE);
  const streamOf = (key: string, dimension: number, row: number): Stream => {
    const words = new Uint32Array(perBatch);
    const blocks = Array.from({ length: Math.ceil(perBatch / BLOCK) }, (_, b) => words.subarray(b * BLOCK, (b + 1) * BLOCK));
    return { key: streamKey(seed, key), dimension, words, blocks, scores: scores.subarray(row * STRIDE, (row + 1) * STRIDE) };
  };
  const inputs = job.inputs.map((input, i): StreamOfInput => ({ ...streamOf(input.key, input.dimension, i), input, route: independent ? lognormalRoute(input.transform, powersFor(input)) : null }));
  const streams: readonly Stream[] = [...inputs, ...job.commonInputs.map(({ key, dimension }, i) => streamOf(key, dimension, job.inputs.length + i))];
  const driverCount = new Set(job.inputs.map(({ driver }) => driver)).size;
  const logs = new Float64Array(BLOCK);
  return {
    startBatch(batch) {
      for (const { key, dimension, words } of streams) {
        if (method === 'sobol') fillSobol(dimension, key, batch, perBatch, words);
        else fillRandom(key, batch, perBatch, words);
      }
    },
    fillBlock(number, block) {
      if (!independent) {
        for (const { blocks, scores: own } of streams) inverseNormalOf(blocks[number]!, own, 0, block.size);
        correlate(copula, scores, job.teams, driverCount, STRIDE, block.size);
      }
      for (const { input, blocks, scores: own, route } of inputs) {
        if (route !== null) {
          fillLognormal(route, blocks[number]!, block, input.team * STRIDE);
          continue;
        }
        if (independent) inverseNormalOf(blocks[number]!, own, 0, block.size);
        fillPowers(input, own, powersFor(input), block, logs);
      }
    },
  };
}

/** Slots of a driver, exponent 1 first: others are made from it. */
function exponentsOf(job: Job, driver: DrawnInput['driver']): SlotPower[] {
  const own = job.slots.flatMap((slot, index) => (slot.driver === driver ? [{ slot: index, exponent: slot.exponent }] : []));
  return own.sort((a, b) => Number(b.exponent === 1) - Number(a.exponent === 1));
}

/** Powers of one input: for a lognormal factor e^(exponent·sd·score) at once, else by the factor's logarithm. */
function fillPowers({ transform, team }: DrawnInput, scores: Float64Array, powers: readonly SlotPower[], block: Block, logs: Float64Array): void {
  const row = team * STRIDE;
  const { size } = block;
  const lognormal = transform.kind === 'lognormaal';
  const first = powers[0]?.exponent === 1 ? block.powers[powers[0].slot]! : null;
  if (!lognormal) {
    fillFactors(transform, scores, logs, 0, size);
    if (first !== null) for (let d = 0; d < size; d++) first[row + d] = logs[d]!;
    if (powers.some(({ exponent }) => exponent !== 1)) logarithmOf(logs, logs, 0, size);
  }
  for (const { slot, exponent } of powers) {
    const out = block.powers[slot]!;
    if (exponent === 1 && !lognormal) continue;
    if (exponent === 0.5 && first !== null) {
      for (let i = row; i < row + size; i++) out[i] = Math.sqrt(first[i]!);
      continue;
    }
    if (lognormal) {
      const spread = exponent * transform.sd;
      for (let d = 0; d < size; d++) out[row + d] = spread * scores[d]!;
    } else {
      for (let d = 0; d < size; d++) out[row + d] = exponent * logs[d]!;
    }
    exponentialOf(out, out, row, row + size);
  }
}
