import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { insertModel } from '../../../../src/excel/insertModel';
import type { OpenedFile } from '../../../../src/preview/file/patch/openedFile';
import { saveOver, type SavedFile } from '../../../../src/preview/file/patch/saveOver';
import { readXlsx } from '../../../../src/preview/file/readXlsx';
import { importState } from '../../../../src/preview/grid/importState';
import type { CellState, SheetState, WorkbookState } from '../../../../src/preview/workbookState';
import { sheetNames } from '../../../../src/workbook/sheetNames';
import { openOfficeWorkbook, type OfficeWorkbook } from '../../../excel/officeWorkbook';
import { sheetOf } from '../sampleState';
import { differences, faults, packageIn } from './packageChecks';

const FOLDER = new URL('../../../golden/roundTrip/', import.meta.url);
const names = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.xlsx') ? [name.replace('.xlsx', '')] : []));

/** What a workbook with more sheets says elsewhere than in those sheets. */
const LISTS = ['[Content_Types].xml', '_rels/.rels', 'docProps/custom.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml', 'excel/_rels/werkmap.xml.rels', 'excel/opmaak.xml', 'excel/werkmap.xml'];

async function opened(name: string): Promise<OpenedFile> {
  const bytes = new Uint8Array(readFileSync(new URL(`${name}.xlsx`, FOLDER)));
  return { bytes, fileName: `${name}.xlsx`, ...(await readXlsx(bytes, `${name}.xlsx`)) };
}

interface Open extends OfficeWorkbook {
  readonly file: OpenedFile;
  readonly save: () => Promise<SavedFile>;
}

/** A file in the stand-in Excel. */
async function inExcel(name: string): Promise<Open> {
  const file = await opened(name);
  const workbook = await openOfficeWorkbook();
  await importState(workbook.grid, file.state);
  const ids = (): string[] => workbook.grid.core.workbook.getSheets().map((sheet) => sheet.getSheetId());
  const [before, known] = [workbook.state(), ids()];
  return { ...workbook, file, save: () => saveOver(file, { before, after: workbook.state(), origin: ids().map((id) => (known.includes(id) ? known.indexOf(id) : undefined)) }) };
}

/** A part as it is written. */
function partOf(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

function pathOf(bytes: Uint8Array, pattern: RegExp): string {
  return packageIn(bytes).paths.find((path) => pattern.test(path)) ?? '';
}

const FIRST_SHEET = /^(xl\/worksheets\/sheet1|excel\/bladen\/teams)\.xml$/;
const WORKBOOK = /^(xl\/workbook|excel\/werkmap)\.xml$/;

function cellXml(xml: string, address: string): string {
  return new RegExp(`<(\\w+:)?c r="${address}"(?:[^>]*/>|.*?</\\1?c>)`, 's').exec(xml)?.[0] ?? '';
}

/** Without the results of formulas: those that read the typed cell have another one. */
function withoutResults(xml: string): string {
  return xml.replace(/(<\/(?:\w+:)?f>)<(\w+:)?v>[^<]*<\/\2?v>/g, '$1');
}

/** What only says that the workbook is calculated when it is opened. */
function uncalculated(xml: string): string {
  return xml.replace(/<(?:\w+:)?calcPr [^>]*\/>/, '');
}

function cellAt(state: WorkbookState, row: number, column: number): CellState | undefined {
  return state.sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column);
}

function withFirst(state: WorkbookState, change: (sheet: SheetState) => SheetState): WorkbookState {
  return { ...state, sheets: state.sheets.map((sheet, index) => (index === 0 ? change(sheet) : sheet)) };
}

function withCell(state: WorkbookState, cell: CellState): WorkbookState {
  return withFirst(state, (sheet) => ({ ...sheet, cells: [...sheet.cells.filter(({ row, column }) => row !== cell.row || column !== cell.column), cell] }));
}

it('all kinds of workbooks are there', () => {
  expect(names).toEqual(['charts', 'custom-xml', 'data-model', 'embedded-object', 'external-link', 'looks', 'pictures', 'pivot', 'prefixed', 'protected', 'slicer', 'threaded-comments']);
});

