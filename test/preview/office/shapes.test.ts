import { beforeAll, describe, expect, it } from 'vitest';
import { bootOffice, type BootedOffice } from './bootOffice';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});

describe('the shape of what is written', () => {
  it.each<[string, unknown]>([
    ['a row too many', [[1, 2], [3, 4], [5, 6]]],
    ['a row too few', [[1, 2]]],
    ['a ragged array', [[1, 2], [3]]],
    ['a list', [1, 2]],
    ['an empty array', []],
    ['an object in a cell', [[{}, 1], [2, 3]]],
    ['a number that is none', [[Number.NaN, 1], [2, 3]]],
  ])('%s is InvalidArgument', async (_case, value) => {
    await office.onSheet(async (context, sheet) => {
      for (const property of ['values', 'formulas'] as const) {
        sheet.getRange('A1:B2')[property] = value as never;
        await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      }
    });
  });

  it('a single value fills the range: values, formulas and formats', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').values = 4 as never;
      sheet.getRange('C1:D2').formulas = [['=1+1']];
      sheet.getRange('A1:B2').numberFormat = '0.00' as never;
      const read = sheet.getRange('A1:D2').load('values, numberFormat');
      await context.sync();
      expect(read.values).toEqual([[4, 4, 2, 2], [4, 4, 2, 2]]);
      expect(read.numberFormat).toEqual([['0.00', '0.00', 'General', 'General'], ['0.00', '0.00', 'General', 'General']]);
    });
  });

  it('null leaves a cell as it is, "" empties it', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1:C1').values = [[1, 2, 3]];
      sheet.getRange('A1:C1').values = [[null, '', 9]];
      const read = sheet.getRange('A1:C1').load('values, valueTypes');
      await context.sync();
      expect(read.values).toEqual([[1, '', 9]]);
      expect(read.valueTypes).toEqual([['Double', 'Empty', 'Double']]);
    });
  });

  it('whole columns have no cell properties to read: null, as in Excel', async () => {
    await office.onSheet(async (context, sheet) => {
      const read = sheet.getRange('B:C').load('address, rowCount, columnCount, values, formulas, text');
      await context.sync();
      expect(read.address).toMatch(/!B:C$/);
      expect([read.rowCount, read.columnCount, read.values, read.formulas, read.text]).toEqual([1_048_576, 2, null, null, null]);
    });
  });
});

describe('the size of a request', () => {
  it('above 5 MB is refused before anything of it is done', async () => {
    await office.onSheet(async (context, sheet) => {
      await context.sync();
      sheet.getRange('A1').values = [['eerst']];
      sheet.getRange('B1:B600').values = Array.from({ length: 600 }, () => ['x'.repeat(9000)]);
      await expect(context.sync()).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
      const read = sheet.getRange('A1').load('values');
      await context.sync();
      expect(read.values).toEqual([['']]);
      expect(office.counters.lastRequestBytes).toBeLessThan(1000);
    });
  });

  it('below it is fine', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('B1:B500').values = Array.from({ length: 500 }, () => ['x'.repeat(9000)]);
      await context.sync();
      expect(office.counters.lastRequestBytes).toBeGreaterThan(4_400_000);
    });
  });
});

describe('addresses', () => {
  it.each(['A0', 'XFE1', 'A1048577', '1A', 'Ontbreekt!A1', 'A1:B2:C3', ''])('%s is InvalidArgument', async (address) => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange(address);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 2), 'D3'],
    ['getCell outside', (range) => range.getCell(5, 5), 'G7'],
    ['getOffsetRange', (range) => range.getOffsetRange(-1, 1), 'C1:E2'],
    ['getResizedRange', (range) => range.getResizedRange(1, -2), 'B2:B4'],
    ['getRow', (range) => range.getRow(1), 'B3:D3'],
    ['getColumn', (range) => range.getColumn(0), 'B2:B3'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:3'],
    ['getLastCell', (range) => range.getLastCell(), 'D3'],
    ['getIntersectionOrNullObject', (range) => range.getIntersectionOrNullObject('C1:F2'), 'C2:D2'],
  ])('%s', async (_method, derive, expected) => {
    await office.onSheet(async (context, sheet) => {
      const range = derive(sheet.getRange('B2:D3')).load('address');
      await context.sync();
      expect(range.address.split('!')[1]).toBe(expected);
    });
  });

  it('off the sheet is InvalidArgument', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1').getOffsetRange(-1, 0);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it('a sheet name is quoted where Excel quotes it', async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("CO2-pad d'Ee").getRange('A1').load('address');
      await context.sync();
      expect(range.address).toBe("'CO2-pad d''Ee'!A1");
    });
  });
});
