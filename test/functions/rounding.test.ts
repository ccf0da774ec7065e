import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afrond } from '../../src/functions/formulas/afrond';
import { afrondTabel } from '../../src/functions/formulas/afrondTabel';
import { largestRemainder } from '../../src/model/rounding/largestRemainder';
import { roundTable } from '../../src/model/rounding/twoWay';
import { fromTenths } from '../../src/model/units';
import { refusalOf } from './refusal';

const column = <Cell>(cells: readonly Cell[]) => cells.map((cell) => [cell]);
const values = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 25 });
const steps = fc.constantFrom(0.01, 0.05, 0.1, 0.5, 1, 5, 100);
/** How many steps a value is, which must be a whole number. */
const counted = (value: number, step: number) => {
  const count = Math.round(value / step);
  expect(Math.abs(value / step - count)).toBeLessThan(1e-6);
  return count;
};
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe('AFROND', () => {
  it.each<[string, Parameters<typeof afrond>, number[]]>([
    // Shares of 100: thirds
    ['three thirds of 100 to whole numbers', [column([100 / 3, 100 / 3, 100 / 3]), 1, 100], [34, 33, 33]],
    ['tenths when no step is given', [column([0.14, 0.13, 0.13])], [0.2, 0.1, 0.1]],
    ['a total above the sum', [column([0.14, 0.13, 0.13]), 0.1, 0.5], [0.2, 0.2, 0.1]],
    ['steps of five', [column([12, 13, 25]), 5], [10, 15, 25]],
    ['without the noise of 3 × 0.1', [column([0.31, 0.29])], [0.3, 0.3]],
    // Floors −2 each, remainders 0.6, 0.6, 0.8 and a sum of −4: the last goes up, then the first of the two others
    ['below zero', [column([-1.4, -1.4, -1.2]), 1], [-1, -2, -1]],
    ['equal remainders: the name decides', [column([1.5, 1.5]), 1, 3, column(['b', 'a'])], [1, 2]],
    ['equal remainders without names: the first', [column([1.5, 1.5]), 1, 3], [2, 1]],
  ])('%s', (_, call, expected) => expect(afrond(...call).flat()).toEqual(expected));

  it('keeps the shape', () => expect(afrond([[1.2, 1.4], [1.4, 2]], 1)).toEqual([[1, 2], [1, 2]]));

  it('is the rounding of the model, at a tenth', () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(afrond(column(list)).flat()).toEqual(largestRemainder(list).rounded.map((tenths) => fromTenths(tenths)));
      }),
    );
  });

  it('hands out exactly the total, each value to one of its two neighbours', () => {
    fc.assert(
      fc.property(values, steps, fc.double({ min: 0, max: 1, noNaN: true }), (list, step, at) => {
        // The floor of what is kept of a value: six decimals of a step.
        const floors = list.map((value) => Math.floor(Math.round((value / step) * 1e6) / 1e6));
        const total = sum(floors) + Math.round(at * list.length);
        const got = afrond(column(list), step, total * step).flat().map((value) => counted(value, step));
        expect(sum(got)).toBe(total);
        got.forEach((value, i) => expect([0, 1]).toContain(value - (floors[i] ?? NaN)));
      }),
    );
  });

  it.each<[string, () => unknown, object]>([
    ['a total that no rounding has', () => afrond(column([1.5, 1.5]), 1, 5), { code: 'totalOutOfReach', total: 5, lowest: 2, highest: 4 }],
    ['a total between two steps', () => afrond(column([1.5, 1.5]), 0.5, 3.2), { code: 'totalNotOnStep', total: 3.2, step: 0.5 }],
    ['a step of 0', () => afrond(column([1]), 0), { code: 'wrongValue', argument: 'stap', place: null, found: { kind: 'number', value: 0 }, expected: { kind: 'number', above: 0 } }],
    ['a value beyond counting', () => afrond(column([1, 1e12]), 0.1), { code: 'tooLarge', argument: 'waarden', place: { row: 2, column: 1, rows: 2, columns: 1 } }],
  ])('%s', (_, call, problem) => expect(refusalOf(call)).toEqual(problem));
});

describe('AFROND_TABEL', () => {
  it('is the table of the model, at a tenth', () => {
    const table = fc.integer({ min: 1, max: 4 }).chain((columns) => fc.array(fc.array(fc.double({ min: 0, max: 90, noNaN: true }), { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(table, (cells) => {
        const groups = cells.map((_, i) => i % 2);
        const expected = roundTable(cells, groups).cells.map((row) => row.map((tenths) => fromTenths(tenths)));
        expect(afrondTabel(cells, 0.1, column(groups.map((group) => `Groep ${group}`)))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('rounds every total to one of its two neighbours, on any step', () => {
    const table = fc.array(fc.array(fc.double({ min: -90, max: 90, noNaN: true }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, steps, (cells, step) => {
        const got = afrondTabel(cells, step).map((row) => row.map((value) => counted(value, step)));
        const near = (whole: number, exact: number) => expect(Math.abs(whole - exact / step)).toBeLessThan(1 + 1e-5);
        got.forEach((row, r) => near(sum(row), sum(cells[r] ?? [])));
        [0, 1, 2].forEach((c) => near(sum(got.map((row) => row[c] ?? 0)), sum(cells.map((row) => row[c] ?? 0))));
        near(sum(got.flat()), sum(cells.flat()));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the total of a group beside those of rows and columns', () => {
    // Two groups of two rows, each adding to 1: without groups (0,5 each) another choice is possible
    const table = [[0.5], [0.5], [0.5], [0.5]];
    const got = afrondTabel(table, 1, column(['Noord', 'noord', 'Zuid', 'Zuid'])).flat();
    expect([(got[0] ?? 0) + (got[1] ?? 0), (got[2] ?? 0) + (got[3] ?? 0)]).toEqual([1, 1]);
  });

  it('takes a given total', () => {
    expect(sum(afrondTabel([[0.5, 0.25], [0.25, 0.4]], 1, undefined, 1).flat())).toBe(1);
    expect(sum(afrondTabel([[0.5, 0.25], [0.25, 0.4]], 1, undefined, 2).flat())).toBe(2);
  });

  it.each<[string, () => unknown, object]>([
    ['a total far away', () => afrondTabel([[0.5, 0.5]], 1, undefined, 4), { code: 'totalOutOfReach', total: 4, lowest: 1, highest: 1 }],
    ['groups in a row', () => afrondTabel([[0.5], [0.5]], 1, [['a', 'b']]), { code: 'notPerRow', argument: 'groepen', size: { rows: 1, columns: 2 }, like: 'tabel', rows: 2 }],
    ['too large a table', () => afrondTabel(Array.from({ length: 201 }, () => Array.from({ length: 10 }, () => 1))), { code: 'tooManyCells', argument: 'tabel', cells: 2010, most: 2000 }],
    ['a value beyond counting', () => afrondTabel([[1, 2], [3, 1e12]]), { code: 'tooLarge', argument: 'tabel', place: { row: 2, column: 2, rows: 2, columns: 2 } }],
  ])('%s', (_, call, problem) => expect(refusalOf(call)).toEqual(problem));
});
