import { beforeEach, describe, expect, it } from 'vitest';
import { exportState } from '../../../src/preview/grid/exportState';
import { bootOffice, type BootedOffice } from './bootOffice';

let office: BootedOffice | undefined;

/** One workbook for all tests of this file; each starts with an empty undo stack. */
async function booted(): Promise<BootedOffice> {
  office ??= await bootOffice();
  return office;
}
let excel: typeof Excel;
let grid: BootedOffice['grid'];
beforeEach(async () => {
  const { Excel: booted_, grid: booted__ } = await booted();
  excel = booted_;
  grid = booted__;
  await excel.run(async (context) => context.workbook.worksheets.getItem('Blad1').getRange().clear());
  grid.undo.clear();
});

async function write(context: Excel.RequestContext, value: number): Promise<void> {
  context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[value]];
  await context.sync();
}

async function read(address = 'A1'): Promise<unknown> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange(address).load('values');
    await context.sync();
    return range.values[0]?.[0];
  });
}

describe('undo steps', () => {
  it('each sync is one step', async () => {
    await excel.run(async (context) => {
      await write(context, 1);
      await write(context, 2);
    });
    expect(grid.undo.depth).toBe(2);
    await grid.user.undo();
    expect(await read()).toBe(1);
    await grid.user.undo();
    expect(await read()).toBe('');
    expect(await grid.user.undo()).toBe(false);
    await grid.user.redo();
    await grid.user.redo();
    expect(await read()).toBe(2);
  });

  it('several are taken back at once, formulas too; more than there are is told', async () => {
    await excel.run(async (context) => {
      await write(context, 1);
      context.workbook.worksheets.getItem('Blad1').getRange('B1').formulas = [['=A1*10']];
      await context.sync();
      await write(context, 2);
      await write(context, 3);
    });
    expect(await grid.user.undo(2)).toBe(true);
    expect([await read(), await read('B1'), grid.undo.depth]).toEqual([1, 10, 2]);
    expect(await grid.user.undo(3)).toBe(false);
    expect(await read()).toBe('');
  });

  it('a sync that only reads is none', async () => {
    await read();
    expect(grid.undo.depth).toBe(0);
  });

  it('a run with mergeUndoGroup is one step over all its syncs', async () => {
    await excel.run({ mergeUndoGroup: true }, async (context) => {
      await write(context, 1);
      await write(context, 2);
      await write(context, 3);
    });
    expect(grid.undo.depth).toBe(1);
    await grid.user.undo();
    expect(await read()).toBe('');
    await grid.user.redo();
    expect(await read()).toBe(3);
    await grid.user.undo();
  });

  it("does not swallow what the user does between two syncs of a group", async () => {
    await excel.run({ mergeUndoGroup: true }, async (context) => {
      await write(context, 1);
      await grid.user.type('Blad1', 'B1', '9');
      await write(context, 2);
    });
    expect(grid.undo.depth).toBe(3);
    for (let step = 0; step < 3; step += 1) await grid.user.undo();
    expect([await read(), await read('B1')]).toEqual(['', '']);
  });

  it('a whole model in one group comes and goes: sheets, cells, looks, names, tables, charts, rules, print settings, properties', async () => {
    const before = exportState(grid);
    await excel.run({ mergeUndoGroup: true }, async (context) => {
      const sheet = context.workbook.worksheets.add('Model');
      await context.sync();
      sheet.getRange('A1:B3').formulas = [['Team', 'Fte'], ['Zwolle', 10], ['IJsselland', '=B2*2']];
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('B2:B3').numberFormat = [['0.0']];
      sheet.getRange('A:B').format.columnWidth = 90;
      sheet.tabColor = '#112233';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(1);
      context.workbook.names.add('Fte_Zwolle', sheet.getRange('B2'));
      sheet.tables.add('A1:B3', true).name = 'tblTeams';
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.title.text = 'Sterkte';
      sheet.getRange('B2').dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
      const format = sheet.getRange('B2:B3').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=B2>5';
      format.custom.format.fill.color = '#FF0000';
      sheet.pageLayout.orientation = 'Landscape';
      context.workbook.properties.custom.add('Versie', '1');
    });
    const after = exportState(grid);
    expect(after.sheets.at(-1)).toMatchObject({
      name: 'Model',
      tables: [{ name: 'tblTeams', range: 'A1:B3' }],
      charts: [{ title: 'Sterkte', kind: 'bar' }],
      validations: [{ range: 'B2', kind: 'decimal' }],
      conditionalFormats: [{ range: 'B2:B3', formula: '=B2>5', style: { fill: '#FF0000' } }],
      print: { orientation: 'landscape' },
      freeze: { rows: 1, columns: 0 },
      tabColor: '#112233',
      showGridlines: false,
    });
    expect(grid.undo.depth).toBe(1);
    await grid.user.undo();
    expect(exportState(grid)).toEqual({ ...before, activeSheet: exportState(grid).activeSheet });
    await grid.user.redo();
    expect(exportState(grid)).toEqual({ ...after, activeSheet: exportState(grid).activeSheet });
    await grid.user.undo();
  });

  it('formulas keep their results when looks are redone', async () => {
    await excel.run({ mergeUndoGroup: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('D1:D2').formulas = [[4], ['=D1+1']];
      sheet.getRange('D1:D2').format.font.bold = true;
    });
    await grid.user.undo();
    await grid.user.redo();
    expect(await read('D2')).toBe(5);
    await grid.user.undo();
  });

  it('formulas beyond the size a sheet of the grid starts with come back with redo', async () => {
    await excel.run({ mergeUndoGroup: true }, async (context) => {
      const sheet = context.workbook.worksheets.add('Breed');
      sheet.getRange('CA1:CB2').formulas = [[1, '=CA1+1'], ['=CB1+1', '=CA2+1']];
    });
    await grid.user.undo();
    await grid.user.redo();
    expect(exportState(grid).sheets.find(({ name }) => name === 'Breed')?.cells.map(({ value }) => value)).toEqual([1, 2, 3, 4]);
    await excel.run(async (context) => void (context.workbook.worksheets.getItem('Breed').getRange('DA2000').values = [[1]]));
    const breed = grid.core.workbook.getSheetBySheetName('Breed');
    expect([breed?.getRowCount(), breed?.getColumnCount()].every((size, index) => (size ?? 0) >= (index === 0 ? 2000 : 105))).toBe(true);
    await grid.user.undo();
    await grid.user.undo();
  });

  it('names that are undone stop meaning anything, and mean it again after redo', async () => {
    await write_('E1', 3);
    await excel.run(async (context) => void context.workbook.names.add('Undoproef', '=Blad1!$E$1'));
    await write_('E2', '=Undoproef*2');
    expect(await read('E2')).toBe(6);
    await grid.user.undo();
    await grid.user.undo();
    await grid.user.redo();
    await grid.user.redo();
    expect(await read('E2')).toBe(6);
  });

  async function write_(address: string, content: unknown): Promise<void> {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange(address).formulas = [[content]];
    });
  }
});