describe.each(names)('workbook with %s, in the stand-in Excel', (name) => {
  it('comes back byte for byte, and with a typed cell everything but that cell', async () => {
    const workbook = await inExcel(name);
    const { bytes: was, losses: had, state: before } = workbook.file;
    const untouched = await workbook.save();
    expect(untouched.losses).toEqual([]);
    expect(untouched.bytes).toEqual(was);

    // A cell that is there: nothing around it changes.
    await workbook.grid.user.type(before.sheets[0]?.name ?? '', 'B10', '12,5');
    const typed = await workbook.save();
    expect(typed.losses).toEqual([]);
    expect(faults(typed.bytes)).toEqual(faults(was));
    const [sheet, book] = [pathOf(was, FIRST_SHEET), pathOf(was, WORKBOOK)];
    expect(differences(was, typed.bytes).filter((path) => path !== book)).toEqual([sheet]);
    expect(uncalculated(partOf(typed.bytes, book))).toBe(uncalculated(partOf(was, book)));
    const [old, now] = [partOf(was, sheet), partOf(typed.bytes, sheet)];
    expect(cellXml(old, 'B10')).not.toBe('');
    expect(withoutResults(now).split(cellXml(now, 'B10'))).toEqual(withoutResults(old).split(cellXml(old, 'B10')));
    const read = await readXlsx(typed.bytes, name);
    expect(cellAt(read.state, 9, 1)).toEqual({ ...cellAt(before, 9, 1), value: 12.5 });
    expect(read.losses).toEqual(had);

    // A cell where nothing is: it comes in a row of its own, below the others.
    await workbook.grid.user.type(before.sheets[0]?.name ?? '', 'H60', 'tekst');
    const further = await workbook.save();
    expect(further.losses).toEqual([]);
    expect(faults(further.bytes)).toEqual(faults(was));
    const added = partOf(further.bytes, sheet);
    const row = /<(\w+:)?row r="60">.*?<\/\1?row>/s.exec(added)?.[0] ?? '';
    const dimension = (xml: string): string => xml.replace(/<(?:\w+:)?dimension [^>]*\/>/, '');
    expect(dimension(added.replace(row, ''))).toBe(dimension(now));
    expect(cellAt((await readXlsx(further.bytes, name)).state, 59, 7)?.value).toBe('tekst');
  });
});

describe.each(names)('workbook with %s', (name) => {
  it('keeps its parts beside a new sheet', async () => {
    const file = await opened(name);
    const sheet = sheetOf('Erbij', {
      cells: [{ row: 0, column: 0, value: 'nieuw', style: { bold: true, fill: '#FFEE00', numberFormat: '0.0" fte"' } }, { row: 1, column: 0, formula: '=1+1', value: 2 }],
    });
    const after = { ...file.state, sheets: [...file.state.sheets, sheet], properties: { ...file.state.properties, versie: '1' } };
    const { bytes, losses } = await saveOver(file, { before: file.state, after });
    expect(losses).toEqual([]);
    expect(faults(bytes)).toEqual(faults(file.bytes));
    const old = new Set(packageIn(file.bytes).paths);
    expect(differences(file.bytes, bytes).filter((path) => old.has(path) && !LISTS.includes(path))).toEqual([]);
    const read = await readXlsx(bytes, name);
    expect(read.losses).toEqual(file.losses);
    expect(read.state.sheets.slice(0, -1)).toEqual(file.state.sheets);
    expect(read.state.sheets.at(-1)?.cells.map(({ value, formula }) => formula ?? value)).toEqual(['nieuw', '=1+1']);
    expect(read.state.names).toEqual(file.state.names);
    expect(read.state.properties).toEqual(after.properties);
  });
});

// A model takes a while to insert: one file with a data model and UTF-16, one with rules, sparklines and protection.
describe.each(['data-model', 'looks'])('workbook with %s, given the model', (name) => {
  it('keeps its parts, and its sheets say what they said', async () => {
    const workbook = await inExcel(name);
    expect(await insertModel()).toEqual({ kind: 'done' });
    const { bytes, losses } = await workbook.save();
    expect(losses).toEqual([]);
    expect(faults(bytes)).toEqual(faults(workbook.file.bytes));
    const old = new Set(packageIn(workbook.file.bytes).paths);
    expect(differences(workbook.file.bytes, bytes).filter((path) => old.has(path) && !LISTS.includes(path))).toEqual([]);
    const { state } = await readXlsx(bytes, name);
    expect(state.sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(Object.values(sheetNames)));
    for (const sheet of workbook.file.state.sheets) expect(state.sheets.find((item) => item.name === sheet.name)).toEqual(sheet);
  });
});

