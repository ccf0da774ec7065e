import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { saveOver } from '../../../../src/preview/file/patch/saveOver';
import { readXlsx } from '../../../../src/preview/file/readXlsx';
import type { WorkbookState } from '../../../../src/preview/workbookState';
import { sheetOf } from '../sampleState';
import { differences, faults, packageIn } from './packageChecks';

const FOLDER = new URL('../../../golden/workbooks/', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
const LISTS = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml', 'xl/styles.xml', 'xl/calcChain.xml'];

describe('awkward workbooks of several programs', () => {
  it('are there', () => expect(names.length).toBeGreaterThanOrEqual(25));

  it.each(names)('%s comes back whole: as it was, with a cell typed, with a sheet added', async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
    const file = { bytes, fileName: name, ...(await readXlsx(bytes, name)) };
    const { state } = file;
    const save = async (after: WorkbookState): ReturnType<typeof saveOver> => {
      const result = await saveOver(file, { before: state, after });
      expect(result.losses).toEqual([]);
      expect(faults(result.bytes)).toEqual(faults(bytes));
      return result;
    };
    expect((await save(state)).bytes).toEqual(bytes);

    const typed = await save({ ...state, sheets: state.sheets.map((sheet, index) => (index === 0 ? { ...sheet, cells: [...sheet.cells, { row: 500, column: 60, value: 'getypt' }] } : sheet)) });
    expect(differences(bytes, typed.bytes).filter((part) => part !== 'xl/workbook.xml')).toHaveLength(1);
    expect((await readXlsx(typed.bytes, name)).state.sheets.slice(1)).toEqual(state.sheets.slice(1));

    const added = await save({ ...state, sheets: [...state.sheets, sheetOf('Erbij', { cells: [{ row: 0, column: 0, value: 'nieuw', style: { bold: true, fill: '#FFEE00' } }] })] });
    const old = new Set(packageIn(bytes).paths);
    expect(differences(bytes, added.bytes).filter((part) => old.has(part) && !LISTS.includes(part))).toEqual([]);
    expect((await readXlsx(added.bytes, name)).state.sheets.slice(0, -1)).toEqual(state.sheets);
  });
});
