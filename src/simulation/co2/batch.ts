import { SHORT_BY_NOTHING } from '../../model/co2/cheapestSet/cheapestSet';
import { fillFactors } from '../draws/distributions';
import { inverseNormalOf } from '../draws/inverseNormal';
import { fillRandom } from '../draws/random';
import { fillSobol } from '../draws/sobol';
import { streamKey } from '../draws/streamKey';
import type { RowSample } from '../statistics/batch';
import { closeSample, makeCollector } from '../statistics/collect';
import { makeSortRoom } from '../statistics/sortRow';
import type { Co2Group, Co2Job } from './job';

/** What is kept of one batch (one scramble). */
export interface Co2Batch {
  readonly batch: number;
  readonly draws: number;
  /** Net emissions, a row a year from `firstYear`. */
  readonly net: RowSample;
  /** Per goal the number of draws that meet it. */
  readonly met: readonly number[];
  /** Draws that meet all goals. */
  readonly metAll: number;
}

/** Works a job through batch by batch; a batch depends on its number alone. */
export type Co2BatchWorker = (batch: number) => Co2Batch;

export function makeCo2BatchWorker(job: Co2Job): Co2BatchWorker {
  const { perBatch, firstYear, goals } = job;
  const keys = job.inputs.map(({ key }) => streamKey(job.seed, key));
  const words = new Uint32Array(perBatch);
  const values = job.inputs.map(() => new Float64Array(perBatch));
  const years = job.baseline.length;
  const collector = makeCollector(years, perBatch);
  const grown = new Float64Array(perBatch);
  const effect = new Float64Array(perBatch);
  const all = new Uint8Array(perBatch);
  const room = makeSortRoom(perBatch);

  const drawInputs = (batch: number) => {
    for (const [i, { dimension, transform }] of job.inputs.entries()) {
      if (job.method === 'sobol') fillSobol(dimension, keys[i]!, batch, perBatch, words);
      else fillRandom(keys[i]!, batch, perBatch, words);
      inverseNormalOf(words, values[i]!, 0, perBatch);
      fillFactors(transform, values[i]!, values[i]!, 0, perBatch);
    }
  };
  /** Baseline of a year in `grown`, from that of the year before. */
  const grow = (year: number) => {
    const { growth } = job;
    if (growth === null || year <= growth.from) {
      grown.fill(job.baseline[year]!);
      return;
    }
    if (year === 0) grown.fill(growth.level);
    const factor = values[growth.input]!;
    for (let times = year === 0 ? -growth.from : 1; times > 0; times--) for (let d = 0; d < perBatch; d++) grown[d]! *= factor[d]!;
  };

  return (batch) => {
    drawInputs(batch);
    for (let year = 0; year < years; year++) {
      grow(year);
      const net = collector.values.subarray(year * perBatch, (year + 1) * perBatch);
      net.set(grown);
      for (const group of job.groups) takeOff(group, year, values, grown, effect, net);
      for (let d = 0; d < perBatch; d++) net[d] = Math.max(0, net[d]!);
    }
    all.fill(1);
    const met = goals.map(({ year, tonnes }) => countMet(collector.values, (year - firstYear) * perBatch, tonnes + SHORT_BY_NOTHING, all));
    collector.count = perBatch;
    return { batch, draws: perBatch, net: closeSample(collector, room), met, metAll: all.reduce((sum, one) => sum + one, 0) };
  };
}

/** Takes the effect of one category off, at most what the category emits. */
function takeOff({ share, certain, uncertain }: Co2Group, year: number, values: readonly Float64Array[], baseline: Float64Array, effect: Float64Array, net: Float64Array): void {
  effect.fill(certain[year]!);
  for (const { input, parts } of uncertain) {
    const part = parts[year]!;
    const drawn = values[input]!;
    if (part !== 0) for (let d = 0; d < effect.length; d++) effect[d]! += part * drawn[d]!;
  }
  for (let d = 0; d < effect.length; d++) net[d]! -= share === null ? effect[d]! : Math.min(effect[d]!, Math.max(0, share * baseline[d]!));
}

/** Draws of a row that are not above the level; in `all` only those stay that were there and meet it. */
function countMet(values: Float64Array, from: number, level: number, all: Uint8Array): number {
  let met = 0;
  for (let d = 0; d < all.length; d++) {
    if (values[from + d]! <= level) met++;
    else all[d] = 0;
  }
  return met;
}
