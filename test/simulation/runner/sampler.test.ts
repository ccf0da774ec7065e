import pow from '@stdlib/math-base-special-pow';
import { describe, expect, it } from 'vitest';
import { fillFactors, prepareDistribution } from '../../../src/simulation/draws/distributions';
import { inverseNormalOf } from '../../../src/simulation/draws/inverseNormal';
import { fillRandom } from '../../../src/simulation/draws/random';
import { fillSobol } from '../../../src/simulation/draws/sobol';
import { streamKey } from '../../../src/simulation/draws/streamKey';
import { makeBlock, STRIDE } from '../../../src/simulation/kernel/block';
import { makeSampler } from '../../../src/simulation/runner/sampler';
import type { Distribution } from '../../../src/simulation/uncertainty';
import { jobOf, published, smallUncertainty } from './smallJob';

const PER_BATCH = 512;
const TEAM = 4;

/** The factors of the team's inhabitants in a batch, the long way. */
function factorsOf(distribution: Distribution, method: 'sobol' | 'toeval', batch: number): Float64Array {
  const key = streamKey(2024, `inwoners|${published.inputs.teams[TEAM]?.name ?? ''}`);
  const words = new Uint32Array(PER_BATCH);
  // Inhabitants of team t have dimension 2·t.
  if (method === 'sobol') fillSobol(2 * TEAM, key, batch, PER_BATCH, words);
  else fillRandom(key, batch, PER_BATCH, words);
  const factors = new Float64Array(PER_BATCH);
  inverseNormalOf(words, factors, 0, PER_BATCH);
  const prepared = prepareDistribution(distribution);
  if (!prepared.ok) throw new Error(prepared.problem.code);
  fillFactors(prepared.value, factors, factors, 0, PER_BATCH);
  return factors;
}

describe('powers of the draws', () => {
  it.each<{ what: string; distribution: Distribution; method?: 'toeval' }>([
    { what: 'lognormal, by the table', distribution: { kind: 'lognormaal', sd: 0.03 } },
    { what: 'lognormal, pseudo-random', distribution: { kind: 'lognormaal', sd: 0.03 }, method: 'toeval' },
    { what: 'lognormal, too wide for the table', distribution: { kind: 'lognormaal', sd: 3 } },
    { what: 'normal, down to 0', distribution: { kind: 'normaal', sd: 0.6 } },
    { what: 'uniform from nothing', distribution: { kind: 'uniform', low: -1, high: 0.5 } },
    { what: 'triangular', distribution: { kind: 'driehoek', low: -0.1, mode: 0, high: 0.3 } },
    { what: 'PERT', distribution: { kind: 'pert', low: -0.1, mode: 0, high: 0.3 } },
    { what: 'empirical', distribution: { kind: 'empirisch', values: [-0.2, 0, 0.1, -1] } },
  ])('$what: every power of the second block within 1e-12', ({ distribution, method: given }) => {
    const method = given ?? 'sobol';
    const job = jobOf(smallUncertainty({ perBatch: PER_BATCH, method, drivers: { inwoners: { distribution, betweenTeams: 0 } } }));
    expect(job.slots.map(({ driver, exponent }) => `${driver}^${exponent}`)).toEqual(['inwoners^1', 'inwoners^0.5', 'inwoners^0.7', 'werklast^1']);
    const block = makeBlock(job.teams, job.slots.length);
    block.size = 256;
    const sampler = makeSampler(job);
    sampler.startBatch(3);
    sampler.fillBlock(1, block);
    const factors = factorsOf(distribution, method, 3);
    job.slots.forEach(({ driver, exponent }, s) => {
      for (let d = 0; d < block.size; d++) {
        // The workload is certain: its powers stay 1.
        const expected = driver === 'inwoners' ? pow(factors[256 + d] ?? NaN, exponent) : 1;
        const found = block.powers[s]?.[TEAM * STRIDE + d] ?? NaN;
        expect(Math.abs(found - expected) <= 1e-12 * Math.max(1, expected), `${exponent}, draw ${d}: ${found}, expected ${expected}`).toBe(true);
      }
    });
  });
});
