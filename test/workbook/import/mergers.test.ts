import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formerName, mergers, partsIn } from '../../../src/workbook/import/mergers';
import { municipalities } from './fixtures';

describe('municipal mergers', () => {
  it.each([
    ['GM0193', 2012, ['GM0193']],
    ['GM0299', 2018, ['GM0299']],
    ['GM0299', 2017, ['GM0299', 'GM0196']],
    ['GM1960', 2019, ['GM1960']],
    ['GM1960', 2018, ['GM0236', 'GM0733', 'GM0304']],
    ['GM1945', 2016, ['GM1945']],
    ['GM1945', 2015, ['GM0241']],
    ['GM1945', 2014, ['GM0241', 'GM0265', 'GM0282']],
  ])('%s on 1 January %i', (code, year, parts) => {
    expect(partsIn(code, year)).toEqual(parts);
  });

  it('every municipality that came out of one is in the model under its present code', () => {
    const now = new Set(municipalities.map(({ code }) => code));
    const later = mergers.map(({ to }) => to.code).filter((code) => !mergers.some((merger) => merger.from.some((part) => part.code === code) && merger.to.code !== code));
    expect(later.every((code) => now.has(code))).toBe(true);
    expect(formerName('GM0196')).toBe('Rijnwaarden');
  });

  it('property: in every year no part belongs to two municipalities', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2010, max: 2026 }), (year) => {
        const parts = municipalities.flatMap(({ code }) => partsIn(code, year));
        expect(new Set(parts).size).toBe(parts.length);
      }),
    );
  });
});
