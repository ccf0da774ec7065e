import { describe, expect, test } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import { publishedOthers } from '../../../src/model/plan/publishedOthers';
import type { StrengthInputs } from '../../../src/model/strength/inputs';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Scenario } from '../../../src/simulation/scenario';
import { normFigures } from '../../../src/taskpane/state/normFigures';
import type { NormComputation } from '../../../src/taskpane/state/normFigures';
import { normSinks, sinksByYear } from '../../../src/taskpane/state/normSinks';

const { wijkagenten } = publishedOthers();

function known(computed: NormComputation) {
  if (!computed.ok) throw new Error(computed.problem.code);
  return computed;
}
const figures = (inputs: StrengthInputs, scenario: Scenario = baseScenario, library: readonly Scenario[] = []) => known(normFigures(inputs, wijkagenten, scenario, library));
const grown = (growth: number): StrengthInputs => {
  const inputs = publishedInputs();
  return { ...inputs, municipalities: inputs.municipalities.map((municipality) => ({ ...municipality, growth })) };
};
const more: Scenario = { name: 'Groei', changes: [{ driver: 'inwoners', scope: { kind: 'eenheid' }, amount: { kind: 'procent', value: 0.1 }, active: true }], totalBudget: null, shares: null };

describe('the norm of the base', () => {
  test('656 asked and 656 there; the change at 0 % that waits for the slider is no scenario', () => {
    const { base, scenario } = figures(publishedInputs(), { ...more, changes: more.changes.map((change) => ({ ...change, amount: { kind: 'procent', value: 0 } })) });
    expect(scenario).toBeNull();
    const { unit } = base.norm;
    expect(unit.required.ok && unit.required.value).toMatchObject({ required: 656, strict: 657 });
    expect(unit.measured.ok && unit.measured.value).toBeCloseTo(656, 9);
  });

  test('without growth every year is the same', () => {
    const [unit] = figures(publishedInputs()).base.years;
    expect(unit?.years.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030]);
    expect(unit?.firstUnder).toEqual({ ok: true, value: null });
  });
});

describe('the norm of a scenario', () => {
  test('10 % more inhabitants ask 722 (3.610.620,2 / 5.000 = 722,12); the wijkagenten follow the norm at once', () => {
    const { base, scenario, name } = figures(publishedInputs(), more);
    expect(name).toBe('Groei');
    expect(base.norm.unit.required.ok && base.norm.unit.required.value.required).toBe(656);
    const unit = scenario?.norm.unit;
    expect(unit?.required.ok && unit.required.value.required).toBe(722);
    // 656 × 1,1
    expect(unit?.measured.ok && unit.measured.value).toBeCloseTo(721.6, 9);
  });

  test('growth per municipality: one answer for the year of the scenario, at every level (1 %: 3.282.382 × 1,01⁸ / 5.000 = 710,87)', () => {
    for (const year of [2025, 2030]) {
      const { scenario, base } = figures(grown(0.01), { ...baseScenario, name: 'Meegroeien', municipalGrowth: true, year });
      const rows = scenario === null ? [] : [scenario.norm.unit, ...scenario.norm.districts, ...scenario.norm.teams];
      expect(rows.length).toBe(33);
      rows.forEach((row, i) => {
        const then = scenario?.years[i]?.years.find((found) => found.year === year);
        expect([row.name, row.required]).toEqual([scenario?.years[i]?.name, then?.required]);
      });
      if (year === 2030) expect(scenario?.norm.unit.required.ok && scenario.norm.unit.required.value.required).toBe(711);
      // Without the switch it is what was counted.
      expect(base.norm.unit.required.ok && base.norm.unit.required.value.required).toBe(656);
    }
  });

  test('a number of inhabitants that is given does not grow: Zwolle 150.000 asks 30 in every year', () => {
    const zwolle: Scenario = { ...baseScenario, name: 'Zwolle', year: 2028, municipalGrowth: true, changes: [{ driver: 'inwoners', scope: { kind: 'gemeente', name: 'Zwolle' }, amount: { kind: 'absoluut', value: 150_000 }, active: true }] };
    const { scenario } = figures(grown(0.02), zwolle);
    const row = scenario?.years.find(({ name }) => name === 'Zwolle');
    const inNorm = scenario?.norm.municipalities.find(({ name }) => name === 'Zwolle');
    expect(inNorm?.inhabitants.ok && inNorm.inhabitants.value).toBeCloseTo(150_000, 6);
    expect(row?.years.map(({ required }) => required.ok && required.value.required)).toEqual([30, 30, 30, 30, 30, 30, 30]);
  });

  test('what it builds on counts too', () => {
    const { scenario } = figures(publishedInputs(), { ...baseScenario, name: 'Erop', baseline: 'Groei' }, [more]);
    expect(scenario?.norm.unit.required.ok && scenario.norm.unit.required.value.required).toBe(722);
  });

  test('a baseline that is not kept gives the reason, no figures', () => {
    expect(normFigures(publishedInputs(), wijkagenten, { ...baseScenario, baseline: 'Weg' }, [])).toMatchObject({ ok: false, problem: { code: 'unknownBaseline' } });
  });

  test('a minimum that it lifts is named with the scenario', () => {
    const { scenario } = figures(publishedInputs(), { ...baseScenario, name: 'Opheffen', liftedMinima: ['Zwolle'] });
    expect(scenario?.lifted.map(({ name, cause }) => [name, cause])).toEqual([['Zwolle', { kind: 'scenario', name: 'Opheffen' }]]);
  });
});

describe('who falls under the norm, and when', () => {
  test('1 % a year on the eenheid: 3.282.382 × 1,01² / 5.000 = 669,68 in 2024, so 14 short of 656; in 2030 710,87, so 55', () => {
    const [unit] = figures(grown(0.01)).base.years;
    expect(unit?.firstUnder.ok && unit.firstUnder.value).toMatchObject({ year: 2024 });
    expect(unit?.firstUnder.ok && unit.firstUnder.value?.fte).toBeCloseTo(14, 9);
    expect(unit?.fteInLastYear.ok && unit.fteInLastYear.value).toBeCloseTo(55, 9);
  });

  test('sinks come by year, districts first; neither the eenheid nor a team with an open split is among them', () => {
    const sinks = normSinks(figures(grown(0.004)).base.years);
    const names = sinks.map(({ row }) => row.name);
    expect(names).not.toContain('Eenheid');
    expect(names.filter((name) => /^(Arnhem|Nijmegen)/.test(name))).toEqual([]);
    const years = sinksByYear(sinks);
    expect(years.map(({ year }) => year)).toEqual([...years.map(({ year }) => year)].sort());
    expect(years.length).toBeGreaterThan(1);
    for (const { sinks: own } of years) expect(own.map(({ row }) => row.kind)).toEqual([...own.map(({ row }) => row.kind)].sort((a, b) => (a === b ? 0 : a === 'district' ? -1 : 1)));
    expect(sinks.every(({ fte, fteInLastYear }) => fte > 0 && fteInLastYear >= fte)).toBe(true);
  });

  test('of one year and kind who is short most comes first, and then by name', () => {
    const [row] = figures(publishedInputs()).base.years;
    if (!row) throw new Error('no eenheid');
    const sinking = (name: string, fte: number) => ({ ...row, kind: 'basisteam' as const, name, firstUnder: { ok: true as const, value: { year: 2026, fte } } });
    expect(normSinks([sinking('B', 1), sinking('C', 3), sinking('A', 1)]).map((sink) => sink.row.name)).toEqual(['C', 'A', 'B']);
  });
});
