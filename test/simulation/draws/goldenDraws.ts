import { prepareCopula } from '../../../src/simulation/draws/copula';
import { correlate } from '../../../src/simulation/draws/correlate';
import { fillFactors, prepareDistribution } from '../../../src/simulation/draws/distributions';
import { inverseNormalOf } from '../../../src/simulation/draws/inverseNormal';
import { logarithmOf } from '../../../src/simulation/draws/logarithm';
import { fillRandom } from '../../../src/simulation/draws/random';
import { fillSobol } from '../../../src/simulation/draws/sobol';
import { streamKey } from '../../../src/simulation/draws/streamKey';
import type { Distribution } from '../../../src/simulation/uncertainty';
import { doubleBits, wordBits } from './bits';
import type { Golden } from './bits';

const COUNT = 8;

const distributions: Readonly<Record<string, Distribution>> = {
  normaal: { kind: 'normaal', sd: 0.08 },
  lognormaal: { kind: 'lognormaal', sd: 0.08 },
  driehoek: { kind: 'driehoek', low: -0.1, mode: 0.02, high: 0.2 },
  pert: { kind: 'pert', low: -0.1, mode: 0.02, high: 0.2 },
  uniform: { kind: 'uniform', low: -0.05, high: 0.1 },
  empirisch: { kind: 'empirisch', values: [0.04, -0.01, 0.02, -0.03, 0.02] },
};

/** Three teams of which the first and last cannot both follow the second without following each other. */
const contradiction = [[1, 1, 0], [1, 1, 1], [0, 1, 1]];

/**
 * Draws for one seed by every method, distribution and kind of correlation. Plain JavaScript without input or output, so that any engine
 * can run it.
 * @param seed whole number 0..2³²−1
 */
export function goldenDraws(seed: number): Golden {
  const key = streamKey(seed, 'werklast|Enschede');
  const words = (fill: (out: Uint32Array) => void) => {
    const out = new Uint32Array(COUNT);
    fill(out);
    return out;
  };
  const sobol = (dimension: number, scramble: number) => words((out) => fillSobol(dimension, key, scramble, COUNT, out));
  const draws: Readonly<Record<string, Uint32Array>> = {
    'sobol, dimension 0, scramble 0': sobol(0, 0),
    'sobol, dimension 53, scramble 15': sobol(53, 15),
    'sobol, dimension 1023, scramble 0': sobol(1023, 0),
    'toeval, batch 0': words((out) => fillRandom(key, 0, COUNT, out)),
    'toeval, batch 15': words((out) => fillRandom(key, 15, COUNT, out)),
  };
  const scores = new Float64Array(COUNT);
  inverseNormalOf(sobol(0, 0), scores, 0, COUNT);
  return {
    ...Object.fromEntries(Object.entries(draws).map(([name, out]) => [name, Array.from(out, wordBits)])),
    'normal score': Array.from(scores, doubleBits),
    ...Object.fromEntries(Object.entries(distributions).map(([name, distribution]) => [name, Array.from(factors(distribution, scores), doubleBits)])),
    'logarithm of lognormaal': Array.from(logarithms(factors(distributions['lognormaal']!, scores)), doubleBits),
    'common factor': Array.from(correlated(scores, { betweenTeams: 0.3 }), doubleBits),
    'repaired matrix': Array.from(correlated(scores, { betweenTeams: 0, teamMatrix: contradiction }), doubleBits),
  };
}

function factors(distribution: Distribution, scores: Float64Array): Float64Array {
  const out = new Float64Array(COUNT);
  const prepared = prepareDistribution(distribution);
  if (prepared.ok) fillFactors(prepared.value, scores, out, 0, COUNT);
  return out;
}

function logarithms(values: Float64Array): Float64Array {
  const out = new Float64Array(COUNT);
  logarithmOf(values, out, 0, COUNT);
  return out;
}

/** One draw for three teams in two drivers. */
function correlated(scores: Float64Array, { betweenTeams, teamMatrix }: { betweenTeams: number; teamMatrix?: number[][] }): Float64Array {
  const uncertain = { distribution: distributions['normaal']!, betweenTeams };
  const prepared = prepareCopula({ drivers: { inwoners: uncertain, werklast: uncertain }, betweenDrivers: 0.5, teamMatrix }, 3);
  const rows = scores.slice();
  if (prepared.ok) correlate(prepared.value.copula, rows, 3, 2, 1, 1);
  return rows.slice(0, 6);
}
