import { describe, expect, it } from 'vitest';
import { EXCEL_COLUMNS, formatRect, parseRect, type Rect } from '../../../src/preview/grid/address';
import { shiftRect } from '../../../src/preview/grid/moveAlong';

const rect = (address: string): Rect => parseRect(address) ?? { row: -1, column: -1, rows: 0, columns: 0 };

describe('where cells are after rows or columns came or went', () => {
  it.each<[string, 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted', string, string | undefined]>([
    ['B3:C5', 'RowInserted', '1:2', 'B5:C7'],
    ['B3:C5', 'RowInserted', '3:3', 'B4:C6'],
    ['B3:C5', 'RowInserted', '4:5', 'B3:C7'],
    ['B3:C5', 'RowInserted', '6:6', 'B3:C5'],
    ['B3:C5', 'RowDeleted', '1:2', 'B1:C3'],
    ['B3:C5', 'RowDeleted', '2:3', 'B2:C3'],
    ['B3:C5', 'RowDeleted', '4:9', 'B3:C3'],
    ['B3:C5', 'RowDeleted', '3:5', undefined],
    ['B3:C5', 'ColumnInserted', 'A:A', 'C3:D5'],
    ['B3:C5', 'ColumnDeleted', 'C:D', 'B3:B5'],
    ['B3:C5', 'ColumnDeleted', 'A:C', undefined],
  ])('%s after %s %s: %s', (address, change, lines, expected) => {
    const moved = shiftRect(rect(address), { ...rect(lines), columns: lines.includes('1') ? EXCEL_COLUMNS : rect(lines).columns }, change);
    expect(moved && formatRect(moved)).toBe(expected);
  });
});
