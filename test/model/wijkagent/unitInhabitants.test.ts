import { describe, expect, it } from 'vitest';
import { populationDates, unitInhabitants } from '../../../src/model/wijkagent/unitInhabitants';
import { part, planPopulations } from './exampleNorm';

describe('inhabitants of the eenheid', () => {
  it.each([
    // 2,085,952 + 1,162,406; 2,110,472 + 1,171,910; 2,149,057 + 1,189,033.
    { date: '2020-01-01', inhabitants: 3_248_358 },
    { date: '2022-01-01', inhabitants: 3_282_382 },
    { date: '2024-01-01', inhabitants: 3_338_090 },
  ])('on $date: $inhabitants', ({ date, inhabitants }) => expect(unitInhabitants(planPopulations, date)).toEqual({ ok: true, value: inhabitants }));

  it('a date on which a part has no figure has none, and names the part', () => {
    expect(unitInhabitants(planPopulations, '2021-01-01')).toEqual({ ok: false, reason: { code: 'incompleteDate', date: '2021-01-01', missing: ['Gelderland'] } });
  });

  it('a date without any figure says which dates have one; other regions do not count', () => {
    const known = ['2020-01-01', '2022-01-01', '2024-01-01'];
    expect(unitInhabitants(planPopulations, '2022-12-31')).toEqual({ ok: false, reason: { code: 'unknownDate', date: '2022-12-31', known } });
    expect(unitInhabitants([], '2022-01-01')).toEqual({ ok: false, reason: { code: 'unknownDate', date: '2022-01-01', known: [] } });
  });

  it.each(['gemeente', 'overig'] as const)('a figure of level «%s» is no part of the eenheid', (level) => {
    const figures = [part('x', '2022-01-01', 20), { ...part('y', '2022-01-01', 5), level }, { ...part('z', '2024-01-01', 5), level }];
    expect(unitInhabitants(figures, '2022-01-01')).toEqual({ ok: true, value: 20 });
    expect(populationDates(figures).map(({ date }) => date)).toEqual(['2022-01-01']);
  });

  it('the dates come earliest first, whatever the order of the rows', () => expect(populationDates([part('x', '2024-01-01', 1), part('x', '2022-01-01', 1)]).map(({ date }) => date)).toEqual(['2022-01-01', '2024-01-01']));

  it('capitals do not make another region', () => {
    const figures = [part('Gelderland', '2022-01-01', 20), part('GELDERLAND', '2024-01-01', 22), part('overijssel', '2024-01-01', 11), part('Overijssel', '2022-01-01', 10)];
    expect(['2022-01-01', '2024-01-01'].map((date) => unitInhabitants(figures, date))).toEqual([{ ok: true, value: 30 }, { ok: true, value: 33 }]);
    expect(unitInhabitants([...figures, part('DRENTHE', '2020-01-01', 1), part('Drenthe', '2019-01-01', 1)], '2024-01-01')).toEqual({ ok: false, reason: { code: 'incompleteDate', date: '2024-01-01', missing: ['DRENTHE'] } });
  });

  it('the dates to choose from, with what they lack', () => {
    expect(populationDates([part('x', '2024-01-01', 1), part('y', '2023-01-01', 2), part('y', '2024-01-01', 3)])).toEqual([
      { date: '2023-01-01', missing: ['x'] },
      { date: '2024-01-01', missing: [] },
    ]);
  });
});
