import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/preview/file/readXlsx';
import { writeXlsx } from '../../../src/preview/file/writeXlsx';
import type { CellState, CellStyle, SheetState, WorkbookState } from '../../../src/preview/workbookState';
import { everything, sheetOf, workbookOf } from './sampleState';

/** Without the keys that say nothing, cells in reading order: two states are equal when they say the same. */
function plain(state: WorkbookState): unknown {
  const sheets = state.sheets.map((sheet): SheetState => ({ ...sheet, cells: [...sheet.cells].sort((a, b) => a.row - b.row || a.column - b.column) }));
  return JSON.parse(JSON.stringify({ ...state, sheets, theme: undefined }));
}

async function again(state: WorkbookState): Promise<Awaited<ReturnType<typeof readXlsx>>> {
  return readXlsx(await writeXlsx(state), 'test.xlsx');
}

describe('writing and reading again', () => {
  it('gives the same workbook, without a loss', async () => {
    const { state, losses } = await again(everything);
    expect(losses).toEqual([]);
    expect(plain(state)).toEqual(plain(everything));
  });

  it('changes nothing any more the second time', async () => {
    const first = (await again(everything)).state;
    expect((await again(first)).state).toEqual(first);
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '&', '<', '>', '"', "'", '_x000D_', '_x', '#N/A', '=', 'é', '€', '\u0001', ']]>'), maxLength: 8 }),
  );
  const value = fc.oneof(
    text.map((item) => item.replace(/\r\n/g, '\n')).filter((item) => item !== ''),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom('#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!').map((error) => ({ error })),
  );
  const color = fc.integer({ min: 1, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0').toUpperCase()}`);
  const side = fc.record({ style: fc.constantFrom('thin', 'medium', 'thick', 'dashed', 'dotted', 'double', 'hair'), color });
  const yes = fc.constant(true);
  const style: fc.Arbitrary<CellStyle> = fc.record(
    {
      numberFormat: fc.constantFrom('0', '0.00', '#,##0', '0%', 'm/d/yyyy', 'dd-mm-yyyy', '0.0" fte"', '+0.0;-0.0;0', '@', '[$-413]d mmmm yyyy', '_ "€" * #,##0.00_ ;_ "€" * -#,##0.00_ ;_ "€" * "-"??_ ;_ @_ '),
      fontName: fc.constantFrom('Arial', 'Segoe UI'),
      fontSize: fc.constantFrom(8, 9.5, 14),
      bold: yes,
      italic: yes,
      underline: yes,
      strike: yes,
      color,
      fill: color,
      horizontal: fc.constantFrom('left', 'center', 'right'),
      vertical: fc.constantFrom('top', 'center'),
      wrap: yes,
      indent: fc.integer({ min: 1, max: 5 }),
      border: fc.record({ top: side, right: side, bottom: side, left: side }, { requiredKeys: [] }).filter((border) => Object.keys(border).length > 0),
    },
    { requiredKeys: [] },
  );
  const cell: fc.Arbitrary<CellState> = fc
    .record({ row: fc.nat(40), column: fc.nat(30), value, formula: fc.constantFrom('=A1', '="<&>"', "='Mijn blad'!B2*2"), style }, { requiredKeys: ['row', 'column', 'value'] })
    .map((item) => (item.style && Object.keys(item.style).length === 0 ? { ...item, style: undefined } : item));

  it('keeps any cell: value, formula and look', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(cell, { selector: ({ row, column }) => `${row},${column}`, maxLength: 40 }), async (cells) => {
        const state = workbookOf([sheetOf('Mijn blad', { cells })]);
        const read = (await again(state)).state;
        expect(plain({ ...read, defaultFont: undefined, activeSheet: undefined })).toEqual(plain(state));
      }),
      { numRuns: 60 },
    );
  });
});
