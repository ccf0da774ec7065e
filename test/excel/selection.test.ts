import { beforeAll, describe, expect, it } from 'vitest';
import { officeModelWorkbook } from '../../src/excel/officeModelWorkbook';
import { openOfficeWorkbook } from './officeWorkbook';
import type { OfficeWorkbook } from './officeWorkbook';

describe('what the user selected', () => {
  let workbook: OfficeWorkbook;
  const pane = officeModelWorkbook();
  beforeAll(async () => {
    workbook = await openOfficeWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Mijn cijfers');
      sheet.getRange('B2:B6').values = [['Afwijking'], [0.05], [''], [-0.02], ['onbekend']];
      sheet.getRange('D1:E2').values = [[1, 0.4], [0.4, 1]];
      await context.sync();
    });
  });

  it('is read as numbers in one sync, also as a whole column, and nothing is written', async () => {
    const before = workbook.state();
    await workbook.grid.user.select('Mijn cijfers', 'B2:B5');
    expect(await pane.selectedColumn()).toEqual({ ok: true, value: { header: 'Afwijking', place: { sheet: 'Mijn cijfers', range: 'B2:B5' }, values: [0.05, -0.02], skipped: 1 } });
    expect(workbook.office.counters.syncsOfLastRun).toBe(1);
    await workbook.grid.user.select('Mijn cijfers', 'B:B');
    expect(await pane.selectedColumn()).toMatchObject({ ok: false, problem: { code: 'cells', problems: [{ code: 'notANumber', place: { sheet: 'Mijn cijfers', range: 'B6' } }] } });
    expect(workbook.state()).toEqual(before);
  });

  it('is read as a matrix', async () => {
    await workbook.grid.user.select('Mijn cijfers', 'D1:E2');
    expect(await pane.selectedMatrix(['Ede', 'Zwolle'])).toEqual({ ok: true, value: [[1, 0.4], [0.4, 1]] });
  });

  it('may be empty', async () => {
    await workbook.grid.user.select('Mijn cijfers', 'H1:H9');
    expect(await pane.selectedColumn()).toEqual({ ok: false, problem: { code: 'nothing' } });
  });
});
