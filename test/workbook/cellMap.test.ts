import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address, parseRange } from '../../src/workbook/a1';
import { CellMap } from '../../src/workbook/cellMap';

/** Every cell of every rectangle; a cell that two rectangles hold fails. */
function cellsOf<T>(map: CellMap<T>): Map<string, T> {
  const cells = new Map<string, T>();
  for (const { range, value } of map.rectangles()) {
    const { top, left, bottom, right } = parseRange(range);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        expect(cells.has(address(row, column))).toBe(false);
        cells.set(address(row, column), value);
      }
    }
  }
  return cells;
}

describe('cells as rectangles', () => {
  it.each([
    { name: 'nothing', fills: [], rectangles: [] },
    { name: 'one cell', fills: [[2, 2, 2, 2, 'a']], rectangles: ['B2 a'] },
    { name: 'a block stays one', fills: [[1, 1, 3, 2, 'a']], rectangles: ['A1:B3 a'] },
    { name: 'blocks side by side become one', fills: [[1, 1, 3, 2, 'a'], [1, 3, 3, 5, 'a']], rectangles: ['A1:E3 a'] },
    { name: 'blocks below each other become one', fills: [[1, 1, 2, 2, 'a'], [3, 1, 9, 2, 'a']], rectangles: ['A1:B9 a'] },
    { name: 'an empty row separates', fills: [[1, 1, 1, 1, 'a'], [3, 1, 3, 1, 'a']], rectangles: ['A1 a', 'A3 a'] },
    { name: 'an empty column separates', fills: [[1, 1, 1, 1, 'a'], [1, 3, 1, 3, 'a']], rectangles: ['A1 a', 'C1 a'] },
    { name: 'the last one written counts', fills: [[1, 1, 3, 3, 'a'], [2, 2, 2, 2, 'b']], rectangles: ['A1:C1 a', 'A2 a', 'A3:C3 a', 'B2 b', 'C2 a'] },
    { name: 'rows in any order', fills: [[9, 1, 9, 1, 'a'], [8, 1, 8, 1, 'a']], rectangles: ['A8:A9 a'] },
  ] satisfies { name: string; fills: [number, number, number, number, string][]; rectangles: string[] }[])('$name', ({ fills, rectangles }) => {
    const map = new CellMap<string>();
    for (const [top, left, bottom, right, value] of fills) map.fill(top, left, bottom, right, value);
    expect(map.rectangles().map(({ range, value }) => `${range} ${value}`).sort()).toEqual(rectangles);
  });

  const fill = fc.record({ top: fc.integer({ min: 1, max: 12 }), left: fc.integer({ min: 1, max: 8 }), down: fc.nat(4), right: fc.nat(4), value: fc.constantFrom('a', 'b', 'c') });

  it('hold the same cells as were filled, each once, in no more rectangles than runs', () => {
    fc.assert(
      fc.property(fc.array(fill, { maxLength: 12 }), (fills) => {
        const map = new CellMap<string>();
        const wanted = new Map<string, string>();
        for (const { top, left, down, right, value } of fills) {
          map.fill(top, left, top + down, left + right, value);
          for (let row = top; row <= top + down; row++) for (let column = left; column <= left + right; column++) wanted.set(address(row, column), value);
        }
        const found = cellsOf(map);
        expect([...found].sort()).toEqual([...wanted].sort());
        let runs = 0;
        for (const [at, value] of wanted) {
          const { top, left } = parseRange(at);
          if (left === 1 || wanted.get(address(top, left - 1)) !== value) runs++;
        }
        expect(map.rectangles().length).toBeLessThanOrEqual(runs);
      }),
    );
  });
});
