import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { OpenedFile } from '../../../../src/preview/file/patch/openedFile';
import { saveOver, type SavedFile } from '../../../../src/preview/file/patch/saveOver';
import { readXlsx } from '../../../../src/preview/file/readXlsx';
import type { CellState, SheetState, WorkbookState } from '../../../../src/preview/workbookState';
import { everything, sheetOf } from '../sampleState';
import { differences, faults, packageIn } from './packageChecks';

const FILES = {
  openpyxl: new URL('fixtures/openpyxl.xlsx', import.meta.url),
  xlsxwriter: new URL('fixtures/xlsxwriter.xlsx', import.meta.url),
  libreoffice: new URL('../fixtures/libreoffice.xlsx', import.meta.url),
  jaar1904: new URL('fixtures/jaar1904.xlsx', import.meta.url),
};
type FileName = keyof typeof FILES;
const names = Object.keys(FILES) as FileName[];

async function opened(name: FileName): Promise<OpenedFile> {
  const bytes = new Uint8Array(await readFile(FILES[name]));
  return { bytes, fileName: `${name}.xlsx`, ...(await readXlsx(bytes, `${name}.xlsx`)) };
}

function withSheet(state: WorkbookState, index: number, change: (sheet: SheetState) => SheetState): WorkbookState {
  return { ...state, sheets: state.sheets.map((sheet, i) => (i === index ? change(sheet) : sheet)) };
}

function withCell(state: WorkbookState, sheet: number, cell: CellState): WorkbookState {
  return withSheet(state, sheet, (old) => ({ ...old, cells: [...old.cells.filter(({ row, column }) => row !== cell.row || column !== cell.column), cell] }));
}

async function saved(file: OpenedFile, after: WorkbookState, origin?: readonly (number | undefined)[]): Promise<SavedFile> {
  const result = await saveOver(file, { before: file.state, after, ...(origin ? { origin } : {}) });
  expect(faults(result.bytes)).toEqual([]);
  return result;
}

const cellOf = (state: WorkbookState, sheet: number, row: number, column: number): CellState | undefined => state.sheets[sheet]?.cells.find((cell) => cell.row === row && cell.column === column);

describe.each(names)('a file of %s', (name) => {
  it('comes back byte for byte when nothing was done', async () => {
    const file = await opened(name);
    const { bytes, losses } = await saved(file, file.state);
    expect(bytes).toEqual(file.bytes);
    expect(losses).toEqual([]);
  });

  it('keeps every part but that of the sheet in which a value was typed', async () => {
    const file = await opened(name);
    const [first] = file.state.sheets;
    const { bytes, losses } = await saved(file, withCell(file.state, 0, { row: 40, column: 2, value: 'nieuw & <anders>' }));
    const part = packageIn(file.bytes).paths.find((path) => /worksheets\/sheet1\.xml$/.test(path)) ?? '';
    // A workbook with formulas is calculated anew at opening, which its own part says.
    const calculates = file.state.sheets.some((sheet) => sheet.cells.some((cell) => cell.formula !== undefined)) && !/fullCalcOnLoad="1"/.test(packageIn(file.bytes).text('xl/workbook.xml') ?? '');
    expect(differences(file.bytes, bytes)).toEqual([...(calculates ? ['xl/workbook.xml'] : []), part].sort());
    expect(losses).toEqual([]);
    const { state, losses: found } = await readXlsx(bytes, 'x.xlsx');
    expect(found).toEqual(file.losses);
    expect(cellOf(state, 0, 40, 2)?.value).toBe('nieuw & <anders>');
    expect(state.sheets[0]?.cells.filter((cell) => cell.row !== 40)).toEqual(first?.cells);
    expect(state.sheets.slice(1)).toEqual(file.state.sheets.slice(1));
  });

  it('keeps every old part when sheets are added, but for what lists them', async () => {
    const file = await opened(name);
    const taken = new Set(file.state.sheets.map((sheet) => sheet.name));
    const added = everything.sheets.map((sheet) => ({ ...sheet, name: taken.has(sheet.name) ? `${sheet.name} 2` : sheet.name, tables: sheet.tables.map((table) => ({ ...table, name: `${table.name}2` })) }));
    const after = { ...file.state, sheets: [...file.state.sheets, ...added], properties: { ...file.state.properties, versie: '1' } };
    const { bytes, losses } = await saved(file, after);
    expect(losses).toEqual([]);
    const old = new Set(packageIn(file.bytes).paths);
    const changed = differences(file.bytes, bytes).filter((path) => old.has(path));
    const lists = ['[Content_Types].xml', '_rels/.rels', 'docProps/custom.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml', 'xl/calcChain.xml'];
    expect(changed.filter((path) => !lists.includes(path))).toEqual([]);
    const { state } = await readXlsx(bytes, 'x.xlsx');
    expect(state.sheets.slice(0, file.state.sheets.length)).toEqual(file.state.sheets);
    const plain = (sheets: readonly SheetState[]): unknown => JSON.parse(JSON.stringify(sheets.map((sheet) => ({ ...sheet, charts: sheet.charts.length, cells: sheet.cells.map(({ style, ...cell }) => ({ ...cell, style: style && { ...style, fontName: undefined, fontSize: undefined } })) }))));
    expect(plain(state.sheets.slice(file.state.sheets.length))).toEqual(plain(added));
  });
});

