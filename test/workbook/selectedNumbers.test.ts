import { describe, expect, it } from 'vitest';
import { readSelectedColumn, readSelectedMatrix } from '../../src/workbook/read/selectedNumbers';
import type { SelectedCells } from '../../src/workbook/read/selectedNumbers';

const column = (...values: unknown[]): SelectedCells => ({ sheet: 'Afwijkingen', top: 3, left: 2, values: values.map((value) => [value]) });
const problemOf = (result: ReturnType<typeof readSelectedColumn> | ReturnType<typeof readSelectedMatrix>) => (result.ok ? null : result.problem);

describe('a selected column', () => {
  it('takes the numbers, with or without a header, and skips empty cells', () => {
    expect(readSelectedColumn(column('Afwijking 2023', 0.02, '', -0.01))).toEqual({ ok: true, value: { header: 'Afwijking 2023', place: { sheet: 'Afwijkingen', range: 'B3:B6' }, values: [0.02, -0.01], skipped: 1 } });
    expect(readSelectedColumn(column(0.02, -1, 9))).toMatchObject({ ok: true, value: { header: null, values: [0.02, -1, 9], skipped: 0 } });
  });

  it.each([
    ['text', column('Kop', 0.1, 'veel'), { code: 'notANumber', place: { sheet: 'Afwijkingen', range: 'B5' }, column: 'Kop', found: 'veel' }],
    ['a number written as text', column('3 %', 0.1), { code: 'textNumber', place: { sheet: 'Afwijkingen', range: 'B3' }, suggestion: 0.03 }],
    ['an error', column(0.1, '#DIV/0!'), { code: 'errorValue', place: { sheet: 'Afwijkingen', range: 'B4' }, found: '#DIV/0!' }],
    ['a boolean', column(0.1, true), { code: 'notANumber', found: 'true' }],
    ['less than −100 %', column(0.1, -3), { code: 'outOfRange', found: -3, min: -1, max: 9 }],
  ])('names the cell with %s', (_, cells, expected) => {
    expect(problemOf(readSelectedColumn(cells))).toMatchObject({ code: 'cells', problems: [expected] });
  });

  it('says what is wrong with the selection itself', () => {
    expect(problemOf(readSelectedColumn(null))).toEqual({ code: 'nothing' });
    expect(problemOf(readSelectedColumn({ sheet: 'A', top: 1, left: 1, values: [[1, 2]] }))).toEqual({ code: 'severalColumns', place: { sheet: 'A', range: 'A1:B1' }, columns: 2 });
    expect(problemOf(readSelectedColumn(column('Kop', 0.1)))).toMatchObject({ code: 'tooFew', found: 1, needed: 2 });
    expect(problemOf(readSelectedColumn(column(...Array.from({ length: 1001 }, () => 0.1))))).toMatchObject({ code: 'tooMany', found: 1001, most: 1000 });
  });
});

describe('a selected matrix', () => {
  const teams = ['Ede', 'Zwolle', 'Tiel'];
  const square = (values: unknown[][]): SelectedCells => ({ sheet: 'Blad1', top: 2, left: 3, values });
  const matrix = [[1, 0.5, 0.2], [0.5, 1, -0.1], [0.2, -0.1, 1]];

  it('is read in team order', () => {
    expect(readSelectedMatrix(square(matrix), teams)).toEqual({ ok: true, value: matrix });
  });

  it('is put in team order by the names beside it', () => {
    const named = [['', 'Tiel', 'Ede', 'Zwolle'], ['Zwolle', -0.1, 0.5, 1], ['Ede', 0.2, 1, 0.5], ['Tiel', 1, 0.2, -0.1]];
    expect(readSelectedMatrix(square(named), teams)).toEqual({ ok: true, value: matrix });
  });

  it.each([
    ['another number of teams', [[1, 0], [0, 1]], { code: 'wrongShape', rows: 2, columns: 2, teams: 3 }],
    ['a side that differs from the other', [[1, 0.5, 0.2], [0.4, 1, -0.1], [0.2, -0.1, 1]], { code: 'notSymmetric', place: { range: 'C3' }, mirror: { range: 'D2' }, found: 0.4, other: 0.5 }],
    ['a diagonal that is not 1', [[1, 0, 0], [0, 0.9, 0], [0, 0, 1]], { code: 'diagonalNotOne', place: { range: 'D3' }, found: 0.9 }],
    ['an empty cell', [[1, 0, ''], [0, 1, 0], [0, 0, 1]], { code: 'cells', problems: [{ code: 'empty', place: { range: 'E2' }, column: 'Tiel', row: 'Ede' }] }],
    ['a correlation above 1', [[1, 1.2, 0], [1.2, 1, 0], [0, 0, 1]], { code: 'cells', problems: [{ code: 'outOfRange', found: 1.2 }, { code: 'outOfRange', found: 1.2 }] }],
    ['an unknown name', [['', 'Ede', 'Zwole', 'Tiel'], ['Ede', 1, 0, 0], ['Zwolle', 0, 1, 0], ['Tiel', 0, 0, 1]], { code: 'cells', problems: [{ code: 'unknownName', place: { range: 'E2' }, found: 'Zwole', closest: 'Zwolle' }] }],
    ['a name twice', [['', 'Ede', 'Zwolle', 'Tiel'], ['Ede', 1, 0, 0], ['Ede', 0, 1, 0], ['Tiel', 0, 0, 1]], { code: 'cells', problems: [{ code: 'duplicate', place: { range: 'C4' }, first: { range: 'C3' } }] }],
  ])('refuses %s', (_, values, expected) => {
    expect(problemOf(readSelectedMatrix(square(values), teams))).toMatchObject(expected);
  });
});
