import { describe, expect, it } from 'vitest';
import { wijkagentNorm } from '../../../src/model/wijkagent/wijkagentNorm';
import type { NormRow } from '../../../src/model/wijkagent/wijkagentNorm';
import { publishedInputs } from '../../../src/model/plan/published';
import { exactSum, expectClose } from '../strength/expecting';
import { exampleMunicipality } from '../strength/exampleTree';
import { month, normInputs, normTree, part, situationOf, told, valueOf } from './exampleNorm';

const plan = publishedInputs();
const planNorm = wijkagentNorm(plan, normInputs(), situationOf(plan));
const named = (rows: readonly NormRow[], name: string) => rows.find((row) => row.name === name)!;

describe('the norm of the plan', () => {
  it('the eenheid: 656.48 of 3,282,382, printed as 656, at least 657', () => {
    expect(planNorm.unit.inhabitants).toEqual({ ok: true, value: 3_282_382 });
    expect(valueOf(planNorm.unit.required)).toEqual({ exact: 656.4764, required: 656, strict: 657 });
    expect(told(planNorm.unit.measured)).toBe(656);
    expect(told(planNorm.unit.balance)).toEqual({ chosen: 0, strict: -1 });
  });

  it('the reconciliation: 1-1-2022 of the eenheid beside 1-1-2021 of the municipalities', () => {
    const { unit, municipalities, difference, unitDate, municipalityDates } = planNorm.reconciliation;
    expect([unitDate, municipalityDates]).toEqual(['2022-01-01', { first: '2021-01-01', last: '2021-01-01' }]);
    expect(valueOf(unit)).toEqual({ inhabitants: 3_282_382, exact: 656.4764 });
    expect(Math.round(valueOf(municipalities).inhabitants)).toBe(3_263_555);
    expect(valueOf(municipalities).exact).toBeCloseTo(652.711, 9);
    expect(valueOf(difference).inhabitants).toBeCloseTo(18_827, 6);
    expect(valueOf(difference).exact).toBeCloseTo(3.7654, 9);
  });

  it('n.v.t. for the four teams of Arnhem and Nijmegen only, and says why', () => {
    const without = planNorm.teams.filter((row) => !row.required.ok);
    expect(without.map((row) => row.name)).toEqual(['Arnhem Noord', 'Arnhem Zuid', 'Nijmegen Noord', 'Nijmegen Zuid']);
    expect(without.map((row) => (row.required.ok ? null : row.required.reason))).toEqual(['Arnhem', 'Arnhem', 'Nijmegen', 'Nijmegen'].map((name) => ({ code: 'openSplit', municipalities: [name] })));
    expect(without.map((row) => [told(row.balance), told(row.measured)])).toEqual([['openSplit', 19], ['openSplit', 16], ['openSplit', 16], ['openSplit', 22]]);
  });

  it.each([
    // Inhabitants of the municipalities of a district / 5,000.
    { name: 'IJsselland', inhabitants: 535_026, exact: 107.0052, required: 107, measured: 107 },
    { name: 'Twente', inhabitants: 631_436, exact: 126.2872, required: 126, measured: 128 },
    { name: 'N.O. Gelderland', inhabitants: 831_546, exact: 166.3092, required: 166, measured: 165 },
    { name: 'Gelderland Midden', inhabitants: 701_522, exact: 140.3044, required: 140, measured: 142 },
    { name: 'Gelderland Zuid', inhabitants: 564_025, exact: 112.805, required: 113, measured: 114 },
  ])('$name: $exact asked, $measured there', ({ name, inhabitants, exact, required, measured }) => {
    const row = named(planNorm.districts, name);
    expect(valueOf(row.inhabitants)).toBeCloseTo(inhabitants, 6);
    expect(valueOf(row.required).exact).toBeCloseTo(exact, 9);
    expect(told(row.balance)).toEqual({ chosen: measured - required, strict: measured - Math.ceil(exact) });
  });

  it('Arnhem and Nijmegen themselves are known: nobody else lies in their teams', () => {
    const arnhem = named(planNorm.municipalities, 'Arnhem');
    expect([valueOf(arnhem.required).exact, valueOf(arnhem.measured)]).toEqual([32.482, 35]);
    expect(planNorm.municipalities.filter((row) => !row.measured.ok)).toEqual([]);
  });
});

