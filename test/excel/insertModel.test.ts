import { beforeAll, describe, expect, it } from 'vitest';
import { insertModel } from '../../src/excel/insertModel';
import { publishedInputs } from '../../src/model/plan/published';
import { baseScenario } from '../../src/simulation/scenario';
import { address } from '../../src/workbook/a1';
import { buildWorkbook } from '../../src/workbook/build';
import { buildContext } from '../../src/workbook/context';
import { sheetNames } from '../../src/workbook/sheetNames';
import { contents, openOfficeWorkbook } from './officeWorkbook';
import type { OfficeWorkbook } from './officeWorkbook';

const blueprint = buildWorkbook(buildContext(publishedInputs(), baseScenario));

describe('inserting the model', () => {
  let workbook: OfficeWorkbook;
  let syncs: number;
  beforeAll(async () => {
    workbook = await openOfficeWorkbook();
    await workbook.grid.user.type('Blad1', 'A1', 'van de gebruiker');
    expect(await insertModel()).toEqual({ kind: 'done' });
    syncs = workbook.office.counters.syncsOfLastRun;
  });

  it('takes at most 4 syncs', () => {
    expect(syncs).toBeLessThanOrEqual(4);
  });

  it('writes every sheet behind those of the user and leaves these alone', () => {
    expect(workbook.state().sheets.map((sheet) => sheet.name)).toEqual(['Blad1', ...blueprint.sheets.map((sheet) => sheet.name)]);
    expect(Object.values(sheetNames).sort()).toEqual(blueprint.sheets.map((sheet) => sheet.name).sort());
    expect(contents(workbook.state()).Blad1).toEqual({ A1: 'van de gebruiker' });
  });

  it('gives in every formula cell what the engine calculates', () => {
    const state = workbook.state();
    const wrong: string[] = [];
    for (const sheet of blueprint.sheets) {
      const cells = new Map(state.sheets.find((found) => found.name === sheet.name)?.cells.map((cell) => [address(cell.row + 1, cell.column + 1), cell.value]));
      for (const [at, expected] of sheet.expected) {
        const found = cells.get(at) ?? '';
        const value = typeof found === 'object' ? found.error : found;
        const same = typeof expected === 'number' ? typeof value === 'number' && Math.abs(value - expected) <= 1e-6 * Math.max(1, Math.abs(expected)) : value === expected;
        if (!same) wrong.push(`${sheet.name}!${at}: ${JSON.stringify(value)} instead of ${JSON.stringify(expected)}`);
      }
    }
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  it('keeps tables, names, validation, conditional formats and charts', () => {
    const state = workbook.state();
    for (const sheet of blueprint.sheets) {
      const found = state.sheets.find((candidate) => candidate.name === sheet.name);
      expect(found?.tables.map((table) => table.name).sort()).toEqual(sheet.tables.map((table) => table.name).sort());
      expect(found?.charts.map((chart) => chart.name)).toEqual(sheet.charts.map((chart) => chart.name));
      expect(found?.validations.length ?? 0).toBeGreaterThanOrEqual(sheet.validations.length > 0 ? 1 : 0);
      expect(found?.conditionalFormats.length).toBe(sheet.conditionalFormats.length);
    }
    const names = state.names.map((name) => name.name);
    for (const name of blueprint.sheets.flatMap((sheet) => sheet.names)) expect(names).toContain(name.name);
  });

  it('is one undo step', async () => {
    await workbook.grid.user.undo();
    expect(contents(workbook.state())).toEqual({ Blad1: { A1: 'van de gebruiker' } });
    expect(workbook.state().names).toEqual([]);
    await workbook.grid.user.redo();
    expect(workbook.state().sheets.length).toBe(1 + blueprint.sheets.length);
  });
});

describe('a workbook that is not empty', () => {
  it('says which sheet names are taken and changes nothing', async () => {
    const workbook = await openOfficeWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('gemeenten').getRange('A1').values = [['mijn eigen lijst']];
      await context.sync();
    });
    const before = contents(workbook.state());
    expect(await insertModel()).toEqual({ kind: 'sheetNamesTaken', names: ['Gemeenten'] });
    expect(contents(workbook.state())).toEqual(before);
  });
});
