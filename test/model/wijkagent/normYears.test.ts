import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StrengthInputs } from '../../../src/model/strength/inputs';
import { normYears } from '../../../src/model/wijkagent/normYears';
import type { YearInhabitants } from '../../../src/model/wijkagent/normYears';
import { inhabitantsByYear } from '../../../src/simulation/results/inhabitantsByYear';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Scenario } from '../../../src/simulation/scenario';
import { exampleInputs, exampleMunicipality } from '../strength/exampleTree';
import { month, normInputs, part, told, valueOf } from './exampleNorm';

const grown = (name: string, inhabitants: number, team: number, growth: number | null) => ({ ...exampleMunicipality(name, inhabitants, [{ team, weight: 1 }]), referenceDate: '2024-01-01', growth });

/** A does not grow, B shrinks 5 % a year, C grows 10 % a year; A and B are Oost, C is West. The eenheid counts 105,000 on the same day. */
const tree = exampleInputs({ municipalities: [grown('a', 50_000, 0, null), grown('b', 30_000, 1, -0.05), grown('c', 20_000, 2, 0.1)] });
const inputs = normInputs({ unitDate: '2024-01-01', populations: [part('x', '2022-01-01', 100_000), part('x', '2024-01-01', 105_000)] });
/** 12 + 5 in Oost, 4 in West, 21 together. */
const formation = [12, 5, 4];

function yearsOf(scenario: Scenario, of: StrengthInputs = tree): YearInhabitants[] {
  return inhabitantsByYear(of, scenario).map((found) => ({ year: found.year, parts: found.ok ? found.parts : null }));
}

const rowsOf = (scenario: Scenario = baseScenario, overrides: Parameters<typeof normInputs>[0] = {}, of: StrengthInputs = tree) => normYears(of, { ...inputs, ...overrides }, yearsOf(scenario, of), formation);

describe('in which year which level falls under the norm, by hand', () => {
  const rows = rowsOf();
  const required = (name: string) => rows.find((row) => row.name === name)!.years.map(({ required: asked }) => valueOf(asked).required);

  it.each([
    { name: 'A', asked: [10, 10, 10, 10, 10, 10, 10] },
    // 30,000 / 28,500 / 27,075 / 25,721 / 24,435 / 23,213 / 22,053: 6.0, 5.7, 5.4, 5.1, 4.9, 4.6, 4.4.
    { name: 'B', asked: [6, 6, 5, 5, 5, 5, 4] },
    // 20,000 / 22,000 / 24,200 / 26,620 / 29,282 / 32,210 / 35,431: 4.0, 4.4, 4.8, 5.3, 5.9, 6.4, 7.1.
    { name: 'C', asked: [4, 4, 5, 5, 6, 6, 7] },
    // A + B: 80,000 / 78,500 / 77,075 / 75,721 / 74,435 / 73,213 / 72,053.
    { name: 'Oost', asked: [16, 16, 15, 15, 15, 15, 14] },
    // 1.05 × 100,000 / 100,500 / 101,275 / 102,341 / 103,717 / 105,424 / 107,484: 21.0, 21.1, 21.3, 21.5 (21.49), 21.8, 22.1, 22.6.
    { name: 'Eenheid', asked: [21, 21, 21, 21, 22, 22, 23] },
  ])('$name asks $asked', ({ name, asked }) => expect(required(name)).toEqual(asked));

  it.each([
    { name: 'Eenheid', first: { year: 2028, fte: 1 }, last: 2 },
    { name: 'Oost', first: null, last: 0 },
    { name: 'West', first: { year: 2026, fte: 1 }, last: 3 },
    { name: 'A', first: null, last: 0 },
    { name: 'B', first: { year: 2024, fte: 1 }, last: 0 },
    { name: 'C', first: { year: 2026, fte: 1 }, last: 3 },
  ])('$name: first under $first, $last fte in 2030', ({ name, first, last }) => {
    const row = rows.find((candidate) => candidate.name === name)!;
    expect([told(row.firstUnder), told(row.fteInLastYear)]).toEqual([first, last]);
  });

  it('runs over eenheid, districts and teams, in that order; no municipality', () => expect(rows.map((row) => row.name)).toEqual(['Eenheid', 'Oost', 'West', 'A', 'B', 'C']));
});

