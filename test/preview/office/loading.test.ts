import { beforeAll, describe, expect, it } from 'vitest';
import { bootOffice, type BootedOffice } from './bootOffice';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});

describe('a property must be loaded before it is read', () => {
  it.each([
    ['before load', async () => undefined],
    ['after load but before sync', async (range: Excel.Range) => void range.load('values')],
    ['when another property was loaded', async (range: Excel.Range) => void (await range.load('address').context.sync())],
  ])('%s it throws PropertyNotLoaded and names the property', async (_case, prepare) => {
    await office.onSheet(async (_context, sheet) => {
      const range = sheet.getRange('A1:B2');
      await prepare(range);
      expect(() => range.values).toThrowError(
        expect.objectContaining({ code: 'PropertyNotLoaded', message: expect.stringContaining("'values'"), debugInfo: expect.objectContaining({ errorLocation: 'Range.values' }) }),
      );
    });
  });

  it('the collection behind `items` and the value of a count must be loaded too', async () => {
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const count = worksheets.getCount();
      expect(() => worksheets.items).toThrowError(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      expect(() => count.value).toThrowError(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      worksheets.load('items');
      await context.sync();
      expect(worksheets.items.length).toBe(count.value);
    });
  });

  it('keeps what was loaded until it is loaded again', async () => {
    await office.onSheet(async (context, sheet) => {
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      sheet.getRange('A1').values = [[5]];
      await context.sync();
      expect(range.values).toEqual([['']]);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[5]]);
    });
  });

  it('shows what was set on the object itself without loading, as Office.js does', async () => {
    await office.onSheet(async (_context, sheet) => {
      const range = sheet.getRange('A1');
      range.values = [[7]];
      expect(range.values).toEqual([[7]]);
    });
  });
});

describe('load takes', () => {
  it.each<[string, (range: Excel.Range) => unknown]>([
    ['a text with commas', (range) => range.load('address, format/fill/color, format/font/bold')],
    ['a list', (range) => range.load(['address', 'format/fill/color', 'format/font/bold'])],
    ['an object', (range) => range.load({ address: true, format: { fill: { color: true }, font: { bold: true } } })],
    ['select', (range) => range.load({ select: 'address, format/fill/color, format/font/bold' })],
    ['context.load', (range) => range.context.load(range, 'address, format/fill/color, format/font/bold')],
  ])('%s', async (_form, load) => {
    await office.onSheet(async (context, sheet) => {
      const range = sheet.getRange('B2');
      range.format.fill.color = '#112233';
      range.format.font.bold = true;
      const read = sheet.getRange('B2');
      load(read);
      await context.sync();
      expect(read.address).toMatch(/!B2$/);
      expect([read.format.fill.color, read.format.font.bold]).toEqual(['#112233', true]);
    });
  });

  it('properties of the items of a collection', async () => {
    await office.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name, items/visibility');
      await context.sync();
      expect(sheets.items[0]?.name).toBe('Blad1');
      expect(sheets.items[0]?.visibility).toBe('Visible');
      expect(() => sheets.items[0]?.tabColor).toThrowError(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('nothing it does not know: InvalidArgument at sync', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1').load('value');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });
});
