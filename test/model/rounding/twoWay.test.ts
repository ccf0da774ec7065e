import { describe, expect, it } from 'vitest';
import { roundTable } from '../../../src/model/rounding/twoWay';
import type { RoundTableOptions } from '../../../src/model/rounding/twoWay';
import type { Tenths } from '../../../src/model/units';
import { problemOf } from './problemOf';

const total = (value: number) => ({ total: value as Tenths });

interface Case {
  readonly it: string;
  readonly cells: readonly (readonly number[])[];
  readonly districtOf: readonly number[];
  readonly options?: RoundTableOptions;
  readonly rounded: readonly (readonly number[])[];
  /** In tenths, over cells, teams, districts, district × component, components and total. */
  readonly cost: number;
}

const cases: readonly Case[] = [
  { it: 'no teams', cells: [], districtOf: [], rounded: [], cost: 0 },
  { it: 'no components', cells: [[], []], districtOf: [0, 0], rounded: [[], []], cost: 0 },
  { it: 'whole tenths stay', cells: [[1.2, 0], [0, 3.4]], districtOf: [0, 1], rounded: [[12, 0], [0, 34]], cost: 0 },
  // One cell is six numbers: cell, team, district, district × component, component, total. 6 × 0.2
  { it: 'one cell to its nearest tenth', cells: [[0.12]], districtOf: [0], rounded: [[1]], cost: 6 * 0.2 },
  // Halfway costs 6 × 0.5 either way; the rule rounds the first cell up
  { it: 'one cell halfway goes up', cells: [[0.25]], districtOf: [0], rounded: [[3]], cost: 6 * 0.5 },
  { it: 'one negative cell halfway goes up', cells: [[-0.25]], districtOf: [0], rounded: [[-2]], cost: 6 * 0.5 },
  { it: 'a negative cell to its nearest tenth', cells: [[-0.28]], districtOf: [0], rounded: [[-3]], cost: 6 * 0.2 },
  // Margins 1 1 / 1 1 are whole, so it is one of the two diagonals: 4 × 0.5
  { it: 'a square of halves by position', cells: [[0.05, 0.05], [0.05, 0.05]], districtOf: [0, 0], rounded: [[1, 0], [0, 1]], cost: 2 },
  { it: 'a square of halves by name', cells: [[0.05, 0.05], [0.05, 0.05]], districtOf: [0, 0], options: { names: ['Ede', 'Apeldoorn'] }, rounded: [[0, 1], [1, 0]], cost: 2 },
  // Tenths 0.5 0.5 / 0.5 1.5: the highest cell goes up whatever its name is
  { it: 'a square of halves by fte', cells: [[0.05, 0.05], [0.05, 0.15]], districtOf: [0, 0], options: { names: ['Apeldoorn', 'Ede'] }, rounded: [[1, 0], [0, 2]], cost: 2 },
  { it: 'a square of halves by fte, the other diagonal', cells: [[0.05, 0.15], [0.05, 0.05]], districtOf: [0, 0], rounded: [[0, 2], [1, 0]], cost: 2 },
  // Tenths 0.3 0.3 0.3. None up: 6 × 0.3 + 4 × 0.9 = 5.4. One up (cell and team 0.7, four sums 0.1): 4 × 0.3 + 2 × 0.7 + 4 × 0.1 = 3.0
  { it: 'small cells are carried by their sums', cells: [[0.03], [0.03], [0.03]], districtOf: [0, 0, 0], options: { names: ['c', 'b', 'a'] }, rounded: [[0], [0], [1]], cost: 3 },
  // Two districts of one team: tenths 0.4 and 10.4. None up: 8 × 0.4 + 2 × 0.8 = 4.8. One up: 4 × 0.4 + 4 × 0.6 + 2 × 0.2 = 4.4
  { it: 'two districts, the higher fte goes up', cells: [[0.04], [1.04]], districtOf: [0, 1], rounded: [[0], [11]], cost: 4.4 },
  // With 0.3 and 10.3 none up costs 8 × 0.3 + 2 × 0.6 = 3.6, one up 4 × 0.3 + 4 × 0.7 + 2 × 0.4 = 4.8
  { it: 'two districts that each round down', cells: [[0.03], [1.03]], districtOf: [0, 1], rounded: [[0], [10]], cost: 3.6 },
  { it: 'a total above that', cells: [[0.03], [1.03]], districtOf: [0, 1], options: total(11), rounded: [[0], [11]], cost: 4.8 },
  { it: 'a total above the nearest', cells: [[0.12, 0.0]], districtOf: [0], options: total(2), rounded: [[2, 0]], cost: 6 * 0.8 },
  // Tenths 1.6 and 1.4: cell, team, district × component and component are 0.4 off each; district and total are 3
  { it: 'zeros stay zero', cells: [[0, 0.16, 0], [0.14, 0, 0]], districtOf: [0, 0], rounded: [[0, 2, 0], [1, 0, 0]], cost: 8 * 0.4 },
];