describe('a cell', () => {
  it('that becomes bold keeps its turned text, its protection and its place in the theme', async () => {
    const file = await opened('openpyxl');
    const { bytes } = await saved(file, withSheet(file.state, 0, (sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => (cell.row === 0 && cell.column === 0 ? { ...cell, style: { ...cell.style, italic: true } } : cell.row === 1 && cell.column === 1 ? { ...cell, style: { ...cell.style, fill: '#FFEE00' } } : cell)) })));
    expect(differences(file.bytes, bytes)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    const after = packageIn(bytes);
    const sheet = after.text('xl/worksheets/sheet1.xml') ?? '';
    const look = (address: string): string => {
      const number = Number(new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1]);
      const formats = /<cellXfs.*?<\/cellXfs>/s.exec(after.text('xl/styles.xml') ?? '')?.[0] ?? '';
      return [...formats.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)][number]?.[0] ?? '';
    };
    expect(look('A1')).toContain('textRotation="45"');
    expect(look('B2')).toContain('locked="0"');
    const { state } = await readXlsx(bytes, 'x.xlsx');
    expect(cellOf(state, 0, 0, 0)?.style).toEqual({ ...cellOf(file.state, 0, 0, 0)?.style, italic: true });
    expect(cellOf(state, 0, 1, 1)?.style).toEqual({ ...cellOf(file.state, 0, 1, 1)?.style, fill: '#FFEE00' });
  });

  it('of which only the result changed keeps its formula as it is written', async () => {
    const file = await opened('xlsxwriter');
    const typed = withCell(file.state, 0, { ...cellOf(file.state, 0, 2, 1), row: 2, column: 1, value: 2000 });
    const { bytes } = await saved(file, withCell(typed, 0, { ...cellOf(file.state, 0, 2, 2), row: 2, column: 2, value: 2420 }));
    const [was, is] = [file.bytes, bytes].map((item) => packageIn(item).text('xl/worksheets/sheet1.xml') ?? '');
    expect(is).toBe(was?.replace(/(<c r="B3" s="\d+">)<v>1000<\/v>/, '$1<v>2000</v>').replace(/(<f>B3\*1.21<\/f>)<v>1210\.0<\/v>/, '$1<v>2420</v>'));
  });

  it('in an array formula makes it an ordinary one, which is told', async () => {
    const file = await opened('xlsxwriter');
    const { bytes, losses } = await saved(file, withCell(file.state, 0, { row: 3, column: 4, value: 1 }));
    expect(losses.map((loss) => loss.what)).toEqual(["een matrixformule over meer cellen waarvan een cel is gewijzigd (de eerste cel houdt de formule) op blad 'Begroting'"]);
    expect(packageIn(bytes).text('xl/worksheets/sheet1.xml')).not.toContain('t="array"');
  });

  it('is written as the file counts days', async () => {
    const file = await opened('jaar1904');
    const [sheet] = file.state.sheets;
    const { bytes } = await saved(file, { ...file.state, sheets: [...file.state.sheets.map((item) => ({ ...item, cells: item.cells.map((cell) => (cell.column === 0 ? { ...cell, value: Number(cell.value) + 1 } : cell)) })), sheetOf('Nieuw', { cells: [...(sheet?.cells ?? [])] })] });
    const { state } = await readXlsx(bytes, 'x.xlsx');
    expect(cellOf(state, 0, 0, 0)?.value).toBe(Number(cellOf(file.state, 0, 0, 0)?.value) + 1);
    expect(cellOf(state, 1, 0, 0)?.value).toBe(cellOf(file.state, 0, 0, 0)?.value);
    expect(cellOf(state, 1, 0, 1)?.value).toBe(7);
  });
});

