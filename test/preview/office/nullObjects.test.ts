import { beforeAll, describe, expect, it } from 'vitest';
import { bootOffice, type BootedOffice } from './bootOffice';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});

describe('getItemOrNullObject', () => {
  it.each<[string, (context: Excel.RequestContext) => { readonly isNullObject: boolean }]>([
    ['a sheet', (context) => context.workbook.worksheets.getItemOrNullObject('Ontbreekt')],
    ['a name', (context) => context.workbook.names.getItemOrNullObject('Ontbreekt')],
    ['a table', (context) => context.workbook.tables.getItemOrNullObject('Ontbreekt')],
    ['a chart', (context) => context.workbook.worksheets.getItem('Blad1').charts.getItemOrNullObject('Ontbreekt')],
    ['a property', (context) => context.workbook.properties.custom.getItemOrNullObject('Ontbreekt')],
    ['a used range', (context) => context.workbook.worksheets.getItem('Blad1').getUsedRangeOrNullObject()],
    ['frozen panes', (context) => context.workbook.worksheets.getItem('Blad1').freezePanes.getLocationOrNullObject()],
  ])('%s that is missing is a null object, known after sync', async (_what, ask) => {
    await office.Excel.run(async (context) => {
      const missing = ask(context);
      expect(() => missing.isNullObject).toThrowError(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    });
  });

  it('one that exists is no null object', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Blad1');
      await context.sync();
      expect(sheet.isNullObject).toBe(false);
    });
  });
});

describe('a null object', () => {
  it('gives null objects in turn, and undefined for its properties', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Ontbreekt').load('name');
      const range = sheet.getRange('A1').getOffsetRange(1, 1).load('values, format/fill/color');
      const name = sheet.names.getItemOrNullObject('X');
      const chart = sheet.charts.getItemOrNullObject('X');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, name.isNullObject, chart.isNullObject]).toEqual([true, true, true, true]);
      expect([sheet.name, range.values, range.format.fill.color]).toEqual([undefined, undefined, undefined]);
    });
  });

  it('ignores what is done to it: deleting a sheet that may not be there is safe', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Ontbreekt');
      sheet.delete();
      sheet.getRange('A1').values = [[1]];
      sheet.tabColor = '#FF0000';
      await context.sync();
    });
  });
});
