import { describe, expect, it } from 'vitest';
import golden from '../../golden/draws-20260401.json';
import { goldenDraws } from './goldenDraws';
import { bundleModule, evaluateInQuickJs } from './secondEngine';

const SEED = 20260401;

describe('the bits of seed 20260401', () => {
  it('are those of the golden file in this engine', () => {
    expect(goldenDraws(SEED)).toEqual(golden);
  });

  it('are those of the golden file in QuickJS', async () => {
    const bundle = await bundleModule('./goldenDraws.ts');
    const answer = await evaluateInQuickJs(`${bundle}\nJSON.stringify(bundle.goldenDraws(${SEED}))`);
    expect(JSON.parse(answer)).toEqual(golden);
  });

  it('change with the seed, on every line', () => {
    const other = goldenDraws(SEED + 1);
    for (const [name, bits] of Object.entries(golden)) expect(other[name], name).not.toEqual(bits);
  });
});
