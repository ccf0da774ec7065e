import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFormulas } from '../../src/simulation/formula/onDemand';
import { growthFactor } from '../../src/model/growthFactor';
import { inhabitantsByYear } from '../../src/simulation/results/inhabitantsByYear';
import { ownFactors } from '../../src/simulation/ownFactors';
import { partsOf } from '../../src/simulation/parts';
import { baseScenario } from '../../src/simulation/scenario';
import type { Amount, DriverChange, Scenario, Scope } from '../../src/simulation/scenario';
import { exampleInputs, exampleMunicipality } from '../model/strength/exampleTree';

/** A holds a and half of s; B the other half and b; C has nobody. */
const inputs = exampleInputs({
  municipalities: [
    { ...exampleMunicipality('a', 30_000, [{ team: 0, weight: 1 }]), growth: 0.01 },
    exampleMunicipality('s', 40_000, [{ team: 0, weight: 1 }, { team: 1, weight: 1 }]),
    { ...exampleMunicipality('b', 10_000, [{ team: 1, weight: 1 }]), growth: -0.02 },
  ],
});
const inhabitants = [50_000, 30_000, 0];
const unit: Scope = { kind: 'eenheid' };
const gemeente = (name: string): Scope => ({ kind: 'gemeente', name });
const team = (name: string): Scope => ({ kind: 'basisteam', name });
const percent = (value: number): Amount => ({ kind: 'procent', value });
const grows = (value: number): Amount => ({ kind: 'groei', value });
const fixed = (value: number): Amount => ({ kind: 'absoluut', value });
const formula = (text: string): Amount => ({ kind: 'formule', text });
const change = (scope: Scope, amount: Amount, driver: DriverChange['driver'] = 'inwoners', active = true): DriverChange => ({ driver, scope, amount, active });

beforeAll(loadFormulas);

describe('the own factors of the parts a, s in A, s in B, b and C', () => {
  it.each<{ what: string; changes: DriverChange[]; inYear: number[]; perYear: number[]; replacedBy?: (number | null)[]; ofYear?: boolean[] }>([
    { what: 'nothing', changes: [], inYear: [1, 1, 1, 1, 1], perYear: [1, 1, 1, 1, 1] },
    // 1.1² in 2025.
    { what: 'growth', changes: [change(unit, grows(0.1)), change(gemeente('b'), grows(0.5))], inYear: [1.21, 1.21, 1.21, 2.7225, 1.21], perYear: [1.1, 1.1, 1.1, 1.65, 1.1] },
    { what: 'a percentage does not grow', changes: [change(team('A'), percent(0.2)), change(unit, grows(0.1))], inYear: [1.452, 1.452, 1.21, 1.21, 1.21], perYear: [1.1, 1.1, 1.1, 1.1, 1.1] },
    {
      what: 'an absolute value ends the growth before it, not that after it',
      changes: [change(unit, grows(0.1)), change(gemeente('s'), fixed(60_000)), change(team('B'), grows(0.2))],
      inYear: [1.21, 1.5, 2.16, 1.7424, 1.21],
      perYear: [1.1, 1, 1.2, 1.32, 1.1],
      replacedBy: [null, 1, 1, null, null],
    },
    {
      what: 'a formula of the year is for the year alone, unless it is replaced',
      changes: [change(team('A'), formula('inwoners * (jaar - 2023)')), change(team('B'), formula('inwoners * 3')), change(gemeente('a'), fixed(33_000))],
      inYear: [1.1, 2, 3, 3, 1],
      perYear: [1, 1, 1, 1, 1],
      replacedBy: [2, 0, 1, 1, null],
      ofYear: [false, true, false, false, false],
    },
    { what: 'what is off, and the workload, do not count', changes: [change(unit, grows(0.1), 'werklast'), change(unit, fixed(1), 'inwoners', false)], inYear: [1, 1, 1, 1, 1], perYear: [1, 1, 1, 1, 1] },
    { what: 'nobody stays nobody', changes: [change(team('A'), percent(-1)), change(unit, grows(0.1))], inYear: [0, 0, 1.21, 1.21, 1.21], perYear: [1, 1, 1.1, 1.1, 1.1] },
  ])('$what', ({ changes, inYear, perYear, replacedBy = [null, null, null, null, null], ofYear = [false, false, false, false, false] }) => {
    const found = ownFactors({ year: 2025, changes }, inputs, inhabitants);
    found.forEach((own, p) => {
      expect(own.inYear).toBeCloseTo(inYear[p] ?? NaN, 12);
      expect(own.perYear).toBeCloseTo(perYear[p] ?? NaN, 12);
    });
    expect(found.map((own) => own.replacedBy)).toEqual(replacedBy);
    expect(found.map((own) => own.byFormulaOfYear)).toEqual(ofYear);
  });

  it('carried to any year they give the inhabitants of that year, whatever the changes', () => {
    const peopled = fc.constantFrom<Scope>(unit, gemeente('a'), gemeente('s'), team('A'), team('B'), { kind: 'district', name: 'Oost' });
    const rate = fc.integer({ min: -30, max: 30 }).map((percentage) => percentage / 100);
    const what = fc.oneof(
      fc.record({ scope: fc.oneof(peopled, fc.constant(team('C'))), amount: rate.map(percent) }),
      { weight: 3, arbitrary: fc.record({ scope: fc.oneof(peopled, fc.constant(team('C'))), amount: rate.map(grows) }) },
      // Team C has nobody, so that no number can be compared with its own.
      { weight: 2, arbitrary: fc.record({ scope: peopled, amount: fc.integer({ min: 0, max: 90_000 }).map(fixed) }) },
    );
    const changes = fc.array(fc.record({ what, active: fc.integer({ min: 0, max: 4 }) }).map(({ what: { scope, amount }, active }) => change(scope, amount, 'inwoners', active > 0)), { minLength: 2, maxLength: 8, size: 'max' });
    fc.assert(
      fc.property(changes, fc.integer({ min: 2024, max: 2030 }), (list, year) => {
        const scenario: Scenario = { ...baseScenario, year, municipalGrowth: true, changes: list };
        const own = ownFactors(scenario, inputs, inhabitants);
        for (const found of inhabitantsByYear(inputs, scenario)) {
          if (!found.ok) throw new Error(found.problem.code);
          partsOf(inputs).forEach((part, p) => {
            const growth = part.municipality === null ? 0 : (inputs.municipalities[part.municipality]?.growth ?? 0);
            // A number that replaces the inhabitants replaces their growth.
            const people = part.municipality === null ? 0 : part.inhabitants * (own[p]?.replacedBy === null ? growthFactor(growth, found.year - 2021) : 1);
            const expected = people * (own[p]?.inYear ?? NaN) * growthFactor((own[p]?.perYear ?? NaN) - 1, found.year - year);
            expect(Math.abs((found.parts[p] ?? NaN) - expected)).toBeLessThanOrEqual(1e-10 * Math.max(1, expected));
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});
