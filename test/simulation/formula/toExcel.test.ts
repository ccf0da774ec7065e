import { describe, expect, it } from 'vitest';
import { formulaToExcel } from '../../../src/simulation/formula/toExcel';
import { formulaOf } from './read';

describe('formulaToExcel', () => {
  it.each<[string, string]>([
    ['0,6 * misdrijven + 0,4 * uitrukken', '((0.6*Mis)+(0.4*Uit))'],
    ['10 - 2 - 3', '((10-2)-3)'],
    ['10 - (2 - 3)', '(10-(2-3))'],
    ['-(2^2)', '(-1*(2^2))'],
    ['2 ^ -inwoners', '(2^(-1*Inw))'],
    ['12,5% * inwoners', '((12.5/100)*Inw)'],
    ['0,0000001', '1E-7'],
    ['max(0; wortel(inwoners))', 'MAX(0,SQRT(Inw))'],
    ['afronden(inwoners / 3)', 'ROUND((Inw/3),0)'],
    ['afronden(inwoners / 3; -2)', 'ROUND((Inw/3),(-1*2))'],
    ['als(en(inwoners >= 3; misdrijven <> 4); abs(uitrukken); min(1; 2))', 'IF(AND((Inw>=3),(Mis<>4)),ABS(Uit),MIN(1,2))'],
  ])('%s', (text, excel) => {
    expect(formulaToExcel(formulaOf(text).tree, (name) => name.charAt(0).toUpperCase() + name.slice(1, 3))).toBe(excel);
  });

  it('gives the reference of a name its index', () => {
    expect(formulaToExcel(formulaOf('uitrukken + inwoners').tree, (_, index) => `Data!${'BCD'[index] ?? ''}7`)).toBe('(Data!D7+Data!B7)');
  });
});