describe('years of the norm', () => {
  it('the eenheid grows from its own date: 100,000 in 2022, when c had 20,000 / 1.21 and b 30,000 / 0.9025', () => {
    const unit = rowsOf(baseScenario, { unitDate: '2022-01-01' })[0]!;
    const then = 50_000 + 30_000 / 0.9025 + 20_000 / 1.21;
    expect(valueOf(unit.years[0]!.inhabitants)).toBeCloseTo((100_000 * 100_000) / then, 6);
    expect(valueOf(unit.years[6]!.inhabitants)).toBeCloseTo((100_000 * (50_000 + 30_000 * 0.95 ** 6 + 20_000 * 1.1 ** 6)) / then, 6);
  });

  it('a change of the scenario counts on top of the growth of the municipalities', () => {
    const plusTen: Scenario = { ...baseScenario, changes: [{ driver: 'inwoners', scope: { kind: 'eenheid' }, amount: { kind: 'procent', value: 0.1 }, active: true }] };
    const rows = rowsOf(plusTen);
    // Eenheid 115,500 asks 23 in 2024; C 24,200 asks 5 in 2025, 38,974 asks 8 in 2030.
    expect(told(rows[0]!.firstUnder)).toEqual({ year: 2024, fte: 2 });
    expect([told(rows[5]!.firstUnder), told(rows[5]!.fteInLastYear)]).toEqual([{ year: 2025, fte: 1 }, 4]);
  });

  it.each([
    // A asks 10 in every year.
    { there: 10 - 1e-9, first: null, last: 0 }, // the last bits of a sum
    { there: 10 - 1e-3, first: { year: 2024, fte: 0.001 }, last: 0.001 },
    { there: 9.6, first: { year: 2024, fte: 0.4 }, last: 0.4 },
  ])('$there where 10 are asked: first under $first', ({ there, first, last }) => {
    const row = normYears(tree, inputs, yearsOf(baseScenario), [there, 5, 4]).find(({ name }) => name === 'A')!;
    const found = valueOf(row.firstUnder);
    expect(found?.year).toBe(first?.year);
    expect(found?.fte ?? 0).toBeCloseTo(first?.fte ?? 0, 12);
    expect(valueOf(row.fteInLastYear)).toBeCloseTo(last, 12);
  });

  it('the formation is that of the chosen measure', () => {
    const series = [month('2024-01-01', 0, 10, 9), month('2024-01-01', 1, 10, 4), month('2024-01-01', 2, 10, 3)];
    const [unit, , west] = rowsOf(baseScenario, { measure: 'bezetting (maandreeks)', series });
    expect([told(unit!.formation), told(unit!.firstUnder), told(west!.firstUnder)]).toEqual([16, { year: 2024, fte: 5 }, { year: 2024, fte: 1 }]);
    expect(rowsOf(baseScenario, { measure: 'formatie (maandreeks)' }).map((row) => told(row.firstUnder))).toEqual(rowsOf().map(() => 'noSeries'));
  });

  it('n.v.t. where a split is open, also through the years', () => {
    const split = exampleInputs({ municipalities: [{ ...grown('s', 30_000, 0, 0.1), parts: [{ team: 0, weight: 1 }, { team: 1, weight: 1 }] }, grown('c', 20_000, 2, 0)] });
    // Eenheid in 2030: 105,000 × (53,147 + 20,000) / 50,000 = 153,608 ask 31 of 21; Oost: 53,147 ask 11 of 17.
    expect(rowsOf(baseScenario, {}, split).map((row) => told(row.fteInLastYear))).toEqual([10, 0, 0, 'openSplit', 'openSplit', 0]);
  });

  it('a year without an answer hides whether it was the first', () => {
    const years = yearsOf(baseScenario).map((year) => (year.year === 2025 ? { ...year, parts: null } : year));
    const rows = normYears(tree, inputs, years, formation);
    expect(rows.map((row) => told(row.firstUnder))).toEqual(['yearWithoutAnswer', 'yearWithoutAnswer', 'yearWithoutAnswer', 'yearWithoutAnswer', { year: 2024, fte: 1 }, 'yearWithoutAnswer']);
    expect(told(rows[0]!.years[1]!.required)).toBe('yearWithoutAnswer');
  });

  it('without a date, or where nobody lived on it, the eenheid has none', () => {
    expect(told(rowsOf(baseScenario, { unitDate: '2023-01-01' })[0]!.firstUnder)).toBe('unknownDate');
    const gone = exampleInputs({ municipalities: [grown('a', 50_000, 0, -1)] });
    expect(told(rowsOf(baseScenario, {}, gone)[0]!.years[1]!.required)).toMatchObject({ required: 0 });
    expect(told(rowsOf(baseScenario, { unitDate: '2022-01-01' }, gone)[0]!.firstUnder)).toBe('noInhabitants');
    const [unit] = rowsOf(baseScenario, {}, exampleInputs({ municipalities: [grown('a', 0, 0, 0)] }));
    expect([told(unit!.firstUnder), told(unit!.fteInLastYear)]).toEqual(['noInhabitants', 'noInhabitants']);
  });

  it('no years: nobody is under the norm and nothing is short', () => {
    expect(normYears(tree, inputs, [], formation).map((row) => [told(row.firstUnder), told(row.fteInLastYear)])).toEqual(rowsOf().map(() => [null, 0]));
  });

  it('more growth never puts the first year later, nor lowers the cost in 2030', () => {
    const rate = fc.double({ min: -0.05, max: 0.1, noNaN: true });
    fc.assert(
      fc.property(rate, rate, fc.double({ min: 0, max: 0.05, noNaN: true }), (b, c, more) => {
        const at = (extra: number) => rowsOf(baseScenario, {}, exampleInputs({ municipalities: [grown('a', 50_000, 0, 0), grown('b', 30_000, 1, b + extra), grown('c', 20_000, 2, c + extra)] }));
        const [before, after] = [at(0), at(more)];
        before.forEach((row, i) => {
          expect(valueOf(after[i]!.fteInLastYear)).toBeGreaterThanOrEqual(valueOf(row.fteInLastYear));
          const year = (of: typeof row) => valueOf(of.firstUnder)?.year ?? Infinity;
          expect(year(after[i]!)).toBeLessThanOrEqual(year(row));
        });
      }),
      { numRuns: 40 },
    );
  });
});
