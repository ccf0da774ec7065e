import { beforeAll, describe, expect, it } from 'vitest';
import { readSource } from '../../../src/excel/link/readSource';
import { importState } from '../../../src/preview/grid/importState';
import type { CellState, SheetState } from '../../../src/preview/workbookState';
import { openOfficeWorkbook } from '../officeWorkbook';
import type { OfficeWorkbook } from '../officeWorkbook';

const LIMIT = 5 * 1024 * 1024;
const sheet = (name: string, cells: CellState[], more: Partial<SheetState> = {}): SheetState => ({ name, visibility: 'visible', cells, columnWidths: {}, rowHeights: {}, hiddenColumns: [], hiddenRows: [], merges: [], tables: [], validations: [], conditionalFormats: [], charts: [], ...more });
const cells = (rows: readonly (readonly (string | number | null)[])[], top = 0, left = 0): CellState[] => rows.flatMap((line, row) => line.flatMap((value, column) => (value === null ? [] : [{ row: top + row, column: left + column, value }])));

/** 2,000 rows of 40 columns, 27 of which hold 110 characters: more than 5 MB. */
const wide = Array.from({ length: 2000 }, (_, row) => Array.from({ length: 40 }, (_, column) => (column < 27 ? `${row} ${'x'.repeat(105)}` : row * column)));

describe('reading what the user selected', () => {
  let workbook: OfficeWorkbook;
  beforeAll(async () => {
    workbook = await openOfficeWorkbook();
    await importState(workbook.grid, {
      sheets: [
        sheet('Los', cells([['Team', 'fte', 'deel'], ['Zwolle', 145.7, null], ['Ede', null, 0.5]], 2, 1), { hiddenRows: [3], hiddenColumns: [3], merges: ['B3:C3'] }),
        sheet('Tabel', [...cells([['Team', 'fte'], ['Zwolle', 145.7], ['Ede', 80]], 1, 1), ...cells([['ernaast']], 2, 3)], { tables: [{ name: 'Begroting', range: 'B2:C4' }] }),
        sheet('Breed', cells(wide)),
        sheet('Leeg', []),
      ],
      names: [],
      properties: {},
    });
  });

  it.each([
    ['one cell: the block around it', 'Los', 'C4'],
    ['whole columns: as far as they are filled', 'Los', 'B:D'],
  ])('%s', async (_what, name, at) => {
    await workbook.grid.user.select(name, at);
    const reading = await readSource();
    expect(reading).toMatchObject({ kind: 'source', grid: { sheet: 'Los', top: 2, left: 1, values: [['Team', 'fte', 'deel'], ['Zwolle', 145.7, null], ['Ede', null, 0.5]], hiddenRows: [1], hiddenColumns: [2], merges: [{ row: 0, column: 0, rows: 1, columns: 2 }], filtered: false } });
    expect(reading.kind === 'source' && reading.grid.tableName).toBeUndefined();
  });

  it('a cell of an Excel Table: the table, and not what stands beside it', async () => {
    await workbook.grid.user.select('Tabel', 'C3');
    expect(await readSource()).toMatchObject({ kind: 'source', grid: { tableName: 'Begroting', top: 1, left: 1, values: [['Team', 'fte'], ['Zwolle', 145.7], ['Ede', 80]] } });
    await workbook.grid.user.select('Tabel', 'B2:D4');
    expect(await readSource()).toMatchObject({ kind: 'source', grid: { values: [['Team', 'fte', null], ['Zwolle', 145.7, 'ernaast'], ['Ede', 80, null]] } });
  });

  it('nothing', async () => {
    await workbook.grid.user.select('Leeg', 'B2');
    expect(await readSource()).toEqual({ kind: 'nothing' });
  });

  it('more than 5 MB in parts, none of which is larger, with progress', async () => {
    await workbook.grid.user.select('Breed', 'A1');
    const told: { part: number; bytes: number }[] = [];
    const reading = await readSource((part) => told.push({ part, bytes: workbook.office.counters.lastResponseBytes }));
    expect(reading.kind === 'source' && [reading.grid.values.length, reading.grid.values[1999]?.[39]]).toEqual([2000, 1999 * 39]);
    const bytes = told.slice(1).map((step) => step.bytes);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(LIMIT);
    expect(Math.max(...bytes)).toBeLessThan(LIMIT);
    expect(told.map(({ part }) => part)).toEqual([0, 0.5, 1]);
  });

  it('stops between two parts', async () => {
    const stop = new AbortController();
    expect(await readSource((part) => part > 0 && stop.abort(), stop.signal)).toEqual({ kind: 'stopped' });
  });
});