describe('the levels of a tree by hand', () => {
  const tree = normTree();
  const inputs = normInputs({ populations: [part('x', '2022-01-01', 102_000)] });
  const norm = wijkagentNorm(tree, inputs, situationOf(tree));

  it('a team with an open split, one with whole municipalities, one without any', () => {
    expect(norm.teams.map((row) => told(row.inhabitants))).toEqual(['openSplit', 'openSplit', 20_000, 'noInhabitants']);
    expect(norm.teams.map((row) => told(row.balance))).toEqual(['openSplit', 'openSplit', { chosen: 0, strict: 0 }, 'noInhabitants']);
    expect(norm.teams.map((row) => row.dates)).toEqual([{ first: '2021-01-01', last: '2021-01-01' }, { first: '2021-01-01', last: '2021-01-01' }, { first: '2020-01-01', last: '2021-01-01' }, null]);
  });

  it('a split inside a district leaves the district known: 82,000 ask 16.4, at least 17', () => {
    expect(norm.districts.map((row) => told(row.inhabitants))).toEqual([82_000, 20_000]);
    expect(told(norm.districts[0]!.balance)).toEqual({ chosen: 0, strict: -1 });
  });

  it('a split that crosses districts leaves neither known, but the eenheid is', () => {
    const crossing = normTree({ municipalities: [exampleMunicipality('s', 30_000, [{ team: 1, weight: 1 }, { team: 2, weight: 1 }])] });
    const { districts, unit } = wijkagentNorm(crossing, inputs, situationOf(crossing));
    expect(districts.map((row) => told(row.required))).toEqual(['openSplit', 'openSplit']);
    expect(told(unit.inhabitants)).toBe(102_000);
  });

  it('a municipality gets its part of the wijkagenten of its team, indicatively; not where a split decides it', () => {
    // c: 14,000 of the 20,000 of team C, which has 4; a shares team A with the open split of s.
    expect(norm.municipalities.map((row) => told(row.measured))).toEqual(['openSplit', 'openSplit', 2.8, 1.2]);
    expect(norm.municipalities.map((row) => told(row.inhabitants))).toEqual([52_000, 30_000, 14_000, 6_000]);
  });

  it('a confirmed split makes all of them known', () => {
    const confirmed = normTree({ municipalities: tree.municipalities.map((municipality) => ({ ...municipality, splitConfirmed: true })) });
    const { teams, municipalities } = wijkagentNorm(confirmed, inputs, situationOf(confirmed));
    // A: 52,000 + 20,000 = 72,000 ask 14.4; B: 10,000 ask 2.
    expect(teams.map((row) => told(row.balance))).toEqual([{ chosen: -4, strict: -5 }, { chosen: 4, strict: 4 }, { chosen: 0, strict: 0 }, 'noInhabitants']);
    // a: 52/72 of 10; s: 20/72 of 10 and all of 6.
    expectClose(municipalities.map((row) => valueOf(row.measured)), [520 / 72, 200 / 72 + 6, 2.8, 1.2], 1e-12);
  });

  it.each([
    // The 4 of team C over c and d by inhabitants, whoever is left there.
    { what: 'a municipality of nobody has nothing of its team', c: 14_000, d: 0, measured: [4, 0] },
    { what: 'where nobody lives in the team there is nothing to divide by', c: 0, d: 0, measured: ['noInhabitants', 'noInhabitants'] },
  ])('$what', ({ c, d, measured }) => {
    const emptied = normTree({ municipalities: [...tree.municipalities.slice(0, 2), exampleMunicipality('c', c, [{ team: 2, weight: 1 }]), exampleMunicipality('d', d, [{ team: 2, weight: 1 }])] });
    expect(wijkagentNorm(emptied, inputs, situationOf(emptied)).municipalities.slice(2).map((row) => told(row.measured))).toEqual(measured);
  });

  it('two rows of a municipality in one team are no split', () => {
    const twice = normTree({ municipalities: [exampleMunicipality('s', 30_000, [{ team: 0, weight: 2 }, { team: 0, weight: 1 }]), exampleMunicipality('a', 20_000, [{ team: 0, weight: 1 }])] });
    const { teams, municipalities } = wijkagentNorm(twice, inputs, situationOf(twice));
    // Of the 10 of team A, a has 20 in 50.
    expect([told(teams[0]!.inhabitants), told(municipalities[0]!.inhabitants), told(municipalities[1]!.measured)]).toEqual([50_000, 30_000, 4]);
  });

  it('the dates of a level are the earliest and the latest, whatever the order of its municipalities', () => {
    const turned = normTree({ municipalities: [...tree.municipalities].reverse() });
    const { teams, reconciliation } = wijkagentNorm(turned, inputs, situationOf(turned));
    const span = { first: '2020-01-01', last: '2021-01-01' };
    expect([teams[2]!.dates, reconciliation.municipalityDates]).toEqual([span, span]);
  });

  it('a scenario moves the inhabitants of every level and the calculated formation at once', () => {
    const inhabitants = situationOf(tree).inhabitants.map((count) => count * 1.1);
    const moved = wijkagentNorm(tree, inputs, { inhabitants, formation: [11, 6.6, 4.4, 0] });
    expect(valueOf(moved.unit.inhabitants)).toBeCloseTo(112_200, 6);
    expect(valueOf(moved.unit.required)).toMatchObject({ required: 22, strict: 23 });
    expect(valueOf(moved.unit.balance).chosen).toBeCloseTo(0, 9);
    expect(valueOf(moved.districts[1]!.required)).toMatchObject({ required: 4, strict: 5 });
  });

  it('without a figure on the date only the eenheid has no norm', () => {
    const dateless = wijkagentNorm(tree, normInputs({ unitDate: '2021-01-01' }), situationOf(tree));
    expect([told(dateless.unit.required), told(dateless.unit.balance), told(dateless.unit.measured)]).toEqual(['incompleteDate', 'incompleteDate', 20]);
    expect(told(dateless.reconciliation.difference)).toBe('incompleteDate');
    expect(told(dateless.districts[1]!.required)).toMatchObject({ required: 4 });
  });

  it('an eenheid without municipalities keeps its own date', () => {
    const empty = normTree({ municipalities: [] });
    const { unit, districts, reconciliation } = wijkagentNorm(empty, inputs, situationOf(empty));
    expect([told(unit.inhabitants), told(districts[0]!.inhabitants), told(reconciliation.municipalities)]).toEqual([102_000, 'noInhabitants', 'noInhabitants']);
  });
});

