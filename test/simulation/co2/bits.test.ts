import { describe, expect, it } from 'vitest';
import { makeCo2BatchWorker } from '../../../src/simulation/co2/batch';
import { runCo2 } from '../../../src/simulation/co2/run';
import { aMeasure } from '../../model/co2/measures/aMeasure';
import { bundleModule, evaluateInQuickJs } from '../draws/secondEngine';
import { co2Bits } from './bits';
import { estimatesOf, in2030, jobOf } from './question';

const SEED = 20260401;
const methods = ['sobol', 'toeval'] as const;
const measures = [aMeasure({ index: 0, least: 0, tonnes: 100, most: 300 }), aMeasure({ index: 1, name: 'tweede', category: 1, least: 0, tonnes: 50, most: 90 })];
const given = { inputs: { measures }, goals: in2030(850) };

describe('the bits of a run', () => {
  it.each(methods)('are the same for the same seed and others for another: %s', (method) => {
    expect(co2Bits(SEED, method)).toEqual(co2Bits(SEED, method));
    expect(co2Bits(SEED + 1, method)).not.toEqual(co2Bits(SEED, method));
  });

  it('are the same in QuickJS', async () => {
    const bundle = await bundleModule('../co2/bits.ts');
    for (const method of methods) {
      const answer = await evaluateInQuickJs(`${bundle}\nJSON.stringify(bundle.co2Bits(${SEED}, ${JSON.stringify(method)}))`);
      expect(JSON.parse(answer)).toEqual(co2Bits(SEED, method));
    }
  });

  it('do not depend on which batches came before', () => {
    const job = jobOf(given);
    const work = makeCo2BatchWorker(job);
    const inOrder = [0, 1, 2].map(work);
    expect(work(1)).toEqual(inOrder[1]);
    expect(makeCo2BatchWorker(job)(2)).toEqual(inOrder[2]);
  });

  it('of one measure do not change when another becomes certain or is switched off', () => {
    const second = jobOf(given).inputs[1];
    for (const first of [aMeasure({ index: 0 }), { ...measures[0]!, active: false }]) expect(jobOf({ inputs: { measures: [first, measures[1]!] } }).inputs).toEqual([second]);
  });

  it('of measures with the same name differ', () => {
    const [a, b] = jobOf({ inputs: { measures: [measures[0]!, { ...measures[0]!, index: 1 }] } }).inputs;
    expect(a!.key).not.toBe(b!.key);
    expect(a!.dimension).not.toBe(b!.dimension);
  });
});

describe('runCo2', () => {
  it('gives the estimates of all batches, and says how far it is', async () => {
    const seen: number[] = [];
    const outcome = await runCo2(jobOf(given), (batches) => seen.push(batches));
    expect(outcome).toEqual({ kind: 'done', estimates: estimatesOf(given) });
    expect(seen).toEqual(Array.from({ length: 16 }, (_, k) => k + 1));
  });

  it.each([
    { after: 0, draws: undefined },
    { after: 3, draws: 3 * 1024 },
  ])('stops after $after batches with what is ready', async ({ after, draws }) => {
    const stop = new AbortController();
    if (after === 0) stop.abort();
    const outcome = await runCo2(jobOf(given), (batches) => batches === after && stop.abort(), stop.signal);
    expect(outcome.kind).toBe('stopped');
    expect(outcome.estimates?.draws).toBe(draws);
  });
});
