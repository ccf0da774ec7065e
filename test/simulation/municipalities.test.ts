import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthFactor } from '../../src/model/growthFactor';
import { resolveScenario } from '../../src/simulation/apply';
import { partsOf, teamFactors } from '../../src/simulation/parts';
import { baseScenario } from '../../src/simulation/scenario';
import type { Amount, DriverChange, Scenario, Scope } from '../../src/simulation/scenario';
import { exampleInputs, exampleMunicipality } from '../model/strength/exampleTree';
import { expectClose } from '../model/strength/expecting';

/** A holds a (30,000) and half of s (20,000 of 40,000); B the other half and b (10,000); C has nobody. */
const inputs = exampleInputs({
  municipalities: [exampleMunicipality('a', 30_000, [{ team: 0, weight: 1 }]), exampleMunicipality('s', 40_000, [{ team: 0, weight: 1 }, { team: 1, weight: 1 }]), exampleMunicipality('b', 10_000, [{ team: 1, weight: 1 }])],
});
const inhabitants = [50_000, 30_000, 0];
const gemeente = (name: string): Scope => ({ kind: 'gemeente', name });
const team = (name: string): Scope => ({ kind: 'basisteam', name });
const percent = (value: number): Amount => ({ kind: 'procent', value });
const change = (scope: Scope, amount: Amount, active = true): DriverChange => ({ driver: 'inwoners', scope, amount, active });
const resolve = (changes: DriverChange[], settings: Partial<Scenario> = {}) => resolveScenario({ ...baseScenario, ...settings, changes }, inputs, inhabitants);

describe('a change of a municipality', () => {
  it.each<{ what: string; changes: DriverChange[]; factors: number[]; conflicts?: { winner: number; overruled: number[] }[] }>([
    { what: 'counts by its inhabitants: (30 × 1.5 + 20) / 50', changes: [change(gemeente('a'), percent(0.5))], factors: [1.3, 1, 1] },
    { what: 'a split municipality counts in both teams: (30 + 20 × 1.5) / 50, (20 × 1.5 + 10) / 30', changes: [change(gemeente('s'), percent(0.5))], factors: [1.2, 4 / 3, 1] },
    { what: 'two of one team add by weight: (30 × 1.5 + 20 × 1.1) / 50', changes: [change(gemeente('a'), percent(0.5)), change(gemeente('s'), percent(0.1))], factors: [1.34, 1 + 0.2 / 3, 1] },
    { what: 'twice the same multiplies: (30 × 1.5 × 1.2 + 20) / 50', changes: [change(gemeente('a'), percent(0.5)), change(gemeente('a'), percent(0.2))], factors: [1.48, 1, 1] },
    { what: 'with its team it multiplies: 1.3 × 1.1', changes: [change(gemeente('a'), percent(0.5)), change(team('A'), percent(0.1))], factors: [1.43, 1, 1] },
    { what: 'an absolute number: 45,000 of 30,000', changes: [change(gemeente('a'), { kind: 'absoluut', value: 45_000 })], factors: [1.3, 1, 1] },
    {
      what: 'the absolute number of a team replaces its municipalities',
      changes: [change(gemeente('a'), percent(0.5)), change(gemeente('b'), percent(0.3)), change(team('A'), { kind: 'absoluut', value: 55_000 })],
      factors: [1.1, 1.1, 1],
      conflicts: [{ winner: 2, overruled: [0] }],
    },
    {
      what: 'an absolute number of a municipality leaves the rest of its team: (30 × 1.1 + 20 × 1) / 50',
      changes: [change(team('A'), percent(0.1)), change(gemeente('s'), { kind: 'absoluut', value: 40_000 })],
      factors: [1.06, 1, 1],
      conflicts: [{ winner: 1, overruled: [0] }],
    },
    { what: 'a team without inhabitants still has its own changes', changes: [change(team('C'), percent(0.2)), change({ kind: 'eenheid' }, percent(0.5))], factors: [1.5, 1.5, 1.8] },
  ])('$what', ({ changes, factors, conflicts }) => {
    const resolved = resolve(changes);
    expectClose(resolved.change.inhabitants, factors, 1e-12);
    expect(resolved.conflicts).toEqual(conflicts ?? []);
  });

  it('every municipality of a team by the same percentage is that percentage of the team, to the bit', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.9, max: 3, noNaN: true }), (value) => {
        const each = resolve(['a', 's', 'b'].map((name) => change(gemeente(name), percent(value))));
        expect(each.change.inhabitants.slice(0, 2)).toEqual([1 + value, 1 + value]);
      }),
    );
  });

  it('a team is the mean of its parts, whatever they are', () => {
    const parts = partsOf(inputs);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: parts.length, maxLength: parts.length }), (factors) => {
        const [a, b, c] = teamFactors(parts, factors, 3);
        const [fa = 0, s1 = 0, s2 = 0, fb = 0, own = 0] = factors;
        expect(a).toBeCloseTo((3 * fa + 2 * s1) / 5, 12);
        expect(b).toBeCloseTo((2 * s2 + fb) / 3, 12);
        expect(c).toBe(own);
      }),
    );
  });
});

describe('growth a year', () => {
  it.each([
    [2024, 1.02],
    [2026, 1.02 * 1.02 * 1.02],
    [2023, 1],
    [2022, 1 / 1.02],
  ])('2 %% a year from 2023 is in %i a factor %d', (year, factor) => {
    expectClose(resolve([change(team('A'), { kind: 'groei', value: 0.02 })], { year }).change.inhabitants, [factor, 1, 1], 1e-15);
  });

  it('runs to 2030 unless a year is chosen', () => expect(resolve([change(team('A'), { kind: 'groei', value: 0.02 })]).change.inhabitants[0]).toBe(growthFactor(0.02, 7)));

  it('multiplies with percentages', () => {
    expectClose(resolve([change(team('A'), { kind: 'groei', value: 0.1 }), change(team('A'), percent(0.5))], { year: 2025 }).change.inhabitants, [1.815, 1, 1], 1e-12);
  });
});