describe('what the norm is held against', () => {
  const tree = normTree();
  const full = ['2024-01-01', '2024-02-01'].flatMap((date, i) => [month(date, 0, 11 + i, 10 + i, 2), month(date, 1, 7, 6, 1), month(date, 2, 4, 3.5, 0.5), month(date, 3, 1, 1, 0)]);
  const normOf = (overrides: Parameters<typeof normInputs>[0]) => wijkagentNorm(tree, normInputs({ populations: [part('x', '2022-01-01', 102_000)], series: full, ...overrides }), situationOf(tree));

  it.each([
    { measure: 'formatie (berekend)' as const, month: null, unit: 20, districts: [16, 4], team: 10 },
    { measure: 'formatie (maandreeks)' as const, month: null, unit: 24, districts: [19, 5], team: 12 }, // the last month
    { measure: 'formatie (maandreeks)' as const, month: '2024-01-01', unit: 23, districts: [18, 5], team: 11 },
    { measure: 'bezetting (maandreeks)' as const, month: '2024-01-01', unit: 20.5, districts: [16, 4.5], team: 10 },
  ])('$measure of $month: $unit', ({ measure, month: chosen, unit, districts, team }) => {
    const norm = normOf({ measure, month: chosen });
    expect([told(norm.unit.measured), norm.districts.map((row) => told(row.measured)), told(norm.teams[0]!.measured)]).toEqual([unit, districts, team]);
    expect(told(norm.unit.balance)).toMatchObject({ chosen: unit - 20 });
    // Municipalities c and d share what team C has.
    expect(exactSum(norm.municipalities.slice(2).map((row) => valueOf(row.measured)))).toBeCloseTo(Number(told(norm.teams[2]!.measured)), 12);
  });

  it('the last month is the latest one, wherever its rows stand', () => expect(normOf({ series: [...full].reverse() }).month).toEqual({ ok: true, value: '2024-02-01' }));

  it('digital share of the occupancy: 3.5 of 20.5 in January; of a team 0.2', () => {
    const norm = normOf({ month: '2024-01-01' });
    expect([norm.month, told(norm.unit.digital!), told(norm.teams[0]!.digital!), told(norm.teams[3]!.digital!)]).toEqual([{ ok: true, value: '2024-01-01' }, 3.5 / 20.5, 0.2, 0]);
    expect(norm.municipalities[0]!.digital).toBeNull();
    expect(told(normOf({ series: [month('2024-03-01', 3, 1, 0, 0)] }).teams[3]!.digital!)).toBe('noOccupancy');
  });

  it('a month in which teams lack the figure names them, at the levels that need them', () => {
    const holes = [...full, month('2024-03-01', 0, 10, null, 1), month('2024-03-01', 2, 4, 3, null)];
    const norm = normOf({ measure: 'bezetting (maandreeks)', series: holes });
    expect(norm.unit.measured).toEqual({ ok: false, reason: { code: 'incompleteMonth', month: '2024-03-01', figure: 'occupancy', teams: ['A', 'B', 'D'] } });
    expect(norm.districts[1]!.measured).toEqual({ ok: false, reason: { code: 'incompleteMonth', month: '2024-03-01', figure: 'occupancy', teams: ['D'] } });
    expect([told(norm.teams[2]!.measured), told(norm.teams[2]!.balance), told(norm.teams[2]!.digital!)]).toEqual([3, { chosen: -1, strict: -1 }, 'incompleteMonth']);
    expect(told(norm.unit.balance)).toBe('incompleteMonth');
  });

  it.each([
    { series: [], chosen: null, code: 'noSeries' },
    { series: full, chosen: '2023-12-01', code: 'unknownMonth' },
  ])('without a month: $code; the calculated formation needs none', ({ series, chosen, code }) => {
    const norm = normOf({ measure: 'formatie (maandreeks)', series, month: chosen });
    expect([told(norm.unit.measured), told(norm.unit.digital!), told(norm.municipalities[2]!.measured)]).toEqual([code, code, code]);
    expect(told(normOf({ series, month: chosen }).unit.measured)).toBe(20);
  });
});
