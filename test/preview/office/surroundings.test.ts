import { beforeAll, describe, expect, it } from 'vitest';
import { importState } from '../../../src/preview/grid/importState';
import { bootOffice, type BootedOffice } from './bootOffice';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});

describe('what surrounds a selection', () => {
  it.each([
    ['C4', 'Proef!B3:D6'],
    ['E7', 'Proef!B3:E7'],
    ['H2', 'Proef!H2'],
    ['A10', 'Proef!A10:B11'],
  ])('the block around %s is bounded by empty rows and columns; a corner joins', async (at, region) => {
    await office.onSheet(async (context, sheet) => {
      sheet.load('name');
      sheet.getRange('B3:D6').values = [['a', 'b', 'c'], [1, '', 3], ['', '', ''], [4, 5, 6]];
      sheet.getRange('C5').formulas = [['=1+1']];
      sheet.getRange('A10').values = [['x']];
      sheet.getRange('B11').values = [['y']];
      const found = sheet.getRange(at).getSurroundingRegion().load('address');
      await context.sync();
      expect(found.address.replace(sheet.name, 'Proef')).toBe(region);
    });
  });

  it('the tables that a range touches, or that lie in it whole', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('B2:C4').values = [['a', 'b'], [1, 2], [3, 4]];
      sheet.tables.add('B2:C4', true).name = office.freshName();
      const touched = sheet.getRange('C4:D9').getTables().load('items/name');
      const whole = sheet.getRange('C4:D9').getTables(true).getCount();
      const around = sheet.getRange('A1:D9').getTables(true).getCount();
      const none = sheet.getRange('E1').getTables().getCount();
      await context.sync();
      expect([touched.items.length, whole.value, around.value, none.value]).toEqual([1, 0, 1, 0]);
    });
  });

  it('a response over 5 MB is refused, and what was written in the request stays', async () => {
    await office.onSheet(async (context, sheet) => {
      const long = 'x'.repeat(30_000);
      sheet.getRange('A1:A100').values = Array.from({ length: 100 }, () => [long]);
      await context.sync();
      const twice = [sheet.getRange('A1:A100').load('values'), sheet.getRange('A1:A100').load('values')];
      sheet.getRange('C1').values = [['geschreven']];
      await expect(context.sync()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
      const once = sheet.getRange('A1:C100').load('values');
      await context.sync();
      expect([twice.length, once.values[0]?.[2]]).toEqual([2, 'geschreven']);
      expect(office.counters.lastResponseBytes).toBeGreaterThan(3_000_000);
      expect(office.counters.lastResponseBytes).toBeLessThan(5 * 1024 * 1024);
    });
  });
});

describe('hidden lines, merged cells and filters of an opened workbook', () => {
  it('are those of the file', async () => {
    const own = await bootOffice();
    const cells = Array.from({ length: 6 }, (_, row) => ({ row, column: 0, value: `rij ${row + 1}` }));
    const sheet = { name: 'Open', visibility: 'visible' as const, cells, columnWidths: {}, rowHeights: {}, hiddenColumns: [2], hiddenRows: [2, 4], merges: ['A1:C1', 'E4:E5'], tables: [], validations: [], conditionalFormats: [], charts: [] };
    await importState(own.grid, { sheets: [{ ...sheet, autoFilter: 'A1:A6' }, { ...sheet, name: 'Zonder', hiddenRows: [], merges: [], autoFilter: 'A1:A6' }], names: [], properties: {} });
    await own.Excel.run(async (context) => {
      const [open, without] = ['Open', 'Zonder'].map((name) => context.workbook.worksheets.getItem(name));
      if (!open || !without) return;
      const some = open.getRange('A1:B6').load('rowHidden,columnHidden');
      const row = open.getRange('A3').load('rowHidden');
      const column = open.getRange('C1:C2').load('columnHidden');
      const rows = open.getRange('A1:B6').getRowProperties({ rowHidden: true });
      const columns = open.getRange('B1:D1').getColumnProperties({ columnHidden: true });
      const merged = open.getRange('A1:D4').getMergedAreasOrNullObject().load('address,areaCount');
      const none = open.getRange('A2:D3').getMergedAreasOrNullObject();
      const filters = [open, without].map((each) => each.autoFilter.load('enabled,isDataFiltered'));
      await context.sync();
      expect([some.rowHidden, some.columnHidden, row.rowHidden, column.columnHidden]).toEqual([null, false, true, true]);
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true, false, true, false]);
      expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, true, false]);
      expect([merged.address, merged.areaCount, none.isNullObject]).toEqual(['Open!A1:C1', 1, true]);
      expect(filters.map(({ enabled, isDataFiltered }) => [enabled, isDataFiltered])).toEqual([[true, true], [true, false]]);
    });
  });
});
