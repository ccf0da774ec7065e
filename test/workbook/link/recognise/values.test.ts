import { describe, expect, it } from 'vitest';
import { columnReading } from '../../../../src/workbook/link/recognise/values/columnReading';
import { readCell } from '../../../../src/workbook/link/recognise/values/readCell';
import type { CellValue } from '../../../../src/workbook/link/recognise/types';

const readAll = (cells: readonly CellValue[]) => {
  const { reading } = columnReading(cells);
  return cells.map((cell) => readCell(cell, reading));
};

describe('numbers in a column', () => {
  it.each<[string, CellValue[], (number | null | 'unreadable')[]]>([
    ['numbers', [1.5, 2, null], [1.5, 2, null]],
    ['Dutch text', ['1.234,5', '85,2', '1.234'], [1234.5, 85.2, 1234]],
    ['English text', ['1,234.5', '85.2', '1,234'], [1234.5, 85.2, 1234]],
    ['numbers and Dutch text', [1234.5, '85,25'], [1234.5, 85.25]],
    ['spaces between thousands', ['1 234,5', '12\u00a0345,0'], [1234.5, 12345]],
    ['notes', ['92*', '92 1)', 'ca. 92', '92¹', '~ 92', '92 (a)', '92,5'], [92, 92, 92, 92, 92, 92, 92.5]],
    ['currency and units', ['€ 1.200,50', '12 fte', '7 inw.'], [1200.5, 12, 7]],
    ['signs', ['-1,5', '−1,5', '–1,5', '+1,5', '- 1,5'], [-1.5, -1.5, -1.5, 1.5, -1.5]],
    ['percentages', ['12,5%', '3 %'], [0.125, 0.03]],
    ['not known', ['-', 'n.v.t.', 'x', '—', '', '  ', '3,5'], [null, null, null, null, null, null, 3.5]],
    ['no numbers', ['zie mail', '#N/A', true, '<5', '(92)', '92-', '921)', '1.2.3', 4], ['unreadable', 'unreadable', 'unreadable', 'unreadable', 'unreadable', 'unreadable', 'unreadable', 'unreadable', 4]],
    ['the separators of most cells', ['1,5', '2,5', '3.5'], [1.5, 2.5, 'unreadable']],
  ])('%s', (_, cells, expected) => expect(readAll(cells)).toEqual(expected));

  it('does not decide what can be read in two ways', () => {
    expect(columnReading(['1.234', '2.345']).undecided).toEqual(['1.234', '2.345']);
    expect(columnReading(['1.234', '2,5']).undecided).toEqual([]);
    expect(columnReading(['1.5', '2,5']).undecided).toEqual(['2,5', '1.5']);
    expect(columnReading(['0,123']).undecided).toEqual([]);
    expect(columnReading(['1.234'], 'textEn').undecided).toEqual([]);
  });

  it('scales as the column says', () => {
    const { reading } = columnReading(['129,8']);
    expect(readCell('129,8', { ...reading, scale: 1000 })).toBe(129800);
    expect(readCell('0,6', { ...reading, scale: 0.01 })).toBe(0.006);
  });
});
