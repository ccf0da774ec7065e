import { beforeAll, describe, expect, it } from 'vitest';
import { createGrid, type Grid } from '../../../src/preview/grid/createGrid';
import { editingText } from '../../../src/preview/grid/dutchEntry';
import { readEntry } from '../../../src/preview/grid/entry';

let grid: Grid;
beforeAll(async () => {
  grid = await createGrid();
});

describe('what stands in the cell editor', () => {
  it.each<[value: number, format: string | undefined, text: string]>([
    [12.5, undefined, '12,5'],
    [1234.5, '#,##0.0', '1234,5'],
    [0.07, '0%', '7%'],
    [0.125, '0.0%', '12,5%'],
    [44986, 'dd-mm-yyyy', '1-3-2023'],
    [3, '0" dagen"', '3'],
    [-1.5, '[Red]0.0;-0.0', '-1,5'],
  ])('%s with %s is %s, and is read back as the same number', (value, format, text) => {
    expect(editingText(grid.core, value, format)).toBe(text);
    const entry = readEntry(text, 'nl');
    expect(entry.kind === 'value' ? entry.value : undefined).toBeCloseTo(value, 12);
  });
});
