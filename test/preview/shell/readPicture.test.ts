import { describe, expect, it } from 'vitest';
import type { ChartRecord } from '../../../src/preview/grid/charts';
import { readPicture, type ReadRange } from '../../../src/preview/shell/charts/readPicture';

const cells: Readonly<Record<string, ReturnType<ReadRange>>> = {
  'Blad!B1': [['fte']],
  'Blad!A2:A4': [['Zwolle'], [null], ['Ede']],
  'Blad!B2:B4': [[149.2], [{ error: '#DIV/0!' }], ['118,9']],
};
const read: ReadRange = (address) => cells[address] ?? [];

const chart = (changes: Partial<ChartRecord>): ChartRecord => ({
  id: '1',
  sheetId: 'a',
  name: 'Sterkte',
  type: 'ColumnClustered',
  title: 'Sterkte',
  titleVisible: true,
  legendVisible: false,
  legendPosition: 'Bottom',
  valueAxisTitle: 'fte',
  categoryAxisTitle: '',
  reverseCategories: false,
  series: [{ name: 'oude naam', nameRef: 'Blad!B1', categories: 'Blad!A2:A4', values: 'Blad!B2:B4' }],
  position: { row: 0, column: 0, rows: 9, columns: 5 },
  ...changes,
});

describe('readPicture', () => {
  it('takes names, categories and numbers from their cells; what is no number is a gap', () => {
    expect(readPicture(chart({}), read)).toEqual({
      kind: 'column',
      title: 'Sterkte',
      categories: ['Zwolle', '2', 'Ede'],
      series: [{ name: 'fte', color: '#1267b4', values: [149.2, null, null] }],
      valueAxisTitle: 'fte',
      legend: false,
    });
  });

  it.each([
    ['BarClustered', false, ['Ede', '2', 'Zwolle']],
    ['BarClustered', true, ['Zwolle', '2', 'Ede']],
    ['ColumnClustered', true, ['Ede', '2', 'Zwolle']],
    ['LineMarkers', false, ['Zwolle', '2', 'Ede']],
  ])('%s with the axis reversed %s runs %j, its values along', (type, reverseCategories, categories) => {
    const picture = readPicture(chart({ type, reverseCategories }), read);
    expect(picture.categories).toEqual(categories);
    expect(picture.series[0]?.values[categories.indexOf('Zwolle')]).toBe(149.2);
  });

  it('numbers series without a name, keeps a colour that was set, hides a title that is hidden', () => {
    const picture = readPicture(chart({ titleVisible: false, series: [{ values: 'Blad!B2:B4', color: '#ff0000' }, { name: 'Pad', values: 'Blad!B2:B4' }] }), read);
    expect(picture.series.map(({ name, color }) => [name, color])).toEqual([['Reeks 1', '#ff0000'], ['Pad', '#e0762c']]);
    expect(picture.categories).toEqual(['1', '2', '3']);
    expect(picture.title).toBe('');
  });
});
