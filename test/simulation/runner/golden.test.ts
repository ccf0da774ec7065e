import { beforeAll, describe, expect, it } from 'vitest';
import golden from '../../golden/job-20260401.json';
import type { Golden } from '../draws/bits';
import { bundleModule, evaluateInQuickJs } from '../draws/secondEngine';
import { goldenJob, goldenRun } from './goldenJob';
import type { Part } from './goldenJob';

const SEED = 20260401;

describe('the bits of a whole run of seed 20260401', () => {
  let here: Golden;
  beforeAll(() => {
    here = goldenJob(SEED);
  });

  it('are those of the golden file in this engine', () => {
    expect(here).toEqual(golden);
  });

  it('are those of the golden file in QuickJS', async () => {
    const bundle = await bundleModule('../runner/goldenJob.ts');
    const answer = await evaluateInQuickJs(`${bundle}\nJSON.stringify(bundle.goldenJob(${SEED}))`);
    expect(JSON.parse(answer)).toEqual(golden);
  });

  it('change with the seed, on every line', () => {
    const other = goldenJob(SEED + 1);
    for (const [name, bits] of Object.entries(golden)) expect(other[name], name).not.toEqual(bits);
  });

  it.each<{ without: Part; parts: Part[] }>([
    { without: 'floors', parts: ['caps', 'damping'] },
    { without: 'caps', parts: ['floors', 'damping'] },
    { without: 'damping', parts: ['floors', 'caps'] },
  ])('rest on the $without of the scenario', ({ parts }) => {
    const other = goldenRun(SEED, 'sobol, lognormaal', parts);
    expect(other['scenario, every draw']).not.toEqual(golden['sobol, lognormaal: scenario, every draw']);
    expect(other['base, every draw']).toEqual(golden['sobol, lognormaal: base, every draw']);
  });
});
