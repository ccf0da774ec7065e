import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import type { StrengthInputs } from '../../../src/model/strength/inputs';
import { teamInhabitants } from '../../../src/model/strength/inputs';
import { resolveScenario } from '../../../src/simulation/apply';
import { loadFormulas } from '../../../src/simulation/formula/onDemand';
import { inhabitantsByYear, inhabitantsInScenario } from '../../../src/simulation/results/inhabitantsByYear';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Amount, DriverChange, Scenario, Scope } from '../../../src/simulation/scenario';
import { exampleInputs, exampleMunicipality } from '../../model/strength/exampleTree';
import { expectClose } from '../../model/strength/expecting';

/** a: 30,000 on 1-1-2021, +10 % a year; s: 40,000 on 1-1-2023, −50 % a year, half in A and half in B; b: 10,000, no growth given; C has nobody. */
const inputs = exampleInputs({
  municipalities: [
    { ...exampleMunicipality('a', 30_000, [{ team: 0, weight: 1 }]), growth: 0.1 },
    { ...exampleMunicipality('s', 40_000, [{ team: 0, weight: 1 }, { team: 1, weight: 1 }]), referenceDate: '2023-07-01', growth: -0.5 },
    { ...exampleMunicipality('b', 10_000, [{ team: 1, weight: 1 }]), growth: null },
  ],
});
const change = (scope: Scope, amount: Amount): DriverChange => ({ driver: 'inwoners', scope, amount, active: true });
const gemeente = (name: string): Scope => ({ kind: 'gemeente', name });
const unit: Scope = { kind: 'eenheid' };

function years(scenario: Scenario, of: StrengthInputs = inputs): (readonly number[])[] {
  return inhabitantsByYear(of, scenario).map((found) => {
    if (!found.ok) throw new Error(found.problem.code);
    return found.parts;
  });
}

beforeAll(loadFormulas);

describe('inhabitants by year', () => {
  it('runs from 2024 to 2030', () => expect(inhabitantsByYear(inputs, baseScenario).map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030]));

  it.each<{ what: string; changes: DriverChange[]; first: number[]; second: number[] }>([
    // a: 30,000 × 1.1³ and × 1.1⁴; s: 20,000 × 0.5 and × 0.25 in each team; team C stands for itself and has nobody.
    { what: 'the base grows from each reference date', changes: [], first: [39_930, 10_000, 10_000, 10_000, 0], second: [43_923, 5_000, 5_000, 10_000, 0] },
    { what: 'a percentage multiplies', changes: [change(unit, { kind: 'procent', value: 0.5 })], first: [59_895, 15_000, 15_000, 15_000, 0], second: [65_884.5, 7_500, 7_500, 15_000, 0] },
    // From the base year 2023: 1.2 in 2024, 1.44 in 2025.
    { what: 'growth of the scenario reaches to the year', changes: [change(gemeente('b'), { kind: 'groei', value: 0.2 })], first: [39_930, 10_000, 10_000, 12_000, 0], second: [43_923, 5_000, 5_000, 14_400, 0] },
    { what: 'an absolute number replaces the growth of its municipality', changes: [change(gemeente('a'), { kind: 'absoluut', value: 45_000 })], first: [45_000, 10_000, 10_000, 10_000, 0], second: [45_000, 5_000, 5_000, 10_000, 0] },
    { what: 'what comes after the absolute number counts', changes: [change(gemeente('a'), { kind: 'absoluut', value: 45_000 }), change(unit, { kind: 'groei', value: 0.1 })], first: [49_500, 11_000, 11_000, 11_000, 0], second: [54_450, 6_050, 6_050, 12_100, 0] },
    // Half of s does not shrink in team B, where the formula replaces its rate.
    { what: 'a formula replaces it too, and may ask for the year: factor 1 in 2024, 2 in 2025', changes: [change({ kind: 'basisteam', name: 'B' }, { kind: 'formule', text: 'inwoners * (jaar - 2023)' })], first: [39_930, 10_000, 20_000, 10_000, 0], second: [43_923, 5_000, 40_000, 20_000, 0] },
  ])('$what', ({ changes, first, second }) => {
    const found = years({ ...baseScenario, changes });
    expectClose(found[0] ?? [], first, 1e-8);
    expectClose(found[1] ?? [], second, 1e-8);
  });

  it('does not look at the year of the scenario', () => {
    const growing: Scenario = { ...baseScenario, changes: [change(unit, { kind: 'groei', value: 0.03 })] };
    expect(inhabitantsByYear(inputs, { ...growing, year: 2025 })).toEqual(inhabitantsByYear(inputs, growing));
  });

  it('before the reference date the number was smaller: 10,000 / 1.25 one year earlier', () => {
    const later = exampleInputs({ municipalities: [{ ...exampleMunicipality('a', 10_000, [{ team: 0, weight: 1 }]), referenceDate: '2025-01-01', growth: 0.25 }] });
    expectClose(years(baseScenario, later).slice(0, 3).map(([a]) => a ?? NaN), [8_000, 10_000, 12_500], 1e-9);
  });

  it('a year without an answer says why, the others stand', () => {
    // 1 / (2027 − jaar): less than nobody from 2028, no number in 2027.
    const found = inhabitantsByYear(inputs, { ...baseScenario, changes: [change({ kind: 'basisteam', name: 'A' }, { kind: 'formule', text: 'inwoners / (2027 - jaar)' })] });
    expect(found.map(({ ok }) => ok)).toEqual([true, true, true, false, false, false, false]);
    expect(found[3]).toMatchObject({ year: 2027, problem: { code: 'formulaNotFinite', team: 'A' } });
    expect(found[4]).toMatchObject({ year: 2028, problem: { code: 'invalidFactor', driver: 'inwoners', team: 'A' } });
  });

  it('a scope that is not there has no answer in any year', () => {
    const found = inhabitantsByYear(inputs, { ...baseScenario, changes: [change(gemeente('elders'), { kind: 'procent', value: 0.1 })] });
    expect(found.every((year) => !year.ok && year.problem.code === 'unknownScope')).toBe(true);
  });

  it('the plan gives no growth: every year is what was counted', () => {
    const published = publishedInputs();
    const total = published.municipalities.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
    for (const parts of years(baseScenario, published)) expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(total, 6);
  });

  it('grows each part by its own rate from one year to the next, whatever the rates', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.2, max: 0.2, noNaN: true }), fc.double({ min: -0.2, max: 0.2, noNaN: true }), fc.double({ min: -0.1, max: 0.1, noNaN: true }), (a, b, own) => {
        const grown = { ...inputs, municipalities: inputs.municipalities.map((municipality, m) => ({ ...municipality, growth: [a, null, b][m] ?? null })) };
        const found = years({ ...baseScenario, changes: [change(unit, { kind: 'groei', value: own })] }, grown);
        const rates = [a, 0, 0, b];
        for (let i = 1; i < found.length; i++) rates.forEach((rate, p) => expect((found[i]?.[p] ?? NaN) / (found[i - 1]?.[p] ?? NaN)).toBeCloseTo((1 + rate) * (1 + own), 12));
      }),
    );
  });
});

