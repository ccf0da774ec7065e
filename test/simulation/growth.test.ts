import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { growthFactor } from '../../src/model/growthFactor';
import { publishedInputs } from '../../src/model/plan/published';
import { strengthModel } from '../../src/model/strength/compute';
import { resolveScenario } from '../../src/simulation/apply';
import { municipalitiesWithGrowth, startFactors } from '../../src/simulation/growth';
import { loadFormulas } from '../../src/simulation/formula/onDemand';
import { outcomeOf } from '../../src/simulation/goal/outcome';
import { seekDriver } from '../../src/simulation/goal/seekDriver';
import { partsOf } from '../../src/simulation/parts';
import { inhabitantsByYear } from '../../src/simulation/results/inhabitantsByYear';
import { yearByYear } from '../../src/simulation/results/yearByYear';
import { baseScenario } from '../../src/simulation/scenario';
import { localElasticities } from '../../src/simulation/sensitivity/elasticities';
import { sensitivityInputs } from '../../src/simulation/sensitivity/inputs';
import type { Amount, DriverChange, Scenario, Scope } from '../../src/simulation/scenario';
import { exampleInputs, exampleMunicipality } from '../model/strength/exampleTree';
import { expectClose } from '../model/strength/expecting';

/** A holds a (30,000, +10 % a year) and half of s (20,000 of 40,000, −20 %); B the other half and b (10,000, none given); C has nobody. */
const inputs = exampleInputs({
  municipalities: [
    { ...exampleMunicipality('a', 30_000, [{ team: 0, weight: 1 }]), growth: 0.1 },
    { ...exampleMunicipality('s', 40_000, [{ team: 0, weight: 1 }, { team: 1, weight: 1 }]), growth: -0.2 },
    { ...exampleMunicipality('b', 10_000, [{ team: 1, weight: 1 }]), growth: null },
  ],
});
const inhabitants = [50_000, 30_000, 0];
const unit: Scope = { kind: 'eenheid' };
const gemeente = (name: string): Scope => ({ kind: 'gemeente', name });
const team = (name: string): Scope => ({ kind: 'basisteam', name });
const percent = (value: number): Amount => ({ kind: 'procent', value });
const change = (scope: Scope, amount: Amount, driver: DriverChange['driver'] = 'inwoners'): DriverChange => ({ driver, scope, amount, active: true });
const growing = (changes: DriverChange[] = [], part: Partial<Scenario> = {}): Scenario => ({ ...baseScenario, name: 'Groei', year: 2025, municipalGrowth: true, ...part, changes });
const resolve = (scenario: Scenario) => resolveScenario(scenario, inputs, inhabitants);

beforeAll(loadFormulas);

