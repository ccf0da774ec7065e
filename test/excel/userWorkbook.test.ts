import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { insertModel } from '../../src/excel/insertModel';
import { carryOver } from '../../src/preview/file/carryOver';
import { readXlsx } from '../../src/preview/file/readXlsx';
import { writeXlsx } from '../../src/preview/file/writeXlsx';
import { importState } from '../../src/preview/grid/importState';
import type { CellState, SheetState, WorkbookState } from '../../src/preview/workbookState';
import { sheetNames } from '../../src/workbook/sheetNames';
import { everything } from '../preview/file/sampleState';
import { openOfficeWorkbook } from './officeWorkbook';

/** What a user would notice about a sheet: contents and looks of every cell, widths, merges. */
function visible(sheet: SheetState | undefined) {
  // LibreOffice writes functions it knows by another name in small letters; the grid writes them as Excel does.
  const cell = ({ row, column, value, formula, style }: CellState) => ({ row, column, value, formula: formula?.toUpperCase(), style });
  return {
    name: sheet?.name,
    cells: sheet?.cells.filter((candidate) => candidate.value !== undefined || candidate.formula !== undefined).map(cell),
    merges: sheet?.merges,
    hiddenRows: sheet?.hiddenRows,
    widths: Object.entries(sheet?.columnWidths ?? {}).map(([column, width]) => [column, Math.round(width)]),
  };
}

async function openedInsertedSaved(bytes: Uint8Array): Promise<{ before: WorkbookState; after: WorkbookState }> {
  const { state: before } = await readXlsx(bytes, 'begroting.xlsx');
  const workbook = await openOfficeWorkbook();
  await importState(workbook.grid, before);
  expect(await insertModel()).toEqual({ kind: 'done' });
  const saved = await writeXlsx(carryOver(before, workbook.state()));
  return { before, after: (await readXlsx(saved, 'begroting.xlsx')).state };
}

describe('a workbook of the user, given the model and saved', () => {
  const fixture = fileURLToPath(new URL('../preview/file/fixtures/libreoffice.xlsx', import.meta.url));

  it.each([
    ['made by LibreOffice', async () => new Uint8Array(await readFile(fixture))],
    ['with everything this version keeps', async () => writeXlsx(everything)],
  ])('%s: keeps its own sheets and has the model behind them', async (_name, bytes) => {
    const { before, after } = await openedInsertedSaved(await bytes());
    const own = before.sheets.map((sheet) => sheet.name);
    expect(after.sheets.map((sheet) => sheet.name)).toEqual([...own, ...after.sheets.map((sheet) => sheet.name).filter((name) => !own.includes(name))]);
    for (const name of Object.values(sheetNames)) expect(after.sheets.some((sheet) => sheet.name === name)).toBe(true);
    for (const name of own) {
      expect(visible(after.sheets.find((sheet) => sheet.name === name))).toEqual(visible(before.sheets.find((sheet) => sheet.name === name)));
    }
  });
});