describe('what a workbook with more than this product knows', () => {
  const lower = (sheet: SheetState): SheetState => ({ ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + 1 })) });
  const behind = (what: string, sheet: string): string => `het meeschuiven van ${what} met ingevoegde of verwijderde rijen of kolommen (ze staan nog op hun oude plaats) op blad '${sheet}'`;
  const told = ({ losses }: SavedFile): string[] => losses.map((loss) => loss.what);

  it.each<[string, readonly string[]]>([
    ['charts', [behind('afbeeldingen, vormen en grafieken', 'Teams')]],
    ['data-model', [behind('opmerkingen', 'Teams')]],
    ['looks', ["koppelingen in cellen die zijn verschoven door ingevoegde of verwijderde rijen of kolommen op blad 'Opmaak'", behind('opmerkingen, sparklines, kleurenschalen, gegevensbalken, pictogrammen, opmaakregels over de hoogste of gemiddelde waarde, de groepering, beveiligde bereiken en vaste pagina-einden', 'Opmaak')]],
    ['pictures', [behind('afbeeldingen, vormen en grafieken', 'Beelden')]],
    ['prefixed', []],
    ['protected', [behind('opmerkingen, het filter en de groepering', 'Beveiligd')]],
  ])('leaves behind when a row is inserted is told, nothing else: %s', async (name, what) => {
    const file = await opened(name);
    const result = await saveOver(file, { before: file.state, after: withFirst(file.state, lower), shifted: new Set([0]) });
    expect(told(result).filter((loss) => !/matrixformule/.test(loss))).toEqual(what);
    expect(faults(result.bytes)).toEqual(faults(file.bytes));
  });

  it('loses of an array formula is told, and is what a reader no longer finds', async () => {
    const file = await opened('looks');
    const result = await saveOver(file, { before: file.state, after: withCell(file.state, { row: 30, column: 1, value: 7 }) });
    expect(told(result)).toEqual(["een matrixformule over meer cellen waarvan een cel is gewijzigd (de eerste cel houdt de formule) op blad 'Opmaak'"]);
    const found = (await readXlsx(result.bytes, 'looks')).losses.map((loss) => loss.what);
    expect(found).toEqual(file.losses.map((loss) => loss.what).filter((loss) => !loss.startsWith('1 matrixformule over meer cellen')));
  });

  it('does not follow of a table is told; its slicer stays', async () => {
    const file = await opened('slicer');
    const result = await saveOver(file, { before: file.state, after: withFirst(file.state, (sheet) => ({ ...sheet, tables: [] })) });
    expect(told(result)).toEqual(["het verwijderen van tabel 'tblTeams' (de tabel staat er nog) op blad 'Teams'"]);
    expect(faults(result.bytes)).toEqual([]);
    expect((await readXlsx(result.bytes, 'slicer')).losses).toEqual(file.losses);
  });

  it('has on a sheet that is taken away goes along without a word; a new name is followed', async () => {
    const file = await opened('pivot');
    const gone = await saveOver(file, { before: file.state, after: { ...file.state, sheets: file.state.sheets.slice(0, 1) }, origin: [0] });
    expect(told(gone)).toEqual([]);
    expect(faults(gone.bytes)).toEqual([]);
    const renamed = await saveOver(file, { before: file.state, after: withFirst(file.state, (sheet) => ({ ...sheet, name: "Kader '24" })), origin: [0, 1] });
    expect(told(renamed)).toEqual([]);
    expect(faults(renamed.bytes)).toEqual([]);
    expect(differences(file.bytes, renamed.bytes)).toEqual(['xl/pivotCache/pivotCacheDefinition1.xml', 'xl/workbook.xml']);
    expect(partOf(renamed.bytes, 'xl/pivotCache/pivotCacheDefinition1.xml')).toMatch(/sheet="Kader (?:'|&apos;|&#39;)24"/);
  });

  it('has is told whole when the workbook itself is in UTF-16, and a reader finds nothing of it any more', async () => {
    const parts = unzipSync((await opened('custom-xml')).bytes);
    const text = `\ufeff${strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).replace('encoding="UTF-8"', 'encoding="UTF-16"')}`;
    const utf16 = new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
    const bytes = zipSync({ ...parts, 'xl/workbook.xml': utf16 });
    const file = { bytes, fileName: 'utf16.xlsx', ...(await readXlsx(bytes, 'utf16.xlsx')) };
    const result = await saveOver(file, { before: file.state, after: withCell(file.state, { row: 9, column: 1, value: 7 }) });
    expect(told(result)).toEqual(['dit bestand wordt helemaal opnieuw geschreven: het bestand is in UTF-16 geschreven', ...file.losses.map((loss) => loss.what)]);
    expect(file.losses.length).toBeGreaterThan(0);
    expect((await readXlsx(result.bytes, 'utf16.xlsx')).losses).toEqual([]);
  });
});