describe('growth per municipality', () => {
  // In 2025, two years from 2023: a × 1.21, s × 0.64, b × 1.
  it.each<{ what: string; changes: DriverChange[]; parts: number[]; teams: number[]; overruled?: number[][] }>([
    { what: 'alone: A (30 × 1.21 + 20 × 0.64) / 50, B (20 × 0.64 + 10) / 30', changes: [], parts: [1.21, 0.64, 0.64, 1, 1], teams: [0.982, 0.76, 1] },
    { what: 'a percentage multiplies', changes: [change(team('A'), percent(0.5))], parts: [1.815, 0.96, 0.64, 1, 1], teams: [1.473, 0.76, 1] },
    { what: 'growth of a change multiplies: 1.1² × 1.5²', changes: [change(gemeente('a'), { kind: 'groei', value: 0.5 })], parts: [2.7225, 0.64, 0.64, 1, 1], teams: [1.8895, 0.76, 1] },
    { what: 'an absolute value replaces it for its scope, without a conflict', changes: [change(gemeente('a'), { kind: 'absoluut', value: 45_000 })], parts: [1.5, 0.64, 0.64, 1, 1], teams: [1.156, 0.76, 1] },
    {
      what: 'a formula replaces it, and sees the inhabitants of the base: 50,000 + 10,000',
      changes: [change(team('A'), { kind: 'formule', text: 'inwoners + 10000' })],
      parts: [1.2, 1.2, 0.64, 1, 1],
      teams: [1.2, 0.76, 1],
    },
    {
      what: 'a change after the absolute value multiplies that alone',
      changes: [change(unit, percent(1)), change(team('A'), { kind: 'absoluut', value: 55_000 }), change(gemeente('a'), percent(0.5))],
      parts: [1.65, 1.1, 1.28, 2, 2],
      teams: [1.43, 1.52, 2],
      overruled: [[0]],
    },
    { what: 'the workload does not grow along', changes: [change(unit, percent(0.5), 'werklast')], parts: [1.21, 0.64, 0.64, 1, 1], teams: [0.982, 0.76, 1] },
  ])('$what', ({ changes, parts, teams, overruled = [] }) => {
    const resolved = resolve(growing(changes));
    expectClose(resolved.partFactors.inwoners, parts, 1e-12);
    expectClose(resolved.change.inhabitants, teams, 1e-12);
    expectClose(resolved.change.workload, changes.some(({ driver }) => driver === 'werklast') ? [1.5, 1.5, 1.5] : [1, 1, 1], 0);
    expect(resolved.conflicts.map((conflict) => conflict.overruled)).toEqual(overruled);
  });

  it('without the switch the figures wait', () => {
    expectClose(resolve({ ...baseScenario, year: 2025 }).change.inhabitants, [1, 1, 1], 0);
    expectClose(startFactors({ year: 2025 }, partsOf(inputs), inputs), [1, 1, 1, 1, 1], 0);
  });

  it('a growth of 0 is given too', () => {
    expect(municipalitiesWithGrowth({ municipalities: [{ ...exampleMunicipality('a', 1, [{ team: 0, weight: 1 }]), growth: 0 }, exampleMunicipality('b', 1, [{ team: 0, weight: 1 }])] })).toBe(1);
  });

  it('runs from the base year to the year of the scenario, 2030 unless one is chosen', () => {
    const after = (year: number | undefined, baseYear = 2023) => startFactors({ municipalGrowth: true, ...(year === undefined ? {} : { year }) }, partsOf(inputs), { ...inputs, baseYear })[0];
    expect(after(2024)).toBe(1.1);
    expect(after(undefined)).toBe(growthFactor(0.1, 7));
    expect(after(2025, 2025)).toBe(1);
    expect(after(2024, 2025)).toBe(1 / 1.1);
  });

  it('the plan gives no growth: the switch moves nobody', () => {
    const model = strengthModel(publishedInputs());
    expect(municipalitiesWithGrowth(model.inputs)).toBe(0);
    expect(municipalitiesWithGrowth(inputs)).toBe(2);
    const found = outcomeOf(model, growing());
    expect(found.ok && found.result.hbvs).toEqual(model.compute(resolveScenario(baseScenario, model.inputs, model.inhabitants).change).hbvs);
  });

  it('is what a growth change of each municipality gives, whatever the rates and the year', () => {
    const rate = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(rate, rate, rate, fc.integer({ min: 2024, max: 2030 }), (a, s, b, year) => {
        const rates = [a, s, b];
        const grown = { ...inputs, municipalities: inputs.municipalities.map((municipality, m) => ({ ...municipality, growth: rates[m] ?? null })) };
        const bySwitch = resolveScenario(growing([], { year }), grown, inhabitants);
        const byChanges = resolve({ ...baseScenario, year, changes: ['a', 's', 'b'].map((name, m) => change(gemeente(name), { kind: 'groei', value: rates[m] ?? 0 })) });
        expect(bySwitch.partFactors).toEqual(byChanges.partFactors);
      }),
    );
  });

  it('inhabitants by year hold it once, switch or no switch', () => {
    const changes = [change(unit, percent(0.5))];
    expect(inhabitantsByYear(inputs, growing(changes))).toEqual(inhabitantsByYear(inputs, { ...baseScenario, changes }));
  });
});

/** A: 50,000 with +10 % a year; B and C stand still. */
const model = strengthModel(exampleInputs({ municipalities: exampleInputs().municipalities.map((municipality, m) => ({ ...municipality, growth: m === 0 ? 0.1 : null })) }));
const explicit: Scenario = { ...baseScenario, year: 2025, changes: [change(team('A'), { kind: 'groei', value: 0.1 })] };

describe('what looks at a scenario follows the growth per municipality', () => {
  it('year by year', () => {
    const [bySwitch, byChange] = [yearByYear(model, growing()), yearByYear(model, explicit)];
    expect(bySwitch).toEqual(byChange);
    expect(bySwitch[1]).not.toEqual(bySwitch[0]);
  });

  it('goal seek: the change that is asked comes on top', () => {
    const question = { driver: 'inwoners', scope: team('A'), team: 'A', level: 'hbvs', target: { kind: 'level', fte: 104 } } as const;
    const found = seekDriver(model, { ...question, scenario: growing() });
    expect(found.kind).toBe('solutions');
    expect(found).toEqual(seekDriver(model, { ...question, scenario: explicit }));
    expect(found).not.toEqual(seekDriver(model, { ...question, scenario: baseScenario }));
  });

  it('sensitivity: the inhabitants of the unit are an input, once', () => {
    const units = (scenario: Scenario) => sensitivityInputs(model, scenario).filter((input) => input.kind === 'driver');
    const everybody = { kind: 'driver', driver: 'inwoners', scope: unit };
    expect(units(growing())).toEqual([everybody]);
    expect(units(growing([change(unit, percent(0.1))]))).toEqual([everybody]);
    expect(units(growing([change(team('A'), percent(0.1))]))).toEqual([{ kind: 'driver', driver: 'inwoners', scope: team('A') }, everybody]);
    const input = { kind: 'driver', driver: 'inwoners', scope: team('A') } as const;
    expect(localElasticities(model, growing(), input, 'hbvs')).toEqual(localElasticities(model, explicit, input, 'hbvs'));
  });
});
