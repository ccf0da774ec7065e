import { beforeAll, describe, expect, it } from 'vitest';
import { bootOffice, type BootedOffice } from './bootOffice';

const faults: { failAtSync?: number; code?: string } = {};
let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ faults });
});

describe('Excel.run', () => {
  it('gives what the batch returns, and syncs what is left at its end', async () => {
    const name = office.freshName();
    const result = office.Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      return 'klaar';
    });
    expect(await result).toBe('klaar');
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name);
      await context.sync();
    });
  });

  it('takes an object whose context it uses again', async () => {
    await office.onSheet(async (context, sheet) => {
      await context.sync();
      await office.Excel.run(sheet, async (same) => expect(same).toBe(sheet.context));
      await office.Excel.run([sheet], async (same) => expect(same).toBe(sheet.context));
    });
  });

  it('wants a promise', async () => {
    await expect(office.Excel.run((() => 5) as never)).rejects.toMatchObject({ code: 'RunMustReturnPromise' });
  });

  it('lets go of ranges at its end unless they are tracked', async () => {
    const [loose, kept] = await office.onSheet(async (context, sheet) => {
      const ranges = [sheet.getRange('A1'), sheet.getRange('A2').track()] as const;
      await context.sync();
      return ranges;
    });
    kept.load('address');
    await kept.context.sync();
    expect(kept.address).toMatch(/!A2$/);
    loose.load('address');
    await expect(loose.context.sync()).rejects.toMatchObject({ code: 'InvalidObjectPath' });
  });

  it('does not take a range of another context', async () => {
    await office.Excel.run(async (other) => {
      const foreign = other.workbook.worksheets.getItem('Blad1').getRange('A1:B2');
      await office.onSheet(async (context, sheet) => {
        sheet.charts.add('Line', foreign);
        await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidRequestContext' });
      });
    });
  });
});

describe('the counters', () => {
  it('count syncs that had something to do, per run and in all', async () => {
    const before = office.counters.syncs;
    await office.Excel.run(async (context) => {
      await context.sync();
      context.workbook.worksheets.load('items/name');
      await context.sync();
      context.workbook.worksheets.load('items/name');
      await context.sync();
      context.workbook.worksheets.load('items/name');
    });
    expect([office.counters.syncs - before, office.counters.syncsOfLastRun]).toEqual([3, 3]);
  });
});

describe('faults', () => {
  it('a request that is asked to fail fails before it does anything, once', async () => {
    await office.onSheet(async (context, sheet) => {
      await context.sync();
      Object.assign(faults, { failAtSync: 2, code: 'GeneralException' });
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A1').values = [[2]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'GeneralException' });
      const read = sheet.getRange('A1').load('values');
      await context.sync();
      expect(read.values).toEqual([[1]]);
    });
  });
});

describe('Office', () => {
  it('says where it runs and what it can do', async () => {
    const { Office } = office;
    expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
    const { requirements, displayLanguage, officeTheme } = Office.context;
    expect(displayLanguage).toBe('nl-NL');
    expect(officeTheme.bodyBackgroundColor).toBe('#FFFFFF');
    expect(['1.9', '1.20', '1.21', '2.0'].map((version) => requirements.isSetSupported('ExcelApi', version))).toEqual([true, true, false, false]);
    expect(requirements.isSetSupported('Onbekend', '1.1')).toBe(false);
  });

  it('keeps settings as copies', () => {
    const { settings } = office.Office.context.document;
    const value = { keuze: ['a'] };
    settings.set('x', value);
    value.keuze.push('b');
    expect([settings.get('x'), settings.get('y')]).toEqual([{ keuze: ['a'] }, null]);
  });
});
