import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { associateFunctions } from '../../src/functions/associate';
import { functionNamespace } from '../../src/functions/ids';
import { readXlsx } from '../../src/preview/file/readXlsx';
import { writeXlsx } from '../../src/preview/file/writeXlsx';
import { createGrid, type Grid } from '../../src/preview/grid/createGrid';
import { exportState } from '../../src/preview/grid/exportState';
import { installOffice, type StandInOffice } from '../../src/preview/office/install';
import { messageKey, type FunctionsMetadata } from '../../src/preview/office/customFunctions';
import { functionsMetadata } from '../../webpack.functions.js';

let grid: Grid;
let office: StandInOffice;
let sheets = 0;

beforeAll(async () => {
  const metadata = JSON.parse((await functionsMetadata()).dutch) as FunctionsMetadata;
  grid = await createGrid();
  office = installOffice(globalThis, grid, { functions: { namespace: functionNamespace, metadata } });
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('A1').formulas = [['=STERKTE.WIJKAGENTNORM(3282382)']];
    await context.sync();
  });
  expect(await valuesOf('Blad1', 'A1')).toEqual([['#NAME?']]);
  associateFunctions();
});
afterAll(() => {
  grid.dispose();
  vi.unstubAllGlobals();
});

async function valuesOf(sheet: string, address: string): Promise<unknown[][]> {
  return office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    return range.values;
  });
}

/** Values from A1 on, a formula in F1: what `address` shows. */
async function calculated(values: unknown[][], formula: string, address: string): Promise<unknown[][]> {
  const name = `Proef${(sheets += 1)}`;
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRange('A1').getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1).values = values;
    sheet.getRange('F1').formulas = [[formula]];
    await context.sync();
  });
  return valuesOf(name, address);
}

/** What the latest sheet says about F1. */
function messageAtF1(): string | undefined {
  const sheet = grid.core.workbook.getSheetBySheetName(`Proef${sheets}`);
  return office.functionMessages.get(messageKey({ sheetId: sheet?.getSheetId() ?? '', row: 0, column: 5 }));
}

describe('the functions in the cells of the preview', () => {
  it('calculate a formula that was there before them', async () => {
    await vi.waitFor(async () => expect(await valuesOf('Blad1', 'A1')).toEqual([[656]]), { timeout: 5000 });
  });

  it('spill a column', async () => {
    expect(await calculated([[1], [2], [3]], '=STERKTE.VERDEEL(60,A1:A3)', 'F1:F4')).toEqual([[10], [20], [30], ['']]);
  });

  it('take a blank cell as blank, not as 0', async () => {
    expect(await calculated([[1, ''], [2, 5]], '=STERKTE.VERDEEL(20,A1:A2,B1:B2)', 'F1:F2')).toEqual([[5], [15]]);
    expect(await calculated([[1], ['']], '=STERKTE.VERDEEL(60,A1:A2)', 'F1')).toEqual([['#VALUE!']]);
    expect(messageAtF1()).toBe('gewichten, rij 2: er is niets ingevuld; verwacht wordt een getal van 0 of meer.');
  });

  it('skip an argument between two commas', async () => {
    expect(await calculated([[1], [3]], '=STERKTE.VERDEEL(20,A1:A2,,,{4;20})', 'F1:F2')).toEqual([[4], [16]]);
  });

  it('name an error in a cell, and show #N/A when there is no answer', async () => {
    await calculated([[1], [2]], '=STERKTE.VERDEEL(1/0,A1:A2)', 'F1');
    expect(messageAtF1()).toBe('bedrag: er staat de fout #DIV/0!; verwacht wordt een getal van 0 of meer.');
    expect(await calculated([[1, 30], [2, 40]], '=STERKTE.VERDEEL(60,A1:A2,,B1:B2)', 'F1')).toEqual([['#N/A']]);
    expect(messageAtF1()).toBe('De minima en vaste delen tellen op tot 70; dat is meer dan het bedrag, 60.');
  });

  it('forget what they said once the error is gone', async () => {
    await calculated([['n.v.t.']], '=STERKTE.WIJKAGENTNORM(A1)', 'F1');
    expect(messageAtF1()).toMatch(/‘n.v.t.’/);
    const name = `Proef${sheets}`;
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange('A1').values = [[5000]];
      await context.sync();
    });
    expect(await valuesOf(name, 'F1')).toEqual([[1]]);
    expect(messageAtF1()).toBeUndefined();
  });

  it('work inside other formulas and with names that end in digits', async () => {
    expect(await calculated([[1], [2]], '=SUM(STERKTE.VERDEEL(60,A1:A2))+STERKTE.CO2_REDUCTIE(2022,100,2030,60)', 'F1')).toEqual([[65]]);
  });

  it('keep labels that look like numbers as texts', async () => {
    expect(await calculated([[1, 2, '2023']], '=STERKTE.BRUG(A1,B1,C1)', 'F1:H3')).toEqual([['Begin', '', 1], ['2023', 1, 2], ['Eind', '', 2]]);
  });

  it('describe themselves in the list that opens while typing', () => {
    const { sheetsFormula } = grid.core.runtime;
    const descriptions = grid.core.injector.get(sheetsFormula.IDescriptionService);
    expect(descriptions.getSearchListByName('STERKTE.').map(({ name }) => name).sort()).toEqual(
      ['AFROND', 'AFROND_TABEL', 'BRUG', 'CO2_DOEL', 'CO2_REDUCTIE', 'UITBREIDING', 'VERDEEL', 'WIJKAGENTNORM'].map((id) => `STERKTE.${id}`),
    );
    expect(descriptions.getFunctionInfo('STERKTE.VERDEEL')).toMatchObject({ abstract: expect.stringMatching(/^Verdeelt een bedrag/), functionParameter: [{ name: 'bedrag', require: 1 }, { name: 'gewichten' }, { name: 'vast', require: 0 }, {}, {}] });
  });

  it('keep their formula and last value in a saved file, marked as Excel marks them', async () => {
    await calculated([[1], [3]], '=SUM(STERKTE.VERDEEL(20,A1:A2)*{1;2})', 'F1');
    const bytes = await writeXlsx(exportState(grid));
    const parts = Object.entries(unzipSync(bytes)).map(([, part]) => strFromU8(part));
    expect(parts.filter((part) => part.includes('_xldudf_STERKTE_VERDEEL(20,A1:A2)')).map((part) => /<c r="F1".*?<\/c>/.exec(part)?.[0])).toEqual([expect.stringMatching(/<v>35<\/v>/)]);
    const sheet = (await readXlsx(bytes, 'map.xlsx')).state.sheets.find(({ name }) => name === `Proef${sheets}`);
    expect(sheet?.cells.find(({ row, column }) => row === 0 && column === 5)).toMatchObject({ formula: '=SUM(STERKTE.VERDEEL(20,A1:A2)*{1;2})', value: 35 });
  });

  it('are refused a call with too few arguments', async () => {
    expect(await calculated([[1]], '=STERKTE.VERDEEL(60)', 'F1')).toEqual([['#N/A']]);
  });
});
