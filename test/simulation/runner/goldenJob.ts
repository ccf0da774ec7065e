import { makeBatchWorker } from '../../../src/simulation/runner/runBatch';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Scenario } from '../../../src/simulation/scenario';
import type { RowSample } from '../../../src/simulation/statistics/batch';
import { estimateRow } from '../../../src/simulation/statistics/estimate';
import type { Uncertainty } from '../../../src/simulation/uncertainty';
import { doubleBits, wordBits } from '../draws/bits';
import type { Golden } from '../draws/bits';
import { growth, jobOf, published, smallUncertainty } from './smallJob';

/** The parts of the scenario that its draws must run into. */
export type Part = 'floors' | 'caps' | 'damping';
const PARTS: readonly Part[] = ['floors', 'caps', 'damping'];
/** Teams whose figures are written out; of the others (and of every draw) there is the checksum. */
const SHOWN = [0, 1, 3, 26];

/** The published plan with a growing team, floors for every third team, caps for every fourth and ingroei in its first year. */
export function limitedScenario(parts: readonly Part[] = PARTS): Scenario {
  const limits = published.inputs.teams.map(({ name, hbvs }, t) => ({
    team: name,
    floor: parts.includes('floors') && t % 3 === 0 ? hbvs * 0.995 : null,
    cap: parts.includes('caps') && t % 4 === 1 ? hbvs * 1.005 : null,
  }));
  return { ...growth, name: 'Grenzen', year: 2024, limits, ...(parts.includes('damping') ? { damping: { rule: 'vrij', perYear: 0.01 } } : {}) };
}

const ways: Readonly<Record<string, Partial<Uncertainty>>> = {
  'sobol, lognormaal': {},
  'toeval, lognormaal': { method: 'toeval' },
  'sobol, pert and lognormaal, correlated': {
    drivers: { inwoners: { distribution: { kind: 'pert', low: -0.1, mode: 0.02, high: 0.1 }, betweenTeams: 0.3 }, werklast: { distribution: { kind: 'lognormaal', sd: 0.08 }, betweenTeams: 0.3 } },
    betweenDrivers: 0.5,
  },
};

/**
 * A whole run as it is shipped, from the draws to the figures, of the base and of the scenario with its limits: three scrambles of 64 draws
 * for 27 teams and one group. Per way of drawing the bits of some teams' figures and their errors, and a checksum of every draw kept.
 * @param seed whole number 0..2³²−1
 */
export function goldenJob(seed: number): Golden {
  return Object.fromEntries(Object.keys(ways).flatMap((way) => Object.entries(goldenRun(seed, way)).map(([what, bits]) => [`${way}: ${what}`, bits])));
}

/** One way of drawing; of the scenario only the parts given. */
export function goldenRun(seed: number, way: string, parts?: readonly Part[]): Golden {
  // The first three scrambles of sixteen: a second engine is slow, and no other scramble changes them.
  const job = { ...jobOf(smallUncertainty({ seed, ...ways[way] }), [baseScenario, limitedScenario(parts)], [[0, 1, 2]]), batches: 3 };
  const work = makeBatchWorker(job);
  const batches = Array.from({ length: job.batches }, (_, batch) => work(batch).scenarios);
  const samples = (pick: (scenarios: (typeof batches)[number]) => RowSample | null | undefined) => batches.flatMap((scenarios) => pick(scenarios) ?? []);
  const kept: Readonly<Record<string, readonly RowSample[]>> = {
    base: samples(([base]) => base?.fte),
    scenario: samples(([, scenario]) => scenario?.fte),
    difference: samples(([, scenario]) => scenario?.difference),
  };
  return Object.fromEntries(
    Object.entries(kept).flatMap(([what, rows]): [string, string[]][] => [
      ...[...SHOWN, job.teams].map((row): [string, string[]] => [`${what}, row ${row}`, figures(rows, row)]),
      [`${what}, every draw`, [checksum(rows)]],
    ]),
  );
}

/** Mean, spread and quantiles, each with its standard error. */
function figures(samples: readonly RowSample[], row: number): string[] {
  return Object.values(estimateRow(samples, row)).flatMap(({ value, error }: { value: number; error: number | null }) => [doubleBits(value), doubleBits(error ?? NaN)]);
}

/** FNV-1a over the words of all numbers kept. */
function checksum(samples: readonly RowSample[]): string {
  let hash = 0x811c9dc5;
  for (const { values, mean, squares } of samples) {
    for (const numbers of [values, mean, squares]) {
      for (const word of new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length * 2)) hash = Math.imul(hash ^ word, 0x01000193) >>> 0;
    }
  }
  return wordBits(hash);
}
