import { beforeAll, describe, expect, it } from 'vitest';
import { exportState } from '../../../src/preview/grid/exportState';
import { bootOffice } from './bootOffice';

let office: Awaited<ReturnType<typeof bootOffice>>;
beforeAll(async () => {
  office = await bootOffice();
});

describe('a workbook through the API', () => {
  it('writes, calculates and reads', async () => {
    const { Excel } = office;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Proef');
      sheet.getRange('A1:A3').values = [[1], ["'007"], ['=A1*2+1']];
      sheet.getRange('B1:B2').formulas = [['=SUM(A1:A3)'], ['=1/0']];
      sheet.getRange('A1:B1').numberFormat = [['#,##0.0', '0%']];
      sheet.getRange('A1:B1').format.font.bold = true;
      context.workbook.names.add('Eerste', sheet.getRange('A1'));
      sheet.getRange('C1').formulas = [['=Eerste*10']];
      const range = sheet.getRange('A1:C3').load('values,formulas,valueTypes,text,numberFormat,address');
      await context.sync();
      expect(range.values).toEqual([[1, 4, 10], ['007', '#DIV/0!', ''], [3, '', '']]);
      expect(range.formulas).toEqual([[1, '=SUM(A1:A3)', '=Eerste*10'], ['007', '=1/0', ''], ['=A1*2+1', '', '']]);
      expect(range.valueTypes).toEqual([['Double', 'Double', 'Double'], ['String', 'Error', 'Empty'], ['Double', 'Empty', 'Empty']]);
      expect(range.text).toEqual([['1,0', '400%', '10'], ['007', '#DEEL/0!', ''], ['3', '', '']]);
      expect(range.address).toBe('Proef!A1:C3');
    });
    const state = exportState(office.grid);
    expect(state.sheets.map(({ name }) => name)).toEqual(['Blad1', 'Proef']);
    expect(state.names).toEqual([{ name: 'Eerste', refersTo: '=Proef!$A$1' }]);
    expect(state.sheets[1]?.cells.find(({ row, column }) => row === 1 && column === 1)).toEqual({ row: 1, column: 1, value: { error: '#DIV/0!' }, formula: '=1/0' });
    expect(state.sheets[1]?.cells[0]?.style).toMatchObject({ numberFormat: '#,##0.0', bold: true });
  });
});
