import { beforeAll, describe, expect, it } from 'vitest';
import { bootOffice, type BootedOffice } from './bootOffice';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});

describe('defined names', () => {
  it.each([
    ['a space', 'Mijn naam'],
    ['a cell address', 'FTE2023'],
    ['a digit first', '1naam'],
    ['R1C1', 'R1C1'],
    ['a single R', 'r'],
    ['nothing', ''],
    ['a hyphen', 'co2-pad'],
  ])('with %s are InvalidArgument', async (_case, name) => {
    await office.Excel.run(async (context) => {
      context.workbook.names.add(name, '=Blad1!$A$1');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it('keep reference, comment and visibility', async () => {
    await office.onSheet(async (context, sheet) => {
      const name = context.workbook.names.add('Norm_wijkagent', sheet.getRange('B2'), 'artikel 38a Politiewet');
      name.visible = false;
      sheet.load('name');
      const read = context.workbook.names.getItem('NORM_WIJKAGENT').load('name, formula, comment, visible, type, scope, value');
      const range = read.getRange().load('address');
      await context.sync();
      expect(read.toJSON()).toEqual({
        name: 'Norm_wijkagent',
        formula: `=${sheet.name}!$B$2`,
        comment: 'artikel 38a Politiewet',
        visible: false,
        type: 'Range',
        scope: 'Workbook',
        value: `${sheet.name}!$B$2`,
      });
      expect(range.address).toBe(`${sheet.name}!B2`);
    });
  });

  it('can hold a constant; then there is no range', async () => {
    await office.Excel.run(async (context) => {
      const name = context.workbook.names.add('Btw', '=0.21').load('value, type');
      const range = name.getRangeOrNullObject();
      await context.sync();
      expect([name.value, name.type, range.isNullObject]).toEqual([0.21, 'Double', true]);
    });
  });

  it('share one space with tables, in any case', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [['a', 'b'], [1, 2]];
      context.workbook.names.add('Teams_naam', sheet.getRange('A1'));
      const table = sheet.tables.add('A1:B2', true);
      table.name = 'tblGedeeld';
      await context.sync();
      context.workbook.names.add('TBLGEDEELD', '=Blad1!$A$1');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
      table.name = 'TEAMS_NAAM';
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
      context.workbook.names.add('teams_NAAM', '=Blad1!$A$1');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    });
  });

  it('of a sheet are apart from those of the workbook', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.names.add('Plaatselijk', sheet.getRange('A1'));
      const own = sheet.names.getItemOrNullObject('Plaatselijk');
      const general = context.workbook.names.getItemOrNullObject('Plaatselijk');
      await context.sync();
      expect([own.isNullObject, general.isNullObject]).toEqual([false, true]);
    });
  });

  it('work in formulas written before or after them, in any case, and follow what they are pointed at', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[5], [7]];
      sheet.getRange('C1').formulas = [['=nog_onbekend*2']];
      await context.sync();
      const name = context.workbook.names.add('Nog_onbekend', sheet.getRange('A1'));
      sheet.getRange('C2').formulas = [['=NOG_ONBEKEND*2']];
      const first = sheet.getRange('C1:C2').load('values');
      await context.sync();
      expect(first.values).toEqual([[10], [10]]);
      sheet.load('name');
      await context.sync();
      name.formula = `=${sheet.name}!$A$2`;
      const second = sheet.getRange('C1:C2').load('values');
      await context.sync();
      expect(second.values).toEqual([[14], [14]]);
      name.delete();
      const third = sheet.getRange('C1').load('values');
      await context.sync();
      expect(third.values).toEqual([['#NAME?']]);
    });
  });

  it('can be listed', async () => {
    const own = await bootOffice();
    await own.Excel.run(async (context) => {
      context.workbook.names.add('Een', '=Blad1!$A$1');
      context.workbook.names.add('Twee', '=Blad1!$A$2');
      const names = context.workbook.names.load('items/name');
      await context.sync();
      expect(names.items.map(({ name }) => name)).toEqual(['Een', 'Twee']);
    });
  });
});
