import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { insertModel } from '../../src/excel/insertModel';
import { carryOver } from '../../src/preview/file/carryOver';
import type { OpenedFile } from '../../src/preview/file/patch/openedFile';
import { saveOver, type SavedFile } from '../../src/preview/file/patch/saveOver';
import { readXlsx } from '../../src/preview/file/readXlsx';
import { writeXlsx } from '../../src/preview/file/writeXlsx';
import { importState } from '../../src/preview/grid/importState';
import type { WorkbookState } from '../../src/preview/workbookState';
import { sheetNames } from '../../src/workbook/sheetNames';
import { differences, faults, packageIn } from '../preview/file/patch/packageChecks';
import { openOfficeWorkbook, type OfficeWorkbook } from './officeWorkbook';

interface Open extends OfficeWorkbook {
  readonly file: OpenedFile;
  readonly save: () => Promise<SavedFile>;
}

async function open(bytes: Uint8Array, name: string): Promise<Open> {
  const file = { bytes, fileName: name, ...(await readXlsx(bytes, name)) };
  const workbook = await openOfficeWorkbook();
  await importState(workbook.grid, file.state);
  const ids = (): string[] => workbook.grid.core.workbook.getSheets().map((sheet) => sheet.getSheetId());
  const [before, opened] = [workbook.state(), ids()];
  const save = (): Promise<SavedFile> => saveOver(file, { before, after: workbook.state(), origin: ids().map((id) => (opened.includes(id) ? opened.indexOf(id) : undefined)) });
  return { ...workbook, file, save };
}

const fixture = async (path: string): Promise<Uint8Array> => new Uint8Array(await readFile(new URL(path, import.meta.url)));

const FILES = ['../preview/file/patch/fixtures/openpyxl.xlsx', '../preview/file/patch/fixtures/xlsxwriter.xlsx', '../preview/file/patch/fixtures/jaar1904.xlsx', '../preview/file/fixtures/libreoffice.xlsx'];

describe.each(FILES)('%s in the stand-in Excel', (path) => {
  it('comes back byte for byte when nothing was done', async () => {
    const workbook = await open(await fixture(path), 'x.xlsx');
    const { bytes, losses } = await workbook.save();
    expect(losses).toEqual([]);
    expect(bytes).toEqual(workbook.file.bytes);
  });

  it('keeps all other parts when a cell is typed', async () => {
    const workbook = await open(await fixture(path), 'x.xlsx');
    const sheet = workbook.file.state.sheets[0]?.name ?? '';
    await workbook.grid.user.type(sheet, 'H60', '12,5');
    const { bytes, losses } = await workbook.save();
    expect(faults(bytes)).toEqual([]);
    expect(losses).toEqual([]);
    const changed = differences(workbook.file.bytes, bytes).filter((part) => part !== 'xl/workbook.xml' && part !== 'xl/styles.xml');
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
    const { state } = await readXlsx(bytes, 'x.xlsx');
    expect(state.sheets[0]?.cells.find((cell) => cell.row === 59 && cell.column === 7)?.value).toBe(12.5);
  });
});

// A model takes a while to insert: the two files that hold most kinds of parts.
describe.each(FILES.slice(0, 2))('%s, given the model', (path) => {
  it('keeps all its parts, and its sheets say what they said', async () => {
    const workbook = await open(await fixture(path), 'x.xlsx');
    expect(await insertModel()).toEqual({ kind: 'done' });
    const { bytes, losses } = await workbook.save();
    expect(faults(bytes)).toEqual([]);
    expect(losses).toEqual([]);
    const old = new Set(packageIn(workbook.file.bytes).paths);
    const lists = ['[Content_Types].xml', '_rels/.rels', 'docProps/custom.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml', 'xl/calcChain.xml'];
    expect(differences(workbook.file.bytes, bytes).filter((part) => old.has(part) && !lists.includes(part))).toEqual([]);
    const { state } = await readXlsx(bytes, 'x.xlsx');
    for (const name of Object.values(sheetNames)) expect(state.sheets.some((sheet) => sheet.name === name)).toBe(true);
    for (const sheet of workbook.file.state.sheets) expect(state.sheets.find((item) => item.name === sheet.name)).toEqual(sheet);
  });
});

/** Without what has no meaning: the order of names and of cells, styles of empty headers. */
function says(state: WorkbookState): unknown {
  const sheets = state.sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells].sort((a, b) => a.row - b.row || a.column - b.column) }));
  return JSON.parse(JSON.stringify({ ...state, activeSheet: undefined, sheets, names: [...state.names].sort((a, b) => `${a.name}|${a.sheet ?? ''}`.localeCompare(`${b.name}|${b.sheet ?? ''}`)) }));
}

describe('a workbook with the model, saved by this product', () => {
  it('says after an edit what it would say written anew', async () => {
    const workbook = await open(await fixture('../golden/model-0.3.0.xlsx'), 'model.xlsx');
    const { bytes: same } = await workbook.save();
    expect(same).toEqual(workbook.file.bytes);
    await workbook.grid.user.type(sheetNames.basisteams, 'C6', '101,5');
    const { bytes, losses } = await workbook.save();
    expect(faults(bytes)).toEqual([]);
    expect(losses).toEqual([]);
    const anew = await readXlsx(await writeXlsx(carryOver(workbook.file.state, workbook.state())), 'a.xlsx');
    const over = await readXlsx(bytes, 'b.xlsx');
    expect(says(over.state)).toEqual(says(anew.state));
    expect(over.losses).toEqual(anew.losses);
  });
});
