import { beforeAll, describe, expect, it } from 'vitest';
import { bootOffice, type BootedOffice } from './bootOffice';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});

describe('data validation', () => {
  it('keeps rule, messages and blanks', async () => {
    await office.onSheet(async (context, sheet) => {
      const validation = sheet.getRange('B2:B9').dataValidation;
      validation.rule = { decimal: { formula1: 0, formula2: '=C1', operator: 'Between' } };
      validation.errorAlert = { showAlert: true, style: 'Stop', title: 'Aantal', message: 'Een getal van 0 of meer' };
      validation.prompt = { showPrompt: true, title: 'Inwoners', message: 'Op 1 januari' };
      validation.ignoreBlanks = false;
      const read = sheet.getRange('B3').dataValidation.load('type, rule, errorAlert, prompt, ignoreBlanks');
      await context.sync();
      expect(read.toJSON()).toEqual({
        type: 'Decimal',
        rule: { decimal: { formula1: '=0', formula2: '=C1', operator: 'Between' } },
        errorAlert: { showAlert: true, style: 'Stop', title: 'Aantal', message: 'Een getal van 0 of meer' },
        prompt: { showPrompt: true, title: 'Inwoners', message: 'Op 1 januari' },
        ignoreBlanks: false,
      });
    });
  });

  it.each<[string, Excel.DataValidationRule, unknown, boolean]>([
    ['a decimal in range', { decimal: { formula1: 0, formula2: 1, operator: 'Between' } }, 0.5, true],
    ['a decimal out of range', { decimal: { formula1: 0, formula2: 1, operator: 'Between' } }, 2, false],
    ['a text for a number', { decimal: { formula1: 0, operator: 'GreaterThan' } }, "'5", false],
    ['a whole number', { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, 3, true],
    ['half a whole number', { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, 3.5, false],
    ['an item of a list', { list: { inCellDropDown: true, source: 'ja,nee' } }, 'Nee', true],
    ['no item of a list', { list: { inCellDropDown: true, source: 'ja,nee' } }, 'misschien', false],
    ['an item of cells', { list: { inCellDropDown: true, source: '=$Z$1:$Z$2' } }, 'Apeldoorn', true],
    ['no item of cells', { list: { inCellDropDown: true, source: '=$Z$1:$Z$2' } }, 'Zutphen', false],
    ['a text that is short enough', { textLength: { formula1: 3, operator: 'LessThanOrEqualTo' } }, 'abc', true],
    ['an empty cell', { decimal: { formula1: 0, operator: 'GreaterThan' } }, '', true],
    ['an error', { decimal: { formula1: 0, operator: 'GreaterThan' } }, '=1/0', false],
  ])("%s: the add-in's own write is never refused, but `valid` tells", async (_case, rule, value, valid) => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('Z1:Z2').values = [['Zwolle'], ['Apeldoorn']];
      const cell = sheet.getRange('A1');
      cell.dataValidation.rule = rule;
      cell.values = [[value]];
      const read = sheet.getRange('A1').dataValidation.load('valid');
      await context.sync();
      expect(read.valid).toBe(valid);
    });
  });

  it('of a part replaces only that part; clear takes it away', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1:C3').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('C3').dataValidation.clear();
      const types = ['A1', 'B2', 'C2', 'B3', 'C3'].map((address) => sheet.getRange(address).dataValidation.load('type'));
      await context.sync();
      expect(types.map(({ type }) => type)).toEqual(['WholeNumber', 'List', 'WholeNumber', 'WholeNumber', 'None']);
    });
  });

  it('takes a Range as the source of a list, and exactly one kind of rule', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.load('name');
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('C1:C4') } };
      const read = sheet.getRange('A1').dataValidation.load('rule');
      await context.sync();
      expect(read.rule.list?.source).toBe(`=${sheet.name}!$C$1:$C$4`);
      sheet.getRange('A2').dataValidation.rule = {};
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it('refuses typing when the grid is asked to', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.load('name');
      sheet.getRange('A1').dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
      await context.sync();
      expect(await office.grid.user.type(sheet.name, 'A1', '5', { validation: 'honour' })).toBe(false);
      expect(await office.grid.user.type(sheet.name, 'A1', '0,5', { validation: 'honour' })).toBe(true);
      expect(await office.grid.user.type(sheet.name, 'A1', '7', { validation: 'ignore' })).toBe(true);
      const read = sheet.getRange('A1').load('values');
      await context.sync();
      expect(read.values).toEqual([[7]]);
    });
  });
});

describe('conditional formats', () => {
  it('by formula: added, read, cleared', async () => {
    await office.onSheet(async (context, sheet) => {
      const range = sheet.getRange('B2:C9');
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$B2<0';
      format.custom.format.font.color = '#A4262C';
      format.custom.format.font.bold = true;
      format.custom.format.fill.color = '#FDE7E9';
      const read = sheet.getRange('C5').conditionalFormats.load('items/type, items/id');
      await context.sync();
      expect(read.items.map(({ type }) => type)).toEqual(['Custom']);
      const rule = read.items[0]?.custom.rule.load('formula');
      const fill = read.items[0]?.custom.format.fill.load('color');
      await context.sync();
      expect([rule?.formula, fill?.color]).toEqual(['=$B2<0', '#FDE7E9']);
      range.conditionalFormats.clearAll();
      const count = sheet.getRange('A1:Z99').conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});
