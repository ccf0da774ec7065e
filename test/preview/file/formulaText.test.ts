import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteReference, areaName, cellName, columnIndex, columnName, parseArea, parseCell, quoteSheetName } from '../../../src/preview/file/address';
import { withFilePrefixes, withoutFilePrefixes } from '../../../src/preview/file/futureFunctions';
import { movedFormula } from '../../../src/preview/file/read/sharedFormula';

describe('a shared formula further down and to the right', () => {
  it.each<[string, string, string]>([
    ['relative and absolute', 'A1+$A1+A$1+$A$1', 'C2+$A2+C$1+$A$1'],
    ['ranges', 'SUM(B2:D4)', 'SUM(D3:F5)'],
    ['whole columns and rows', 'SUM(A:B)+SUM($A:B)+SUM(3:4)+SUM($3:4)', 'SUM(C:D)+SUM($A:D)+SUM(4:5)+SUM($3:5)'],
    ['functions that look like cells', 'LOG10(A1)+ATAN2(A1,B1)', 'LOG10(C2)+ATAN2(C2,D2)'],
    ['names that look like cells', 'TBL_A1+norm2027x+A1.b+_A1', 'TBL_A1+norm2027x+A1.b+_A1'],
    ['names with letters of any language', 'één1+A1', 'één1+C2'],
    ['texts', '"A1 ""B2"""&A1', '"A1 ""B2"""&C2'],
    ['sheets', "Blad1!A1+'A1 & B2'!A1+ABC1!A1", "Blad1!C2+'A1 & B2'!C2+ABC1!C2"],
    ['parts of tables', 'tbl[[#This Row],[A1]]*A1+tbl[B2]', 'tbl[[#This Row],[A1]]*C2+tbl[B2]'],
    ['numbers', '1E5+2.5*A1-3', '1E5+2.5*C2-3'],
    ['errors', '#REF!+A1', '#REF!+C2'],
    ['the edge of the sheet', 'XFC1+A1048576', 'A2+C1'],
  ])('%s', (_, formula, moved) => expect(movedFormula(formula, 1, 2)).toBe(moved));

  it('moves back to where it was', () => {
    const cell = fc.tuple(fc.boolean(), fc.nat(16383), fc.boolean(), fc.nat(1048575)).map(([c, column, r, row]) => `${c ? '$' : ''}${columnName(column)}${r ? '$' : ''}${row + 1}`);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -500, max: 500 }), (cells, down, right) => {
        const formula = `SUM(${cells.join(',')})`;
        expect(movedFormula(movedFormula(formula, down, right), -down, -right)).toBe(formula);
      }),
    );
  });
});

describe('prefixes of newer functions', () => {
  it.each<[string, string]>([
    ['IFERROR(A1,"")', 'IFERROR(A1,"")'],
    ['IFS(A1>1,2,TRUE,3)', '_xlfn.IFS(A1>1,2,TRUE,3)'],
    ['SUM(SORT(UNIQUE(A1:A9)))', 'SUM(_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9)))'],
    ['"IFS("&\'IFS(\'!A1', '"IFS("&\'IFS(\'!A1'],
    ['IFS', 'IFS'],
    ['ANDER.IFS(A1)', 'ANDER.IFS(A1)'],
    ['SUM(STERKTE.CO2_DOEL(A1))', 'SUM(_xldudf_STERKTE_CO2_DOEL(A1))'],
    ['"STERKTE.BRUG("&STERKTE', '"STERKTE.BRUG("&STERKTE'],
    ['LET(x,A1,y,x+1,x*y&"x")', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y&"x")'],
    ['MAP(A1:A3,LAMBDA(waarde,waarde+1))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.waarde,_xlpm.waarde+1))'],
  ])('%s', (plain, file) => {
    expect(withFilePrefixes(plain)).toBe(file);
    expect(withoutFilePrefixes(file)).toBe(plain);
  });
});

describe('addresses', () => {
  it('count columns as Excel does', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    fc.assert(fc.property(fc.nat(16383), (column) => columnIndex(columnName(column)) === column));
  });

  it('give back the cell they name', () => {
    fc.assert(
      fc.property(fc.nat(1048575), fc.nat(16383), (row, column) => {
        expect(parseCell(cellName(row, column))).toEqual({ row, column });
      }),
    );
  });

  it.each([['A0'], ['XFE1'], ['A1048577'], ['1A'], [''], ['A'], ['A1:B2:C3']])('%s is none', (text) => {
    expect(parseArea(text)).toBeUndefined();
  });

  it('puts corners in order', () => expect(areaName(parseArea("'Mijn blad'!$D$9:B2") ?? { top: 0, left: 0, bottom: 0, right: 0 })).toBe('B2:D9'));

  it.each([['Blad!B2:C3', 'Blad!$B$2:$C$3'], ["'Mijn blad'!$B2", "'Mijn blad'!$B$2"], ['norm', 'norm'], ['A1', '$A$1']])('%s made absolute is %s', (text, absolute) => expect(absoluteReference(text)).toBe(absolute));

  it.each([['Blad1', 'Blad1'], ['Gemeenten', 'Gemeenten'], ['CO2-pad', "'CO2-pad'"], ['R1C1', "'R1C1'"], ["Jan's", "'Jan''s'"], ['Wijk & agent', "'Wijk & agent'"], ['2027', "'2027'"], ['TRUE', "'TRUE'"]])('sheet %s is written %s', (name, quoted) => expect(quoteSheetName(name)).toBe(quoted));
});
