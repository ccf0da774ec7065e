import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/preview/file/readXlsx';
import { writeXlsx } from '../../../src/preview/file/writeXlsx';
import type { CellState, SheetState, WorkbookState } from '../../../src/preview/workbookState';
import { everything } from './sampleState';

/** `everything` as LibreOffice 7.4 saved it: opened from our file, stored as .xlsx. */
const FIXTURE = new URL('./fixtures/libreoffice.xlsx', import.meta.url);

const [ours] = everything.sheets;

/** What LibreOffice itself changes: constants of two kinds become formulas, and a function it does not know gets small letters. */
const CHANGED: Readonly<Record<string, string>> = { '12,0': '=#N/A', '18,0': '=FALSE()', '21,0': '=xlookup("Hengelo",A4:A7,B4:B7)' };

function cellOf(sheet: SheetState | undefined, row: number, column: number): CellState | undefined {
  return sheet?.cells.find((cell) => cell.row === row && cell.column === column);
}

describe('a file of LibreOffice', () => {
  let read: Awaited<ReturnType<typeof readXlsx>>;
  let saved: Awaited<ReturnType<typeof readXlsx>>;
  beforeAll(async () => {
    read = await readXlsx(new Uint8Array(await readFile(FIXTURE)), 'libreoffice.xlsx');
    saved = await readXlsx(await writeXlsx(read.state), 'bewaard.xlsx');
  });

  it.each(ours?.cells.map((cell) => [cell.row, cell.column, cell] as const) ?? [])('has cell %d,%d as it was', (row, column, cell) => {
    const found = cellOf(read.state.sheets[0], row, column);
    if (typeof cell.value === 'number') expect(found?.value).toBeCloseTo(cell.value, 12);
    else expect(found?.value).toEqual(cell.value);
    expect(found?.formula).toBe(CHANGED[`${row},${column}`] ?? cell.formula);
    expect(found?.style?.fill).toBe(cell.style?.fill);
    expect(found?.style?.bold).toBe(cell.style?.bold);
    expect(found?.hyperlink?.target).toBe(cell.hyperlink?.target);
    expect(found?.hyperlink?.location).toBe(cell.hyperlink?.location);
  });

  it('has its tables, validations, conditional formats and charts', () => {
    const sheet = read.state.sheets[0];
    expect(sheet?.tables.map(({ name, range }) => [name, range])).toEqual([['tblSterkte', 'A3:C7']]);
    expect(sheet?.validations.map(({ range, kind, formula1, formula2 }) => [range, kind, formula1, formula2])).toEqual(ours?.validations.map(({ range, kind, formula1, formula2 }) => [range, kind, formula1, formula2]));
    expect(sheet?.conditionalFormats.map(({ range, formula, style }) => [range, formula, style])).toEqual(ours?.conditionalFormats.map(({ range, formula, style }) => [range, formula, style]));
    expect(sheet?.charts.map(({ name, kind, title, valueAxisTitle, position }) => [name, kind, title, valueAxisTitle, position])).toEqual(ours?.charts.map(({ name, kind, title, valueAxisTitle, position }) => [name, kind, title, valueAxisTitle, position]));
  });

  it('says what of it cannot be kept', () => {
    expect(read.losses.map(({ what, minor }) => [what, minor ?? false])).toEqual([
      ["2 grafieken waarvan de eigen opmaak vervalt (soort, reeksen en titels blijven) op blad 'Sterkte'", false],
      ["1 grafiek waarvan de eigen opmaak vervalt (soort, reeksen en titels blijven) op blad 'Toelichting & bron'", false],
      ['de namen van celstijlen (de opmaak zelf blijft)', true],
    ]);
  });

  it('is the same after saving here', () => {
    // The function gets its usual letters again, and the saved file a theme where there was none.
    const plain = (state: WorkbookState): unknown => JSON.parse(JSON.stringify({ ...state, theme: undefined }).replace('=xlookup(', '=XLOOKUP('));
    expect(plain(saved.state)).toEqual(plain(read.state));
    expect(saved.losses).toEqual([]);
  });
});