describe('a sheet', () => {
  it('under another name is named so in formulas, charts and names', async () => {
    const file = await opened('openpyxl');
    const renamed = { ...withSheet(file.state, 0, (sheet) => ({ ...sheet, name: 'Sterkte' })), names: file.state.names.map((name) => ({ ...name, refersTo: '=Sterkte!$B$5' })) };
    const { bytes, losses } = await saved(file, withCell(renamed, 1, { row: 0, column: 0, formula: '=Sterkte!B5*2' }), [0, 1, 2]);
    expect(losses).toEqual([]);
    const after = packageIn(bytes);
    expect(after.text('xl/charts/chart1.xml')).toContain('Sterkte!$B$2:$B$4</f>');
    for (const path of after.paths.filter((item) => item.endsWith('.xml'))) expect(after.text(path)).not.toContain('2023');
    const { state } = await readXlsx(bytes, 'x.xlsx');
    expect(state.sheets.map((sheet) => sheet.name)).toEqual(['Sterkte', 'Verwijzing', 'Verborgen']);
    expect(state.sheets[0]?.print?.titleRows).toBe('1:1');
  });

  it('that is taken away takes its own parts along, and the places of names move', async () => {
    const file = await opened('xlsxwriter');
    const after = { ...file.state, sheets: file.state.sheets.slice(1) };
    const { bytes, losses } = await saved(file, after, [1]);
    expect(losses).toEqual([]);
    const paths = packageIn(bytes).paths;
    expect(paths.some((path) => /comments|vmlDrawing|media|sheet1\.xml$/.test(path) && !/chartsheets/.test(path))).toBe(false);
    expect(paths).toContain('xl/chartsheets/sheet1.xml');
    expect(packageIn(bytes).text('xl/workbook.xml')).not.toContain('_FilterDatabase');
    expect((await readXlsx(bytes, 'x.xlsx')).state.sheets.map((sheet) => sheet.name)).toEqual(['Toelichting']);
  });

  it('gets other widths, heights, frozen rows, merged cells and hidden lines, and keeps what is not known here', async () => {
    const file = await opened('openpyxl');
    const changed = withSheet(file.state, 0, (sheet) => ({
      ...sheet,
      columnWidths: { ...sheet.columnWidths, 0: 24, 6: 10 },
      hiddenColumns: [8],
      rowHeights: { 2: 30 },
      hiddenRows: [6],
      merges: ['A7:C7'],
      freeze: { rows: 1, columns: 1 },
      tabColor: '#1F4E79',
      showGridlines: false,
      print: { ...sheet.print, orientation: 'landscape' as const, paper: 'A4' as const, fitToWidth: true },
    }));
    const { bytes, losses } = await saved(file, changed);
    expect(losses).toEqual([]);
    const { state, losses: left } = await readXlsx(bytes, 'x.xlsx');
    expect(state.sheets[0]).toEqual(changed.sheets[0]);
    // The grouping of columns, the colour scale and the comment are still there.
    expect(left.map((loss) => loss.what)).toEqual(file.losses.map((loss) => loss.what));
  });

  it('gets another conditional format before the rules that are there, of all kinds', async () => {
    const file = await opened('openpyxl');
    const rule = { range: 'B2:B4', formula: '=B2>100', style: { fill: '#FFC7CE' } };
    const { bytes, losses } = await saved(file, withSheet(file.state, 0, (sheet) => ({ ...sheet, conditionalFormats: [rule, ...sheet.conditionalFormats] })));
    expect(losses).toEqual([]);
    expect(packageIn(bytes).text('xl/worksheets/sheet1.xml')).toContain('colorScale');
    expect((await readXlsx(bytes, 'x.xlsx')).state.sheets[0]?.conditionalFormats.map(({ range, formula, style }) => ({ range, formula, style }))).toContainEqual(rule);
  });
});

