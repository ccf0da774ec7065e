import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brug } from '../../src/functions/formulas/brug';
import { refusalOf } from './refusal';

const column = <Cell>(cells: readonly Cell[]) => cells.map((cell) => [cell]);

describe('BRUG', () => {
  it('goes from the old total to the new one, row by row', () => {
    // 10 + 20 + 5 = 35; +2, −3, 0; 12 + 17 + 5 = 34
    expect(brug(column([10, 20, 5]), column([12, 17, 5]), column(['Noord', 'Zuid', 2023]))).toEqual([
      ['Begin', '', 35],
      ['Noord', 2, 37],
      ['Zuid', -3, 34],
      ['2023', 0, 34],
      ['Eind', '', 34],
    ]);
  });

  it('numbers rows without names', () => expect(brug([[1]], [[2]])).toEqual([['Begin', '', 1], ['Rij 1', 1, 2], ['Eind', '', 2]]));

  it('adds up, and the last level is the new total to the last bit', () => {
    const cells = fc.array(fc.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: -1e6, max: 1e6, noNaN: true })), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(cells, (pairs) => {
        const rows = brug(column(pairs.map(([from]) => from)), column(pairs.map(([, to]) => to)));
        const [before, after] = [Number(rows[0]?.[2]), Number(rows.at(-1)?.[2])];
        expect(rows.at(-2)?.[2]).toBe(after);
        expect(before).toBe(pairs.reduce((sum, [from]) => sum + from, 0));
        expect(after).toBe(pairs.reduce((sum, [, to]) => sum + to, 0));
        let level = before;
        rows.slice(1, -1).forEach((row) => {
          level += Number(row[1]);
          expect(Math.abs(Number(row[2]) - level)).toBeLessThan(1e-6);
        });
      }),
    );
  });

  it.each<[string, () => unknown, object]>([
    ['columns of another length', () => brug(column([1, 2]), column([1])), { code: 'wrongSize', argument: 'naar', size: { rows: 1, columns: 1 }, like: 'van', expected: { rows: 2, columns: 1 } }],
    ['two columns at once', () => brug([[1, 2]], [[1, 2]]), { code: 'wrongColumns', argument: 'van', columns: 2, expected: 1 }],
    ['a blank row', () => brug(column([1, '']), column([1, 2])), { code: 'wrongValue', argument: 'van', place: { row: 2, column: 1, rows: 2, columns: 1 }, found: { kind: 'blank' }, expected: { kind: 'number' } }],
  ])('%s', (_, call, problem) => expect(refusalOf(call)).toEqual(problem));
});