describe('inhabitants in a scenario', () => {
  const half = change(unit, { kind: 'procent', value: 0.5 });
  const of = (scenario: Scenario) => inhabitantsInScenario(inputs, scenario, resolveScenario(scenario, inputs, teamInhabitants(inputs)));

  it.each<{ what: string; scenario: Partial<Scenario>; parts: number[] }>([
    { what: 'the base: what was counted', scenario: {}, parts: [30_000, 20_000, 20_000, 10_000, 0] },
    { what: 'a change, the growth left out', scenario: { year: 2025, changes: [half] }, parts: [45_000, 30_000, 30_000, 15_000, 0] },
    // a: 30,000 × 1.1⁴; s: 20,000 × 0.5².
    { what: 'with growth: those of the year of the scenario', scenario: { year: 2025, municipalGrowth: true }, parts: [43_923, 5_000, 5_000, 10_000, 0] },
    { what: 'with growth and a change', scenario: { year: 2025, municipalGrowth: true, changes: [half] }, parts: [65_884.5, 7_500, 7_500, 15_000, 0] },
    // 2030 unless a year is chosen: 1.1⁹ and 0.5⁷.
    { what: 'with growth, no year chosen', scenario: { municipalGrowth: true }, parts: [70_738.43073, 156.25, 156.25, 10_000, 0] },
  ])('$what', ({ scenario, parts }) => expectClose(of({ ...baseScenario, ...scenario }), parts, 1e-6));

  it('a year without an answer is thrown as its problem, never no inhabitants', () => {
    const scenario: Scenario = { ...baseScenario, year: 2025, municipalGrowth: true };
    const endless = { ...inputs, municipalities: inputs.municipalities.map((municipality) => ({ ...municipality, growth: 1e100 })) };
    const found = () => inhabitantsInScenario(endless, scenario, resolveScenario(baseScenario, inputs, teamInhabitants(inputs)));
    expect(found).toThrow(expect.objectContaining({ problem: expect.objectContaining({ code: 'invalidFactor', driver: 'inwoners' }) as unknown }));
  });
});
