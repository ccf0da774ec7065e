import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dampen } from '../../../src/model/strength/damping';
import type { Damping } from '../../../src/model/strength/damping';
import { publishedInputs } from '../../../src/model/plan/published';
import { bridge } from '../../../src/model/strength/bridge';
import { strengthModel } from '../../../src/model/strength/compute';
import { roundStrength } from '../../../src/model/strength/roundStrength';
import { noChange } from '../../../src/model/strength/respond';
import { expectClose } from './expecting';

const hbvs: Damping = { rule: 'HBVS 2012' };
const bvs: Damping = { rule: 'BVS 2007' };
const free = (perYear: number): Damping => ({ rule: 'vrij', perYear });

describe('dampen, by hand (model 1.5)', () => {
  it.each<{ what: string; damping: Damping; old: number[]; target: number[]; year: number; values: number[] }>([
    // The worked example: growers share 1.5 as 4 : 6.
    { what: 'HBVS 2012, year 1', damping: hbvs, old: [100, 100, 100], target: [90, 104, 106], year: 1, values: [98.5, 100.6, 100.9] },
    { what: 'HBVS 2012, year 2', damping: hbvs, old: [100, 100, 100], target: [90, 104, 106], year: 2, values: [97, 101.2, 101.8] },
    { what: 'HBVS 2012, year 6: 9 % down', damping: hbvs, old: [100, 100, 100], target: [90, 104, 106], year: 6, values: [91, 103.6, 105.4] },
    { what: 'HBVS 2012, year 7: there', damping: hbvs, old: [100, 100, 100], target: [90, 104, 106], year: 7, values: [90, 104, 106] },
    { what: 'year 0 is old itself', damping: hbvs, old: [100, 100, 100], target: [90, 104, 106], year: 0, values: [100, 100, 100] },
    // The worked example: 99.0, then half of the excess of 9, then 90.
    { what: 'BVS 2007, year 1', damping: bvs, old: [100, 100], target: [90, 110], year: 1, values: [99, 101] },
    { what: 'BVS 2007, year 2', damping: bvs, old: [100, 100], target: [90, 110], year: 2, values: [94.5, 105.5] },
    { what: 'BVS 2007, year 3', damping: bvs, old: [100, 100], target: [90, 110], year: 3, values: [90, 110] },
    { what: 'BVS 2007, a fall of 1 % is not compensated', damping: bvs, old: [100, 100], target: [99, 101], year: 1, values: [99, 101] },
    { what: 'BVS 2007, a fall of 1.5 %: only in year 1', damping: bvs, old: [100, 100], target: [98.5, 101.5], year: 1, values: [99, 101] },
    { what: 'BVS 2007, a fall of 1.5 %: year 2', damping: bvs, old: [100, 100], target: [98.5, 101.5], year: 2, values: [98.5, 101.5] },
    { what: 'free, 3 % a year, year 2', damping: free(0.03), old: [100, 100], target: [90, 110], year: 2, values: [94, 106] },
    // Old scaled to the total of 330: 110 each; a fall of 20 is damped to 1.5 % of 110.
    { what: 'a larger total scales old first', damping: hbvs, old: [100, 100, 100], target: [90, 120, 120], year: 1, values: [108.35, 110.825, 110.825] },
    { what: 'none', damping: { rule: 'geen' }, old: [100, 100], target: [90, 110], year: 1, values: [90, 110] },
    { what: 'nothing to distribute', damping: hbvs, old: [0, 0], target: [0, 0], year: 1, values: [0, 0] },
  ])('$what', ({ damping, old, target, year, values }) => {
    const damped = dampen(damping, old, target, year);
    expectClose(damped.values, values, 1e-12);
    expectClose(damped.compensation, values.map((fte, t) => fte - (target[t] ?? 0)), 1e-12);
  });
});

const fte = fc.array(fc.tuple(fc.double({ min: 0.1, max: 300, noNaN: true }), fc.double({ min: 0, max: 300, noNaN: true })), { minLength: 2, maxLength: 30 });
const rules = fc.oneof(fc.constantFrom(hbvs, bvs), fc.double({ min: 0.001, max: 0.2, noNaN: true }).map(free));

