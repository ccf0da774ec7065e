import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recalculate } from '../../../../src/cli/libreOffice';
import { saveOver } from '../../../../src/preview/file/patch/saveOver';
import { readXlsx } from '../../../../src/preview/file/readXlsx';
import type { CellState, SheetState, WorkbookState } from '../../../../src/preview/workbookState';
import { everything } from '../sampleState';

const FILES = ['fixtures/openpyxl.xlsx', 'fixtures/xlsxwriter.xlsx', 'fixtures/jaar1904.xlsx', '../fixtures/libreoffice.xlsx'];
const TYPED: CellState = { row: 60, column: 7, value: 'getypt' };

/** What LibreOffice makes of a cell, without the last bits of a calculation. */
function says({ value, formula, style, hyperlink }: CellState): string {
  const number = typeof value === 'number' ? Number(value.toPrecision(12)) : value;
  return JSON.stringify([number, formula, style?.fill, style?.bold, style?.color, style?.numberFormat, hyperlink]);
}

function cellsOf(sheet: SheetState): Map<string, string> {
  return new Map(sheet.cells.filter((cell) => cell.row !== TYPED.row || cell.column !== TYPED.column).map((cell) => [`${cell.row},${cell.column}`, says(cell)]));
}

/** The old sheets' cells that LibreOffice shows differently in the two files. */
function apart(before: WorkbookState, after: WorkbookState): string[] {
  return before.sheets.flatMap((sheet) => {
    const other = after.sheets.find((item) => item.name === sheet.name);
    if (!other) return [`${sheet.name}: gone`];
    const [was, is] = [cellsOf(sheet), cellsOf(other)];
    const cells = [...was].filter(([address, text]) => is.get(address) !== text).map(([address, text]) => `${sheet.name} ${address}: ${text} is ${is.get(address)}`);
    const counts = (item: SheetState): string => JSON.stringify([item.merges, item.tables.length, item.charts.length, item.validations.length, item.conditionalFormats.length]);
    return counts(sheet) === counts(other) ? cells : [...cells, `${sheet.name}: ${counts(sheet)} is ${counts(other)}`];
  });
}

/** `npm run check:saved`: LibreOffice opens what the preview saves over files of other programs, and finds every old cell in it as it was. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'saved-'));
  let cells = 0;
  let failed = false;
  try {
    const made: { readonly name: string; readonly before: string; readonly after: string }[] = [];
    for (const path of FILES) {
      const name = path.replace(/^.*\/|\.xlsx$/g, '');
      const bytes = new Uint8Array(await readFile(new URL(path, import.meta.url)));
      const read = await readXlsx(bytes, path);
      const typed: WorkbookState = { ...read.state, sheets: read.state.sheets.map((sheet, index) => (index === 0 ? { ...sheet, cells: [...sheet.cells, { ...TYPED, style: { bold: true, fill: '#FFEE00' } }] } : sheet)) };
      const added = everything.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} 2`, tables: sheet.tables.map((table) => ({ ...table, name: `${table.name}2` })) }));
      const edits = { typed, added: { ...read.state, sheets: [...read.state.sheets, ...added] } };
      const before = join(folder, `${name}.xlsx`);
      await writeFile(before, bytes);
      for (const [kind, after] of Object.entries(edits)) {
        const file = join(folder, `${name}-${kind}.xlsx`);
        await writeFile(file, (await saveOver({ bytes, fileName: path, ...read }, { before: read.state, after })).bytes);
        made.push({ name: `${name}, ${kind}`, before, after: file });
      }
    }
    const files = [...new Set(made.flatMap(({ before, after }) => [before, after]))];
    const opened = await recalculate(files, join(folder, 'opened'));
    const state = async (file: string): Promise<WorkbookState> => (await readXlsx(new Uint8Array(await readFile(opened[files.indexOf(file)] ?? '')), file)).state;
    for (const { name, before, after } of made) {
      const [was, is] = [await state(before), await state(after)];
      const differences = apart(was, is);
      cells += was.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
      if (differences.length > 0) {
        failed = true;
        console.error(`${name}:\n  ${differences.slice(0, 10).join('\n  ')}`);
      }
    }
    console.log(`${made.length} saved files opened by LibreOffice: ${cells} old cells compared${failed ? '' : ', all as they were'}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  if (failed) process.exitCode = 1;
}

await main();