describe('roundTable, worked by hand', () => {
  it.each(cases)('$it', ({ cells, districtOf, options, rounded, cost }) => {
    const table = roundTable(cells, districtOf, options);
    expect(table.cells).toEqual(rounded);
    expect(table.cost).toBe(Math.round(cost * 1e6));
  });

  it('gives every margin as the sum of its cells', () => {
    expect(roundTable([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], [0, 2, 0])).toEqual({
      cells: [[10, 20], [30, 40], [50, 60]],
      teamTotals: [30, 70, 110],
      districtTotals: [140, 0, 70],
      componentTotals: [90, 120],
      districtComponentTotals: [[60, 80], [0, 0], [30, 40]],
      total: 210,
      cost: 0,
    });
  });

  it('keeps row and column sums that are whole tenths although no cell is', () => {
    // Thirds of a tenth: rows 1 1 1, columns 1 1 1
    const third = 0.1 / 3;
    const table = roundTable([[third, third, third], [third, third, third], [third, third, third]], [0, 0, 0]);
    expect(table.teamTotals).toEqual([1, 1, 1]);
    expect(table.componentTotals).toEqual([1, 1, 1]);
    expect(table.cells).toEqual([[1, 0, 0], [0, 1, 0], [0, 0, 1]]);
  });
});

describe('roundTable, floating-point noise', () => {
  it.each([
    { it: '0.1 + 0.2', value: 0.1 + 0.2 },
    { it: 'a millionth of a tenth above', value: 0.3 + 1e-7 },
    { it: 'a millionth of a tenth below', value: 0.3 - 1e-7 },
  ])('$it is a whole tenth', ({ value }) => {
    expect(roundTable([[value]], [0])).toMatchObject({ cells: [[3]], cost: 0 });
    expect(problemOf(() => roundTable([[value]], [0], total(4)))).toEqual({ code: 'totalOutOfReach', total: 4, lowest: 3, highest: 3 });
    expect(problemOf(() => roundTable([[value]], [0], total(2)))).toEqual({ code: 'totalOutOfReach', total: 2, lowest: 3, highest: 3 });
  });

  it('two millionths of a tenth are not noise', () => {
    expect(roundTable([[0.3 + 2e-7]], [0], total(4)).cells).toEqual([[4]]);
    expect(roundTable([[0.3 - 2e-7]], [0], total(2)).cells).toEqual([[2]]);
  });

  it('refuses a total that only the sum of the noise of whole districts would allow', () => {
    const cells = [[0.1 + 1e-7], [0.1 + 1e-7], [0.1 + 1e-7]];
    expect(roundTable(cells, [0, 1, 2])).toMatchObject({ cells: [[1], [1], [1]], total: 3 });
    expect(problemOf(() => roundTable(cells, [0, 1, 2], total(4)))).toEqual({ code: 'totalOutOfReach', total: 4, lowest: 3, highest: 3 });
  });

  it('never gives minus zero', () => {
    expect(roundTable([[-0, -1e-12, -0.04]], [0]).cells).toEqual([[0, 0, 0]]);
  });
});

describe('roundTable, refused', () => {
  it.each([
    { it: 'a total too low', run: () => roundTable([[0.12]], [0], total(0)), problem: { code: 'totalOutOfReach', total: 0, lowest: 1, highest: 2 } },
    { it: 'a total too high', run: () => roundTable([[0.12]], [0], total(3)), problem: { code: 'totalOutOfReach', total: 3, lowest: 1, highest: 2 } },
    { it: 'a total that is not whole', run: () => roundTable([[0.12]], [0], total(1.5)), problem: { code: 'totalOutOfReach', total: 1.5, lowest: 1, highest: 2 } },
    { it: 'not a number', run: () => roundTable([[1, 2], [3, NaN]], [0, 0]), problem: { code: 'valueOutOfRange', row: 1, column: 1, value: NaN } },
    { it: 'infinite', run: () => roundTable([[1, -Infinity]], [0]), problem: { code: 'valueOutOfRange', row: 0, column: 1, value: -Infinity } },
    { it: 'a sum too large to count', run: () => roundTable([[6e5, 6e5]], [0]), problem: { code: 'valueOutOfRange', row: 0, column: 1, value: 6e5 } },
    { it: 'rows of different length', run: () => roundTable([[1, 2], [3]], [0, 0]), problem: { code: 'lengthMismatch', list: 'row', row: 1, expected: 2, actual: 1 } },
    { it: 'a team without district', run: () => roundTable([[1], [2]], [0]), problem: { code: 'lengthMismatch', list: 'districtOf', expected: 2, actual: 1 } },
    { it: 'too few names', run: () => roundTable([[1], [2]], [0, 0], { names: ['Ede'] }), problem: { code: 'lengthMismatch', list: 'names', expected: 2, actual: 1 } },
    { it: 'a district that is no index', run: () => roundTable([[1], [2]], [0, -1]), problem: { code: 'districtNotIndex', row: 1, district: -1 } },
    { it: 'half a district', run: () => roundTable([[1], [2]], [0, 0.5]), problem: { code: 'districtNotIndex', row: 1, district: 0.5 } },
  ])('$it', ({ run, problem }) => {
    expect(problemOf(run)).toEqual(problem);
  });
});
