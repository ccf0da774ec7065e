import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkFormula, parseLinkFormula } from '../../../src/workbook/link/formulas';
import { columnReference, freeSource, namedCells, valueName } from '../../../src/workbook/link/names';
import type { ValueReading } from '../../../src/workbook/link/recognise/types';

const plain: ValueReading = { kind: 'number', scale: 1, strip: [], missing: [], minus: [], percent: false };
const at = (key: string | number) => ({ id: 'Stw_Bron1_hbvs', keys: 'Stw_Bron1_sleutel', key });
const cell = 'INDEX(Stw_Bron1_hbvs,MATCH("Zwolle",Stw_Bron1_sleutel,0))';

describe('the formula of a cell that follows', () => {
  it.each<[string, Partial<ValueReading>, string]>([
    ['numbers', {}, `=IF(${cell}="","",${cell})`],
    ['numbers under "x 1.000"', { scale: 1000 }, `=IF(${cell}="","",IF(ISNUMBER(${cell}),${cell}*1000,${cell}))`],
    ['Dutch texts', { kind: 'textNl' }, `=IF(${cell}="","",IF(ISNUMBER(${cell}),${cell},NUMBERVALUE(${cell},",",".")))`],
    ['English texts with a note', { kind: 'textEn', strip: ['*'] }, `=IF(${cell}="","",IF(ISNUMBER(${cell}),${cell},NUMBERVALUE(SUBSTITUTE(${cell},"*",""),".",",")))`],
    ['texts with another minus', { kind: 'textNl', minus: ['−'] }, `=IF(${cell}="","",IF(ISNUMBER(${cell}),${cell},NUMBERVALUE(SUBSTITUTE(${cell},"−","-"),",",".")))`],
    ['texts for "not known"', { missing: ['-', 'n.v.t.'] }, `=IF(OR(${cell}="",${cell}="-",${cell}="n.v.t."),"",${cell})`],
    ['errors that count as empty', { missing: ['#N/A'] }, `=IF(ISNUMBER(MATCH("Zwolle",Stw_Bron1_sleutel,0)),IFERROR(IF(${cell}="","",${cell}),""),NA())`],
  ])('of %s', (_what, reading, formula) => expect(linkFormula(at('Zwolle'), { ...plain, ...reading })).toBe(formula));

  it.each<[string | number, string]>([
    [193, 'MATCH(193,'],
    ['Zwolle*', 'MATCH("Zwolle~*",'],
    ['Ede?~', 'MATCH("Ede~?~~",'],
    ['de "Waarden"', 'MATCH("de ""Waarden""",'],
  ])('looks up %j exactly', (key, part) => expect(linkFormula(at(key), plain)).toContain(part));

  it('is read back, whatever the key, the reading and the case of the names', () => {
    const readings = fc.record({ kind: fc.constantFrom('number' as const, 'textNl' as const, 'textEn' as const), scale: fc.constantFrom(1, 0.01, 1000), strip: fc.array(fc.string({ maxLength: 3 }), { maxLength: 2 }), missing: fc.array(fc.string({ maxLength: 4 }), { maxLength: 2 }), minus: fc.constant(['−']), percent: fc.boolean() });
    fc.assert(fc.property(fc.oneof(fc.string(), fc.integer(), fc.constantFrom('~*', '""', 'a,b)')), readings, (key, reading) => {
      expect(parseLinkFormula(linkFormula(at(key), reading))).toEqual(at(key));
    }));
    expect(parseLinkFormula(linkFormula(at('Ede'), plain).toUpperCase())).toEqual({ id: 'STW_BRON1_HBVS', keys: 'STW_BRON1_SLEUTEL', key: 'EDE' });
  });

  it('another formula is none of a link', () => expect([parseLinkFormula('=INDEX(A1:A3,MATCH("x",B1:B3,0))'), parseLinkFormula('INDEX'), parseLinkFormula(5)]).toEqual([null, null, null]));
});

describe('names of a link', () => {
  it.each([
    ['Blad1', "=Blad1!$C$3:$C$31"],
    ["Cijfers '24", "='Cijfers ''24'!$C$3:$C$31"],
  ])('point at the cells of %s and are read back', (sheet, formula) => {
    expect(columnReference(sheet, 2, 2, 30)).toBe(formula);
    expect(namedCells(formula)).toEqual({ sheet, top: 3, left: 3, bottom: 31, right: 3 });
  });

  it.each(['=#REF!', '=Blad1!#REF!', '=0.21', '=Blad1!$A$1,Blad1!$C$3'])('%s points at no cells', (formula) => expect(namedCells(formula)).toBeNull());

  it('a new number is free in whatever case, also where a number was skipped', () => {
    expect(freeSource([])).toBe(1);
    expect(freeSource(['stw_bron3_sleutel', 'Stw_Bron1_hbvs', 'Stw_Bronnen_fout'])).toBe(4);
  });

  it('a column with spaces in its key has a name Excel takes', () => expect(valueName(2, 'uitkomst intake en service')).toBe('Stw_Bron2_uitkomst_intake_en_service'));
});
