import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import { bridge } from '../../../src/model/strength/bridge';
import { strengthModel } from '../../../src/model/strength/compute';
import { noChange } from '../../../src/model/strength/respond';
import { roundStrength } from '../../../src/model/strength/roundStrength';

const inputs = publishedInputs();
const model = strengthModel(inputs);
const base = { result: model.compute(noChange(inputs.teams.length)) };
const zwolle = inputs.teams.findIndex((team) => team.name === 'Zwolle');
const withFactor = (inhabitants: number, workload = 1) => {
  const change = noChange(inputs.teams.length);
  return { ...change, inhabitants: change.inhabitants.map((factor, t) => (t === zwolle ? inhabitants : factor)), workload: change.workload.map((factor, t) => (t === zwolle ? workload : factor)) };
};
const step = (steps: readonly { id: string; fte: number }[], id: string) => steps.find((candidate) => candidate.id === id)?.fte ?? NaN;

describe('bridge', () => {
  it('starts with the components: 10 % more inhabitants add 10 % of the wijkagenten cell before scaling', () => {
    const [, , , own] = bridge(base, { result: model.compute(withFactor(1.1)) }, 'hbvs');
    // Zwolle has 26 wijkagenten; elasticity 1: 26 × 0.1 = 2.6.
    expect(step(own?.steps ?? [], 'handhaving wijkagenten')).toBeCloseTo(2.6, 9);
    // Opsporing: 25 % of what is left, (145.7 − 26) × 0.25 = 29.925; 1.1^0.5 − 1 = 0.0488088…
    expect(step(own?.steps ?? [], 'opsporing')).toBeCloseTo(29.925 * (Math.sqrt(1.1) - 1), 9);
    expect(step(own?.steps ?? [], 'werklast')).toBeCloseTo(0, 12);
  });

  it('says nothing moved when nothing moved', () => {
    for (const { steps } of bridge(base, base, 'nieuw')) for (const { fte } of steps) expect(fte).toBe(0);
  });

  it('has steps that add up to the difference, rounded or not, at both levels', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), fc.double({ min: 0.5, max: 2, noNaN: true }), fc.boolean(), fc.constantFrom('hbvs' as const, 'nieuw' as const), (inhabitants, workload, round, level) => {
        const after = model.compute(withFactor(inhabitants, workload));
        const end = (result: typeof after) => {
          const rounded = roundStrength(inputs, result);
          return round ? { result, rounded: level === 'hbvs' ? rounded.table.teamTotals : rounded.newStrength.rounded } : { result };
        };
        for (const { before, steps, after: figure } of bridge(end(base.result), end(after), level)) {
          expect(Math.abs(steps.reduce((sum, { fte }) => sum + fte, before) - figure)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 40, seed: 2024 },
    );
  });

  it('adds up when only one end is rounded', () => {
    const rounded = roundStrength(inputs, base.result).newStrength.rounded;
    for (const { before, steps, after } of bridge({ ...base, rounded }, { result: model.compute(withFactor(1.1)) }, 'nieuw')) {
      expect(Math.abs(steps.reduce((sum, { fte }) => sum + fte, before) - after)).toBeLessThan(1e-9);
    }
  });

  it('shows floors and caps as their own step', () => {
    const capped = strengthModel({ ...inputs, teams: inputs.teams.map((team, t) => (t === zwolle ? { ...team, cap: 148 } : team)) });
    const own = bridge(base, { result: capped.compute(withFactor(1.1)) }, 'hbvs')[zwolle];
    expect(own?.after).toBeCloseTo(148, 9);
    expect(step(own?.steps ?? [], 'grenzen')).toBeLessThan(-1);
  });
});
