import { beforeAll, describe, expect, it } from 'vitest';
import { bootOffice, type BootedOffice } from './bootOffice';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});

describe('a protected sheet', () => {
  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['values', (sheet) => void (sheet.getRange('A1').values = [[2]])],
    ['formulas', (sheet) => void (sheet.getRange('A1').formulas = [['=1']])],
    ['number formats', (sheet) => void (sheet.getRange('A1').numberFormat = [['0']])],
    ['looks', (sheet) => void (sheet.getRange('A1').format.font.bold = true)],
    ['borders', (sheet) => void (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Continuous')],
    ['widths', (sheet) => void (sheet.getRange('A1').format.columnWidth = 50)],
    ['clearing', (sheet) => sheet.getRange('A1').clear()],
    ['validation', (sheet) => void (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } })],
    ['conditional formats', (sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom')],
    ['tables', (sheet) => void sheet.tables.add('A1:B2', true)],
    ['charts', (sheet) => void sheet.charts.add('Line', sheet.getRange('A1:B2'))],
  ])('refuses %s with AccessDenied', async (_what, change) => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.protection.protect();
      await context.sync();
      change(sheet);
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      const read = sheet.getRange('A1').load('values');
      await context.sync();
      expect(read.values).toEqual([[1]]);
    });
  });

  it('refuses typing, and takes changes again after unprotect with the right password', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.load('name');
      sheet.protection.protect(undefined, 'geheim');
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      await expect(office.grid.user.type(sheet.name, 'A1', '1')).rejects.toThrow('beveiligd');
      sheet.protection.unprotect('fout');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      sheet.protection.unprotect('geheim');
      sheet.getRange('A1').values = [[3]];
      await context.sync();
    });
  });
});
