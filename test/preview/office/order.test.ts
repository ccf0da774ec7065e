import { beforeAll, describe, expect, it } from 'vitest';
import { bootOffice, type BootedOffice } from './bootOffice';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});

describe('what is queued happens at sync, in order', () => {
  it('writes nothing before sync', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await office.Excel.run(async (other) => {
        const read = other.workbook.worksheets.getItem(sheet.name).getRange('A1').load('values');
        await other.sync();
        expect(read.values).toEqual([['']]);
      });
      const read = sheet.getRange('A1').load('values');
      await context.sync();
      expect(read.values).toEqual([[1]]);
    });
  });

  it('the last write to a cell wins', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1:A2').values = [[2], [3]];
      sheet.getRange('A2').values = [[4]];
      const read = sheet.getRange('A1:A2').load('values');
      await context.sync();
      expect(read.values).toEqual([[2], [4]]);
    });
  });

  it('a read in a batch sees what stood before later writes of the same batch, formulas included', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[10, '=A1*2']];
      const first = sheet.getRange('A1:B1').load('values');
      sheet.getRange('A1').values = [[50]];
      const second = sheet.getRange('A1:B1').load('values');
      await context.sync();
      expect([first.values, second.values]).toEqual([[[10, 20]], [[50, 100]]]);
    });
  });

  it('an array that is changed after it was assigned does not change what is written', async () => {
    await office.onSheet(async (context, sheet) => {
      const rows = [[1, 2]];
      sheet.getRange('A1:B1').values = rows;
      rows[0]?.fill(99);
      const read = sheet.getRange('A1:B1').load('values');
      await context.sync();
      expect(read.values).toEqual([[1, 2]]);
    });
  });

  it('an error stops the rest; what came before stays', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      sheet.getRange('A1').values = [['eerst']];
      sheet.getRange('A2:B2').values = [[1, 2, 3]];
      sheet.getRange('A3').values = [['daarna']];
      const never = sheet.getRange('A1').load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
      expect(() => never.values).toThrowError(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      const read = sheet.getRange('A1:A3').load('values');
      await context.sync();
      expect(read.values).toEqual([['eerst'], [''], ['']]);
    });
  });

  it('requests of several runs are executed one after the other', async () => {
    const name = office.freshName();
    await office.Excel.run(async (context) => void context.workbook.worksheets.add(name));
    const add = (): Promise<void> =>
      office.Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(name).getRange('A1').load('values');
        cell.values = [[1]];
        cell.load('values');
        await context.sync();
      });
    await Promise.all([add(), add(), add()]);
    await office.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(name).getRange('A1').load('values');
      await context.sync();
      expect(cell.values).toEqual([[1]]);
    });
  });
});

describe('a missing thing', () => {
  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    ['a sheet', (context) => context.workbook.worksheets.getItem('Ontbreekt')],
    ['a name', (context) => context.workbook.names.getItem('Ontbreekt')],
    ['a table', (context) => context.workbook.tables.getItem('Ontbreekt')],
    ['a chart', (context) => context.workbook.worksheets.getItem('Blad1').charts.getItem('Ontbreekt')],
    ['a property', (context) => context.workbook.properties.custom.getItem('Ontbreekt')],
  ])('%s gives ItemNotFound at sync, not when it is asked for', async (_what, ask) => {
    await office.Excel.run(async (context) => {
      ask(context);
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  it('is ItemNotFound also when it disappears between two syncs', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      await office.Excel.run(async (other) => other.workbook.worksheets.getItem(sheet.name).delete());
      sheet.load('name');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });
});
