import { describe, expect, it } from 'vitest';
import annex from '../../assets/plan/bijlage1-districten.json';
import districts from '../../assets/plan/paragraaf411-districten.json';
import { uitbreiding } from '../../src/functions/formulas/uitbreiding';
import { wijkagentnorm } from '../../src/functions/formulas/wijkagentnorm';
import { refusalOf } from './refusal';

const teams = annex.rows.filter(({ kind }) => kind === 'basisteam');
const strength = teams.map(({ hbvs2023 }) => [hbvs2023]);
const districtOf = teams.map(({ district }) => [district]);
const totals = districts.rows.filter(({ hbvs2023 }) => typeof hbvs2023 === 'number').filter(({ district }) => teams.some((team) => team.district === district)).map(({ district, hbvs2023 }) => [district, hbvs2023]);

describe('UITBREIDING', () => {
  it('gives the 27 printed figures of the plan: the 55 fte, one HOvJ each, and the amendment for Veluwe West', () => {
    expect(totals).toHaveLength(5);
    const fte = uitbreiding(55, strength, districtOf, totals).map(([cell]) => cell ?? NaN);
    const payers = teams.filter(({ district, name }) => district === teams.find((team) => team.name === 'Veluwe West')?.district && name !== 'Veluwe West');
    const paid = payers.reduce((sum, { hbvs2023 }) => sum + hbvs2023, 0);
    const shown = teams.map((team, i) => {
      const amendment = team.name === 'Veluwe West' ? 0.9 : payers.includes(team) ? (-0.9 * team.hbvs2023) / paid : 0;
      return Math.round(((fte[i] ?? 0) + 1 + amendment) * 10) / 10;
    });
    expect(shown).toEqual(teams.map(({ extension }) => extension));
  });

  it('adds up to the fte whatever the strength, and moves with the base', () => {
    const scenario = strength.map(([fte], i) => [(fte ?? 0) * (i % 3 === 0 ? 1.2 : 0.9)]);
    const fte = uitbreiding(55, scenario, districtOf, totals, strength).flat();
    expect(fte.reduce((sum, cell) => sum + cell, 0)).toBeCloseTo(55, 9);
    // Districts 200 + 10 and 60 − 10 of 260, 13 fte: 10.5 as 110 : 60, and 2.5
    const small = uitbreiding(13, [[110], [60], [30]], [['a'], ['A '], ['b']], [['A', 200], ['B', 60]], [[100], [60], [40]]).flat();
    [(10.5 * 110) / 170, (10.5 * 60) / 170, 2.5].forEach((expected, i) => expect(small[i]).toBeCloseTo(expected, 10));
  });

  it.each<[string, () => unknown, object]>([
    ['a district without total', () => uitbreiding(5, [[1], [2]], [['A'], ['C']], [['A', 1], ['B', 2]]), { code: 'districtUnknown', district: 'C' }],
    ['a district twice', () => uitbreiding(5, [[1]], [['A']], [['A', 1], ['a', 2]]), { code: 'districtTwice', district: 'a' }],
    ['totals in three columns', () => uitbreiding(5, [[1]], [['A']], [['A', 1, 2]]), { code: 'wrongColumns', argument: 'districttotalen', columns: 3, expected: 2 }],
    ['a total that is a text', () => uitbreiding(5, [[1]], [['A']], [['A', 1], ['B', 'x']]), { code: 'wrongValue', argument: 'districttotalen', place: { row: 2, column: 2, rows: 2, columns: 2 }, found: { kind: 'text', text: 'x' }, expected: { kind: 'number', least: 0 } }],
    ['no strength anywhere', () => uitbreiding(5, [[0]], [['A']], [['A', 10]]), { code: 'noExtensionKey' }],
  ])('%s', (_, call, problem) => expect(refusalOf(call)).toEqual(problem));
});

describe('WIJKAGENTNORM', () => {
  // 2,110,472 + 1,171,910 = 3,282,382 / 5,000 = 656.4764
  it.each([
    [undefined, 656],
    ['dichtstbij', 656],
    ['Omhoog', 657],
    ['omlaag', 656],
    ['geen', 656.4764],
  ])('of the eenheid on 1-1-2022, rounded %s: %d', (rounding, expected) => {
    expect(wijkagentnorm([[3282382]], undefined, rounding)[0]?.[0]).toBeCloseTo(expected, 10);
  });

  it('spills over the cells, with a norm of its own', () => expect(wijkagentnorm([[10000, 12500], [0, 2499]], 2500, 'omlaag')).toEqual([[4, 5], [0, 0]]));

  it('asks for no further wijkagent where a calculation misses a multiple by its last bits', () => expect(wijkagentnorm([[5000 * 1.1 * 10]], 5000, 'omhoog')).toEqual([[11]]));

  it('never asks for fewer with more inhabitants', () => {
    const counts = Array.from({ length: 400 }, (_, i) => [i * 131]);
    for (const rounding of ['dichtstbij', 'omhoog', 'omlaag', 'geen']) {
      const required = wijkagentnorm(counts, 5000, rounding).flat();
      required.slice(1).forEach((value, i) => expect(value).toBeGreaterThanOrEqual(required[i] ?? 0));
    }
  });

  it('refuses a word it does not know', () =>
    expect(refusalOf(() => wijkagentnorm([[1]], 5000, 'naar boven'))).toEqual({
      code: 'wrongValue',
      argument: 'afronding',
      place: null,
      found: { kind: 'text', text: 'naar boven' },
      expected: { kind: 'choice', choices: ['dichtstbij', 'omhoog', 'omlaag', 'geen'] },
    }));
});
