import { describe, expect, test } from 'vitest';
import { draftEdits, draftFaults, draftOf, emptyDraft } from '../../../../src/taskpane/views/Co2/measures/measureDraft';
import type { Draft } from '../../../../src/taskpane/views/Co2/measures/measureDraft';
import { categories, co2Example } from '../../../model/co2/co2Example';
import { aMeasure } from '../../../model/co2/measures/aMeasure';

const inputs = co2Example({ categories, measures: [aMeasure({ name: 'Zon op daken', category: 1, startYear: 2026, endYear: 2040, tonnes: 1234.56789, rampYears: 3, investment: 3_000_000, yearlyCost: -350_000, life: 20, least: 1000, most: 1500 })] });
const good: Draft = { maatregel: 'Warmtepompen', categorie: 'Aardgas', start: '2026', eind: '', ton: '1.200,5', ingroei: '2', investering: '€ 10', kosten: '−40.000', levensduur: '15', minst: '', meest: '' };
const draft: Draft = { ...good, investering: '2.500.000' };

describe('a measure that is typed', () => {
  test('nothing is wrong: it becomes a row, with numbers as numbers', () => {
    expect(draftFaults(draft, inputs, null)).toEqual({});
    expect(draftEdits(draft, inputs, null)).toEqual([
      { kind: 'row', table: 'co2Maatregelen', values: { maatregel: 'Warmtepompen', categorie: 'Aardgas', actief: 'ja', start: 2026, eind: null, ton: 1200.5, ingroei: 2, investering: 2_500_000, kosten: -40_000, levensduur: 15, minst: null, meest: null } },
    ]);
  });

  test.each<[string, Partial<Draft>, Record<string, RegExp>]>([
    ['no name', { maatregel: '  ' }, { maatregel: /^Nog niet ingevuld\.$/ }],
    ['a name that is there', { maatregel: ' zon op DAKEN' }, { maatregel: /^Er is al een maatregel met deze naam\.$/ }],
    ['a category that is not there', { categorie: 'Aardgaz' }, { categorie: /wordt een naam verwacht die in het model voorkomt/ }],
    ['no first year', { start: '' }, { start: /^Nog niet ingevuld\.$/ }],
    ['a year out of range', { start: '1889' }, { start: /Er staat 1\.?889.*1\.?990 tot en met 2\.?100/ }],
    ['half a year', { start: '2026,5' }, { start: /verwacht wordt een geheel getal/ }],
    ['ends before it starts', { eind: '2024' }, { eind: /is 2024 het laatste jaar en 2026 het startjaar/ }],
    ['negative tonnes', { ton: '-5' }, { ton: /verwacht wordt 0 of hoger/ }],
    ['no number', { ton: 'veel' }, { ton: /Er staat «veel»/ }],
    ['a ramp of 0', { ingroei: '0' }, { ingroei: /Er staat 0.*1 tot en met 30/ }],
    ['a life of 0', { levensduur: '0' }, { levensduur: /Er staat 0.*1 tot en met 100/ }],
    ['with a currency sign', { investering: good.investering }, { investering: /Er staat «€ 10»/ }],
    ['only a least', { minst: '900' }, { meest: /«Hoogstens \(ton\)» van «Warmtepompen» is leeg/ }],
    ['least above most', { minst: '1500', meest: '900' }, { minst: /de laagste 1\.?500 en de hoogste 900/ }],
    ['most likely outside', { minst: '1300', meest: '1500' }, { ton: /verwacht wordt een waarde van 1\.?300 tot en met 1\.?500/ }],
  ])('%s', (_, changed, expected) => {
    const faults = draftFaults({ ...draft, ...changed }, inputs, null);
    expect(Object.keys(faults)).toEqual(Object.keys(expected));
    for (const [column, sentence] of Object.entries(expected)) expect(faults[column as keyof Draft]).toMatch(sentence);
  });

  test('a new one begins without figures', () => {
    expect(Object.keys(draftFaults(emptyDraft(inputs), inputs, null))).toEqual(['maatregel', 'start', 'ton', 'investering', 'kosten', 'levensduur']);
  });

  test('a changed one writes the cells that differ alone, each with what stood there', () => {
    const before = draftOf(inputs.measures[0]!, inputs);
    expect(before.start).toBe('2026');
    expect(draftEdits(before, inputs, 0)).toEqual([]);
    // What is shown is rounded; what was not typed in stays as it is.
    expect(draftEdits({ ...before, eind: '', minst: '1.100' }, inputs, 0)).toEqual([
      { kind: 'cell', table: 'co2Maatregelen', row: 0, column: 'eind', was: 2040, value: null },
      { kind: 'cell', table: 'co2Maatregelen', row: 0, column: 'minst', was: 1000, value: 1100 },
    ]);
    expect(draftFaults({ ...before, maatregel: 'zon op daken' }, inputs, 0)).toEqual({});
  });
});
