import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteReference, columnLetters, EXCEL_COLUMNS, EXCEL_ROWS, formatRect, parseRect, quoteSheet, splitReference } from '../../../src/preview/grid/address';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('are read as they are written, for every rectangle on a sheet', () => {
    const rect = fc
      .record({ row: fc.nat(EXCEL_ROWS - 1), column: fc.nat(EXCEL_COLUMNS - 1), rows: fc.integer({ min: 1, max: EXCEL_ROWS }), columns: fc.integer({ min: 1, max: EXCEL_COLUMNS }) })
      .map(({ row, column, rows, columns }) => ({ row, column, rows: Math.min(rows, EXCEL_ROWS - row), columns: Math.min(columns, EXCEL_COLUMNS - column) }));
    fc.assert(
      fc.property(rect, (each) => {
        expect(parseRect(formatRect(each))).toEqual(each);
      }),
    );
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:', 'A1:B2:C3', 'Blad!A1', 'A 1'])('%s is none', (text) => {
    expect(parseRect(text)).toBeUndefined();
  });

  it('corners may come in any order, and $ does not matter', () => {
    expect(parseRect('$C$4:B2')).toEqual({ row: 1, column: 1, rows: 3, columns: 2 });
  });

  it.each([
    ['Blad1!A1', { sheet: 'Blad1', address: 'A1' }],
    ["='CO2-pad'!$A$1", { sheet: 'CO2-pad', address: '$A$1' }],
    ["'d''Ee'!B2", { sheet: "d'Ee", address: 'B2' }],
    ['A1', { address: 'A1' }],
  ])('%s names its sheet', (reference, expected) => {
    expect(splitReference(reference)).toEqual(expected);
  });

  it.each([
    ['Basisteams', 'Basisteams'],
    ['CO2-pad', "'CO2-pad'"],
    ["d'Ee", "'d''Ee'"],
    ['CO2', "'CO2'"],
    ['2024', "'2024'"],
    ['Start nu', "'Start nu'"],
    ['R1C1', "'R1C1'"],
    ['Één', 'Één'],
  ])('%s is written %s in a formula', (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
    expect(splitReference(`${quoted}!A1`).sheet).toBe(name);
  });

  it('absolute references', () => {
    expect(absoluteReference('Start', { row: 1, column: 1, rows: 2, columns: 1 })).toBe('=Start!$B$2:$B$3');
    expect(absoluteReference('Start', { row: 0, column: 1, rows: EXCEL_ROWS, columns: 2 })).toBe('=Start!$B:$C');
    expect(absoluteReference('Start', { row: 1, column: 0, rows: 2, columns: EXCEL_COLUMNS })).toBe('=Start!$2:$3');
  });
});
