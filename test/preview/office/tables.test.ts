import { beforeAll, describe, expect, it } from 'vitest';
import { bootOffice, type BootedOffice } from './bootOffice';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});

describe('tables', () => {
  it('are made of a range with headers, found in any case, and know their parts', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('B2:C4').values = [['Team', 'Fte'], ['Zwolle', 1], ['Apeldoorn', 2]];
      const table = sheet.tables.add('B2:C4', true);
      table.name = 'tblBasisteams';
      Object.assign(table, { style: 'TableStyleLight9', showFilterButton: false, showBandedRows: false });
      const read = context.workbook.tables.getItem('TBLbasisteams').load('name, style, showFilterButton, showBandedRows');
      const parts = [read.getRange(), read.getHeaderRowRange(), read.getDataBodyRange()].map((part) => part.load('address'));
      await context.sync();
      expect(read.toJSON()).toEqual({ name: 'tblBasisteams', style: 'TableStyleLight9', showFilterButton: false, showBandedRows: false });
      expect(parts.map(({ address }) => address.split('!')[1])).toEqual(['B2:C4', 'B2:C2', 'B3:C4']);
    });
  });

  it('make their headers text, not empty and all different', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1:D2').values = [[2023, '', 'Fte', 'fte'], [1, 2, 3, 4]];
      sheet.tables.add('A1:D2', true);
      const read = sheet.getRange('A1:D1').load('values, valueTypes');
      await context.sync();
      expect(read.values).toEqual([['2023', 'Kolom2', 'Fte', 'fte2']]);
      expect(read.valueTypes).toEqual([['String', 'String', 'String', 'String']]);
    });
  });

  it('may not overlap, and take only valid names and styles', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [['a', 'b'], [1, 2]];
      const table = sheet.tables.add('A1:B2', true);
      await context.sync();
      sheet.tables.add('B2:C3', true);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      table.name = 'mijn tabel';
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      table.style = 'Mooi';
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it('can be resized and used in formulas by name and column', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1:B4').values = [['Team', 'Fte'], ['a', 1], ['b', 2], ['c', 4]];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'tblSom';
      sheet.getRange('D1').formulas = [['=SUM(tblSom[Fte])']];
      const before = sheet.getRange('D1').load('values');
      await context.sync();
      table.resize('A1:B4');
      const after = sheet.getRange('D1').load('values');
      await context.sync();
      expect([before.values, after.values]).toEqual([[[3]], [[7]]]);
      table.resize('A2:B4');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it('move along with rows the user inserts above and within', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A3:B5').values = [['Team', 'Fte'], ['a', 1], ['b', 2]];
      const table = sheet.tables.add('A3:B5', true);
      sheet.load('id');
      await context.sync();
      const insert = (row: number): Promise<boolean> =>
        office.grid.core.commands.executeCommand('sheet.command.insert-row', {
          unitId: office.grid.core.unitId,
          subUnitId: sheet.id,
          range: { startRow: row, endRow: row, startColumn: 0, endColumn: 59 },
          direction: 0,
        });
      await insert(0);
      await insert(5);
      const range = table.getRange().load('address');
      await context.sync();
      expect(range.address.split('!')[1]).toBe('A4:B7');
    });
  });

  it('take their cells along when deleted', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [['a', 'b'], [1, 2]];
      const table = sheet.tables.add('A1:B2', true);
      await context.sync();
      table.delete();
      const used = sheet.getUsedRangeOrNullObject();
      const count = sheet.tables.getCount();
      await context.sync();
      expect([used.isNullObject, count.value]).toEqual([true, 0]);
    });
  });
});
