import { beforeAll, describe, expect, it } from 'vitest';
import { bootOffice, type BootedOffice } from './bootOffice';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});

describe('what a text in `values` becomes', () => {
  it.each<[text: string, value: unknown, type: string, format: string]>([
    ['Zwolle', 'Zwolle', 'String', 'General'],
    ["'007", '007', 'String', 'General'],
    ["'=1+1", '=1+1', 'String', 'General'],
    ["'#N/A", '#N/A', 'String', 'General'],
    ['007', 7, 'Double', 'General'],
    ['1.5', 1.5, 'Double', 'General'],
    ['1,234.5', 1234.5, 'Double', 'General'],
    ['1e3', 1000, 'Double', 'General'],
    ['12%', 0.12, 'Double', '0%'],
    ['2023-03-01', 44986, 'Double', 'm/d/yyyy'],
    ['TRUE', true, 'Boolean', 'General'],
    ['#N/A', '#N/A', 'Error', 'General'],
    ['=1+2', 3, 'Double', 'General'],
    ['=1=1', true, 'Boolean', 'General'],
    ['="a"&"b"', 'ab', 'String', 'General'],
    ['=""', '', 'String', 'General'],
    ['1,5', '1,5', 'String', 'General'],
    ['1.234,5', '1.234,5', 'String', 'General'],
    ['-', '-', 'String', 'General'],
  ])('%s', async (text, value, type, format) => {
    await office.onSheet(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [[text]];
      const read = sheet.getRange('A1').load('values, valueTypes, numberFormat');
      await context.sync();
      expect([read.values[0]?.[0], read.valueTypes[0]?.[0], read.numberFormat[0]?.[0]]).toEqual([value, type, format]);
    });
  });

  it('stays text in a cell with the text format, except a formula it was before', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1').numberFormat = [['@']];
      sheet.getRange('A1').values = [['007']];
      const read = sheet.getRange('A1').load('values');
      await context.sync();
      expect(read.values).toEqual([['007']]);
    });
  });

  it('a text is text for formulas too', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [["'12"], [3], [true]];
      sheet.getRange('B1:B4').formulas = [['=SUM(A1:A3)'], ['=ISTEXT(A1)'], ['=A2*2'], ['=A3']];
      const read = sheet.getRange('B1:B4').load('values');
      await context.sync();
      expect(read.values).toEqual([[3], [true], [6], [true]]);
    });
  });
});

describe('formulas', () => {
  it('are English with commas, and read back as written', async () => {
    await office.onSheet(async (context, sheet) => {
      const formulas = [['=IF(1>2,"ja","nee")'], ['=SUMPRODUCT({1,2;3,4})'], ['=ROUND(2.345,2)']];
      sheet.getRange('A1:A3').formulas = formulas;
      const read = sheet.getRange('A1:A3').load('values, formulas');
      await context.sync();
      expect(read.formulas).toEqual(formulas);
      expect(read.values).toEqual([['nee'], [10], [2.35]]);
    });
  });

  it.each(['=SUM(1;2)', '=SUM(1', '=1+', '="open', '=SUM(1))'])('%s is InvalidArgument', async (formula) => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1').formulas = [[formula]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it.each([
    ['=1/0', '#DIV/0!', '#DEEL/0!'],
    ['=NA()', '#N/A', '#N/B'],
    ['="a"*1', '#VALUE!', '#WAARDE!'],
    ['=ONBEKEND(1)', '#NAME?', '#NAAM?'],
    ['=SQRT(-1)', '#NUM!', '#GETAL!'],
  ])('%s is an error: %s in values, %s in text', async (formula, error, text) => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1').formulas = [[formula]];
      const read = sheet.getRange('A1').load('values, valueTypes, text, formulas');
      await context.sync();
      expect([read.values, read.valueTypes, read.text, read.formulas]).toEqual([[[error]], [['Error']], [[text]], [[formula]]]);
    });
  });
});

describe('text', () => {
  it.each<[value: unknown, format: string, text: string]>([
    [1234.5, '#,##0.0', '1.234,5'],
    [0.125, '0.0%', '12,5%'],
    [-3, '+0.0;-0.0;0.0', '-3,0'],
    [44986, 'dd-mm-yyyy', '01-03-2023'],
    [true, 'General', 'WAAR'],
    ['Zwolle', 'General', 'Zwolle'],
    [2.5, 'General', '2,5'],
    ['', 'General', ''],
  ])('%s with %s is shown as %s in a Dutch Excel', async (value, format, text) => {
    await office.onSheet(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [[format]];
      cell.values = [[value]];
      const read = sheet.getRange('A1').load('text');
      await context.sync();
      expect(read.text).toEqual([[text]]);
    });
  });
});

describe('clearing', () => {
  it.each<['All' | 'Contents' | 'Formats', unknown, string]>([
    ['Contents', '', '#FF0000'],
    ['Formats', 5, '#FFFFFF'],
    ['All', '', '#FFFFFF'],
  ])('%s', async (what, value, color) => {
    await office.onSheet(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [[5]];
      cell.format.fill.color = '#FF0000';
      cell.clear(what);
      const read = sheet.getRange('A1').load('values, format/fill/color');
      await context.sync();
      expect([read.values[0]?.[0], read.format.fill.color]).toEqual([value, color]);
    });
  });
});

describe('looks', () => {
  it('of a range are what its cells share, null or "" when they differ', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.fill.color = 'red';
      const read = sheet.getRange('A1:B1').load('format/font/bold, format/fill/color, format/wrapText');
      await context.sync();
      expect([read.format.font.bold, read.format.fill.color, read.format.wrapText]).toEqual([null, '', false]);
    });
  });

  it('are written and read: alignment, sizes, borders, fonts', async () => {
    await office.onSheet(async (context, sheet) => {
      const { format } = sheet.getRange('B2:C3');
      Object.assign(format, { horizontalAlignment: 'Right', verticalAlignment: 'Top', wrapText: true, indentLevel: 2, columnWidth: 60, rowHeight: 30 });
      Object.assign(format.font, { name: 'Arial', size: 14, italic: true, underline: 'Single', color: '#123456' });
      Object.assign(format.borders.getItem('EdgeBottom'), { style: 'Continuous', weight: 'Medium', color: '#00FF00' });
      const read = sheet.getRange('B2:C3');
      read.load('format/horizontalAlignment, format/verticalAlignment, format/wrapText, format/indentLevel, format/columnWidth, format/rowHeight');
      const font = read.format.font.load('name, size, italic, underline, color');
      const bottom = read.format.borders.getItem('EdgeBottom').load('style, weight, color');
      const top = read.format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      expect(read.format.toJSON()).toMatchObject({ horizontalAlignment: 'Right', verticalAlignment: 'Top', wrapText: true, indentLevel: 2, columnWidth: 60, rowHeight: 30 });
      expect(font.toJSON()).toMatchObject({ name: 'Arial', size: 14, italic: true, underline: 'Single', color: '#123456' });
      expect([bottom.style, bottom.weight, bottom.color, top.style]).toEqual(['Continuous', 'Medium', '#00FF00', 'None']);
    });
  });

  it('a colour that is none is refused', async () => {
    await office.onSheet(async (_context, sheet) => {
      expect(() => (sheet.getRange('A1').format.font.color = 'blauwig')).toThrowError(expect.objectContaining({ code: 'InvalidArgument' }));
    });
  });
});
