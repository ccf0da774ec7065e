import { describe, expect, test } from 'vitest';
import { measuresResult } from '../../../../src/model/co2/measuresResult';
import { co2Result } from '../../../../src/model/co2/result';
import { inActualsNotes, overlapWarnings, yearRanges } from '../../../../src/taskpane/views/Co2/measures/overlapWarnings';
import { categories, co2Example, inTonnes } from '../../../model/co2/co2Example';
import { aMeasure } from '../../../model/co2/measures/aMeasure';

/** Gas emits 10,000 t and electricity 60,000 t in 2024, and goes on so. */
function warningsOf(measures: ReturnType<typeof aMeasure>[]) {
  const inputs = co2Example({ categories, referenceLevel: 100_000, startLevel: 80_000, actuals: [inTonnes(2024, 0, 10_000), inTonnes(2024, 1, 60_000)], measures });
  const result = co2Result(inputs);
  const found = measuresResult(inputs, result);
  return [...overlapWarnings(inputs, found), ...inActualsNotes(inputs, found)].map(({ text, measure }) => [text.replace(/\u00a0/g, ' '), measure]);
}

describe('measures that may count too much, in words', () => {
  test('more than the category emits: the years, and the target year in figures', () => {
    expect(warningsOf([aMeasure({ index: 0, name: 'Warmtepompen', startYear: 2026, endYear: 2035, tonnes: 12_500 })])).toEqual([
      ['Aardgas: de maatregelen nemen samen meer weg dan er is, in 2026–2035. In 2030 12.500 t van 10.000 t; 2.500 t telt niet mee.', 0],
    ]);
  });
  test('two in the same years', () => {
    expect(warningsOf([aMeasure({ index: 0, name: 'A', startYear: 2026, endYear: 2030 }), aMeasure({ index: 1, name: 'B', startYear: 2028 })])).toEqual([['A en B werken allebei op Aardgas, 2028–2030. Kijk na of zij niet dezelfde tonnen tellen.', 1]]);
    expect(warningsOf([aMeasure({ index: 0, name: 'A', startYear: 2026 }), aMeasure({ index: 1, name: 'B', startYear: 2028 })])).toEqual([['A en B werken allebei op Aardgas, vanaf 2028. Kijk na of zij niet dezelfde tonnen tellen.', 1]]);
  });
  test('more than two are one sentence', () => {
    expect(warningsOf([0, 1, 2].map((index) => aMeasure({ index, name: 'ABC'[index]! })))).toEqual([['A, B en C werken op Aardgas in dezelfde jaren. Kijk na of zij niet dezelfde tonnen tellen.', 1]]);
  });
  test('one that is in the figures already: what it took away by then', () => {
    expect(warningsOf([aMeasure({ index: 0, name: 'A', startYear: 2023 })])).toEqual([['A: opbrengst tot en met 2024, 100 t per jaar, zit al in de realisatie; alleen wat daarna verandert telt.', 0]]);
  });
  test('none: of other categories, of other years, or switched off', () => {
    expect(warningsOf([aMeasure({ index: 0, endYear: 2027 }), aMeasure({ index: 1, startYear: 2028 }), aMeasure({ index: 2, category: 1 }), aMeasure({ index: 3, active: false })])).toEqual([]);
  });
  test('years in a row are one range', () => {
    expect(yearRanges([2026, 2027, 2028, 2030, 2035, 2036])).toBe('2026–2028, 2030, 2035–2036');
  });
});