describe('dampen, any distribution', () => {
  it('keeps the total, stays between old and target, and comes no further from the target in a later year', () => {
    fc.assert(
      fc.property(fte, rules, fc.integer({ min: 0, max: 12 }), (teams, damping, year) => {
        const [old, target] = [teams.map(([before]) => before), teams.map(([, after]) => after)];
        const total = target.reduce((a, b) => a + b, 0);
        fc.pre(total > 1);
        const oldTotal = old.reduce((a, b) => a + b, 0);
        const now = dampen(damping, old, target, year).values;
        const later = dampen(damping, old, target, year + 1).values;
        expect(Math.abs(now.reduce((a, b) => a + b, 0) - total)).toBeLessThan(1e-9);
        now.forEach((value, t) => {
          const [start, end] = [((old[t] ?? 0) * total) / oldTotal, target[t] ?? 0];
          expect(value).toBeGreaterThanOrEqual(Math.min(start, end) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(start, end) + 1e-9);
          expect(Math.abs((later[t] ?? NaN) - end)).toBeLessThanOrEqual(Math.abs(value - end) + 1e-9);
        });
      }),
    );
  });
});

describe('damping in the model', () => {
  const inputs = publishedInputs();
  const model = strengthModel(inputs);
  const zwolle = inputs.teams.findIndex((team) => team.name === 'Zwolle');
  const grown = { ...noChange(27), inhabitants: inputs.teams.map((_, t) => (t === zwolle ? 3 : 1)) };
  const base = model.compute(noChange(27));
  const target = model.compute(grown);

  it.each([1, 2])('year %i: nobody has lost more than 1.5 % a year, cells add up to the team, the wijkagenten cell stays', (year) => {
    const damped = model.compute({ ...grown, damping: { rule: 'HBVS 2012', year } });
    damped.hbvs.forEach((value, t) => {
      expect(value).toBeGreaterThanOrEqual((base.hbvs[t] ?? 0) * (1 - 0.015 * year) - 1e-9);
      expect(damped.allocation.cells.reduce((sum, column) => sum + (column[t] ?? 0), 0)).toBeCloseTo(value, 9);
      expect(damped.allocation.cells[0]?.[t]).toBeCloseTo(target.allocation.cells[0]?.[t] ?? NaN, 12);
    });
    expectClose(damped.allocation.undamped, target.hbvs);
    expect(damped.hbvs[zwolle]).toBeLessThan((target.hbvs[zwolle] ?? 0) - 1);
  });

  it('BVS 2007: a fall of exactly 2 % does not exceed it, whatever the last bit of its team is', () => {
    inputs.teams.forEach((team, t) => {
      const capped = { ...inputs, teams: inputs.teams.map((other, i) => (i === t ? { ...other, cap: team.hbvs * 0.98 } : other)) };
      expect(model.compute({ ...noChange(27), damping: { rule: 'BVS 2007', year: 2 } }, capped).hbvs[t], team.name).toBeCloseTo(team.hbvs * 0.98, 9);
    });
  });

  it('a budget of wijkagenten alone: what a damped team has on top goes to the other components by their shares', () => {
    const vast = { ...inputs, wijkagentenBudget: { ...inputs.wijkagentenBudget, rule: 'vast' as const } };
    const damped = model.compute({ ...noChange(27), totalBudget: model.calibration.budgets[0] ?? NaN, damping: { rule: 'HBVS 2012', year: 1 } }, vast);
    damped.hbvs.forEach((value, t) => expect(damped.allocation.cells.reduce((sum, column) => sum + (column[t] ?? 0), 0)).toBeCloseTo(value, 9));
    expect(() => roundStrength(vast, damped)).not.toThrow();
  });

  it('a team damped below its wijkagenten consists of wijkagenten', () => {
    // Zwolle grows 30-fold: 26 wijkagenten become far more than its 145.7 fte of the year before.
    const huge = { ...noChange(27), inhabitants: inputs.teams.map((_, t) => (t === zwolle ? 30 : 1)) };
    const damped = model.compute({ ...huge, damping: { rule: 'HBVS 2012', year: 0 } });
    expect(damped.hbvs[zwolle]).toBeCloseTo(145.7, 9);
    expectClose(damped.allocation.cells.map((column) => column[zwolle] ?? NaN), [145.7, 0, 0, 0, 0, 0]);
  });

  it('is its own step of the bridge, and the steps add up', () => {
    const damped = model.compute({ ...grown, damping: { rule: 'HBVS 2012', year: 1 } });
    for (const [t, { before, steps, after }] of bridge({ result: base }, { result: damped }, 'nieuw').entries()) {
      expect(Math.abs(steps.reduce((sum, step) => sum + step.fte, before) - after)).toBeLessThan(1e-9);
      expect(steps.find((step) => step.id === 'ingroei')?.fte).toBeCloseTo((damped.hbvs[t] ?? 0) - (target.hbvs[t] ?? 0), 9);
    }
  });
});
