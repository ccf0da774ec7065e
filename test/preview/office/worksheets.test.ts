import { beforeAll, describe, expect, it } from 'vitest';
import { bootOffice, type BootedOffice } from './bootOffice';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});

describe('names of sheets', () => {
  it.each([
    ['too long', 'x'.repeat(32)],
    ['empty', ''],
    ['with a colon', 'a:b'],
    ['with a slash', 'a/b'],
    ['with a backslash', 'a\\b'],
    ['with a question mark', 'a?b'],
    ['with an asterisk', 'a*b'],
    ['with brackets', 'a[b]'],
    ['starting with a quote', "'a"],
    ['ending with a quote', "a'"],
  ])('%s are InvalidArgument', async (_case, name) => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      context.workbook.worksheets.getItem('Blad1').name = name;
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it('that are taken are ItemAlreadyExists, in upper or lower case', async () => {
    await office.onSheet(async (context, sheet) => {
      await context.sync();
      context.workbook.worksheets.add('BLAD1');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
      sheet.name = 'blad1';
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    });
  });

  it('of 31 characters are fine, and a sheet may change its own case', async () => {
    await office.Excel.run(async (context) => {
      const name = `${'x'.repeat(30)}y`;
      const sheet = context.workbook.worksheets.add(name);
      await context.sync();
      sheet.name = name.toUpperCase();
      const again = context.workbook.worksheets.getItem(name).load('name');
      await context.sync();
      expect(again.name).toBe(name.toUpperCase());
    });
  });

  it('without a name a sheet gets the first free one', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add().load('name');
      await context.sync();
      expect(sheet.name).toMatch(/^Blad\d+$/);
    });
  });
});

describe('finding sheets', () => {
  it('getItem takes a name in any case, or an id', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.load('id, name');
      await context.sync();
      const found = [sheet.name.toUpperCase(), sheet.id].map((key) => context.workbook.worksheets.getItem(key).load('id'));
      await context.sync();
      expect(found.map(({ id }) => id)).toEqual([sheet.id, sheet.id]);
    });
  });

  it('the active sheet is the one activated; a hidden one cannot be', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.load('name');
      sheet.activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe(sheet.name);
      sheet.visibility = 'Hidden';
      sheet.activate();
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
      const now = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(now.name).not.toBe(sheet.name);
    });
  });

  it('the selection is what was selected', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('B2:C3').select();
      const range = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      sheet.load('name');
      await context.sync();
      expect([range.address, cell.address]).toEqual([`${sheet.name}!B2:C3`, `${sheet.name}!B2`]);
    });
  });
});

describe('properties of sheets', () => {
  it.each(['Visible', 'Hidden', 'VeryHidden'] as const)('visibility %s', async (visibility) => {
    await office.onSheet(async (context, sheet) => {
      sheet.visibility = visibility;
      sheet.load('name');
      await context.sync();
      const again = context.workbook.worksheets.getItem(sheet.name).load('visibility');
      await context.sync();
      expect(again.visibility).toBe(visibility);
    });
  });

  it('a workbook keeps a visible sheet, and a very hidden one cannot be deleted', async () => {
    const own = await bootOffice();
    await own.Excel.run(async (context) => {
      const only = context.workbook.worksheets.getItem('Blad1');
      only.visibility = 'Hidden';
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
      only.delete();
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
      const hidden = context.workbook.worksheets.add('Diep');
      hidden.visibility = 'VeryHidden';
      hidden.delete();
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    });
  });

  it('position, tab colour, gridlines and frozen panes', async () => {
    await office.onSheet(async (context, sheet) => {
      Object.assign(sheet, { position: 0, tabColor: '#0F6CBD', showGridlines: false });
      sheet.freezePanes.freezeAt('A1:B3');
      sheet.load('name');
      await context.sync();
      const again = context.workbook.worksheets.getItem(sheet.name).load('position, tabColor, showGridlines');
      const frozen = again.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(again.toJSON()).toMatchObject({ position: 0, tabColor: '#0F6CBD', showGridlines: false });
      expect(frozen.address).toBe(`${sheet.name}!A1:B3`);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('the used range is what holds values; looks count unless valuesOnly', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('B2:C3').values = [[1, ''], ['', '=1+1']];
      sheet.getRange('F9').format.fill.color = '#FF0000';
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRange(true).load('address');
      await context.sync();
      expect([all.address.split('!')[1], values.address.split('!')[1]]).toEqual(['B2:F9', 'B2:C3']);
    });
  });
});

describe('print settings and document properties', () => {
  it('page layout', async () => {
    await office.onSheet(async (context, sheet) => {
      Object.assign(sheet.pageLayout, { orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1 }, printGridlines: true, centerHorizontally: true });
      sheet.pageLayout.setPrintTitleRows('A1:B3');
      sheet.pageLayout.setPrintArea('A1:H40');
      sheet.load('name, id');
      await context.sync();
      const again = context.workbook.worksheets.getItem(sheet.name).pageLayout.load('orientation, paperSize, zoom, printGridlines, centerHorizontally');
      await context.sync();
      expect(again.toJSON()).toEqual({ orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1 }, printGridlines: true, centerHorizontally: true });
      expect(office.grid.beside.get('print', sheet.id)).toMatchObject({ titleRows: '$1:$3', area: 'A1:H40' });
    });
  });

  it('custom properties: kept by name, overwritten by add, gone after delete', async () => {
    await office.Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add('Sterktewijzer.versie', '1');
      custom.add('sterktewijzer.VERSIE', 2);
      const found = custom.getItemOrNullObject('STERKTEWIJZER.versie').load('key, value, type');
      await context.sync();
      expect([found.key, found.value, found.type]).toEqual(['Sterktewijzer.versie', 2, 'Number']);
      found.delete();
      const gone = custom.getItemOrNullObject('Sterktewijzer.versie');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      custom.add('Lang', 'x'.repeat(256));
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });
});