describe('what Excel cannot undo', () => {
  const cases: [string, (context: Excel.RequestContext) => void][] = [
    ['Worksheet.delete', (context) => context.workbook.worksheets.getItem('Weg').delete()],
    ['Worksheet.name', (context) => void (context.workbook.worksheets.getItem('Weg').name = 'Weg2')],
    ['Worksheet.position', (context) => void (context.workbook.worksheets.getItem('Weg').position = 0)],
    ['Worksheet.visibility', (context) => void (context.workbook.worksheets.getItem('Weg').visibility = 'Hidden')],
    ['WorksheetProtection.protect', (context) => context.workbook.worksheets.getItem('Weg').protection.protect()],
    ['WorksheetProtection.unprotect', (context) => context.workbook.worksheets.getItem('Weg').protection.unprotect()],
    ['NamedItem.comment', (context) => void (context.workbook.names.getItem('Wegnaam').comment = 'x')],
  ];

  async function clean(context: Excel.RequestContext): Promise<void> {
    for (const name of ['Weg', 'Weg2']) context.workbook.worksheets.getItemOrNullObject(name).delete();
    context.workbook.names.getItemOrNullObject('Wegnaam').delete();
    await context.sync();
    context.workbook.worksheets.add('Weg');
    context.workbook.names.add('Wegnaam', '=Blad1!$A$1');
    await context.sync();
  }

  it.each(cases)('%s throws UndoNotSupported in a group, and what came before stays', async (where, change) => {
    await excel.run(clean);
    grid.undo.clear();
    await expect(
      excel.run({ mergeUndoGroup: true }, async (context) => {
        context.workbook.worksheets.getItem('Blad1').getRange('C1').values = [[where]];
        change(context);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'UndoNotSupported', debugInfo: { errorLocation: where } });
    expect(await read('C1')).toBe(where);
    expect(grid.undo.depth).toBe(1);
  });

  it.each(cases)('%s outside a group works, and clears what could be undone', async (_where, change) => {
    await excel.run(clean);
    await excel.run((context) => write(context, 5));
    expect(grid.undo.depth).toBeGreaterThan(0);
    await excel.run(async (context) => change(context));
    expect(grid.undo.depth).toBe(0);
  });
});