describe('rules for input', () => {
  it('of which the kind is not known here stay beside a new one', async () => {
    const parts = unzipSync((await opened('openpyxl')).bytes);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const rule = '<dataValidation type="time" operator="greaterThan" sqref="F1"><formula1>0.5</formula1></dataValidation><dataValidation sqref="F2" showInputMessage="1" prompt="Vul in"/>';
    const had = /<dataValidations[^>]*>/.test(sheet) ? sheet.replace(/<dataValidations[^>]*>/, (tag) => tag + rule) : sheet.replace('<pageMargins', `<dataValidations count="2">${rule}</dataValidations><pageMargins`);
    const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(had) });
    const file = { bytes, fileName: 'regels.xlsx', ...(await readXlsx(bytes, 'regels.xlsx')) };
    const added = { range: 'G1:G9', kind: 'whole' as const, operator: 'greaterThan' as const, formula1: '3', allowBlank: true, errorStyle: 'stop' as const };
    const result = await saved(file, withSheet(file.state, 0, (old) => ({ ...old, validations: [...old.validations, added] })));
    expect(result.losses).toEqual([]);
    const read = await readXlsx(result.bytes, 'regels.xlsx');
    expect(read.losses).toEqual(file.losses);
    expect(read.state.sheets[0]?.validations.map(({ range }) => range)).toEqual([...(file.state.sheets[0]?.validations ?? []).map(({ range }) => range), 'G1:G9']);
    const text = packageIn(result.bytes).text('xl/worksheets/sheet1.xml') ?? '';
    for (const item of rule.split(/(?<=<\/dataValidation>)/)) expect(text).toContain(item);
  });
});

describe('inserted rows', () => {
  const lower = (sheet: SheetState): SheetState => ({ ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + 1 })) });

  it('move the cells with their looks, and what stays behind is told', async () => {
    const file = await opened('xlsxwriter');
    const after = withSheet(file.state, 1, lower);
    const { bytes, losses } = await saveOver(file, { before: file.state, after: withSheet(after, 0, lower), shifted: new Set([0]) });
    expect(losses.map((loss) => loss.what)).toContain("het meeschuiven van opmerkingen, afbeeldingen, vormen, grafieken, het filter, sparklines, kleurenschalen, gegevensbalken en pictogrammen met ingevoegde of verwijderde rijen of kolommen (ze staan nog op hun oude plaats) op blad 'Begroting'");
    const { state } = await readXlsx(bytes, 'x.xlsx');
    expect(state.sheets.map((sheet) => sheet.cells)).toEqual(withSheet(after, 0, lower).sheets.map((sheet) => sheet.cells));
  });

  it('are nothing special in a sheet of which all is known: it is written whole', async () => {
    const file = await opened('jaar1904');
    const after = withSheet(file.state, 0, lower);
    const { bytes, losses } = await saveOver(file, { before: file.state, after, shifted: new Set([0]) });
    expect(faults(bytes)).toEqual([]);
    expect(losses).toEqual([]);
    expect((await readXlsx(bytes, 'x.xlsx')).state.sheets[0]?.cells).toEqual(after.sheets[0]?.cells);
  });
});

describe('a table', () => {
  it('has the header and the range of its cells', async () => {
    const file = await opened('openpyxl');
    const typed = withCell(file.state, 0, { ...cellOf(file.state, 0, 0, 1), row: 0, column: 1, value: 'Fte' });
    const grown = withSheet(typed, 0, (sheet) => ({ ...sheet, tables: sheet.tables.map((table) => ({ ...table, range: 'A1:D5' })) }));
    const { bytes, losses } = await saved(file, grown);
    expect(losses).toEqual([]);
    expect(packageIn(bytes).text('xl/tables/table1.xml')).toMatch(/ref="A1:D5".*name="Fte"/s);
    expect((await readXlsx(bytes, 'x.xlsx')).state.sheets[0]?.tables).toEqual(grown.sheets[0]?.tables);
  });
});
