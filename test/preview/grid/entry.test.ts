import { describe, expect, it } from 'vitest';
import { readEntry, type Culture, type Entry } from '../../../src/preview/grid/entry';

const value = (content: unknown, format?: string): Entry => ({ kind: 'value', value: content, ...(format ? { format } : {}) }) as Entry;

describe('what a user types means', () => {
  it.each<[Culture, string, Entry]>([
    ['nl', '', { kind: 'empty' }],
    ['nl', '12,5', value(12.5)],
    ['nl', '1.234,5', value(1234.5)],
    ['nl', '1.234', value(1234)],
    ['nl', '1.5', value('1.5')],
    ['nl', '-0,5', value(-0.5)],
    ['nl', '10%', value(0.1, '0%')],
    ['nl', '2,5%', value(0.025, '0.00%')],
    ['nl', 'WAAR', value(true)],
    ['nl', 'onwaar', value(false)],
    ['nl', '#DEEL/0!', value({ error: '#DIV/0!' })],
    ['nl', '#N/B', value({ error: '#N/A' })],
    ['nl', '1-3-2023', value(44986, 'dd-mm-yyyy')],
    ['nl', '31-2-2023', value('31-2-2023')],
    ['nl', '=SUM(A1,B1)', { kind: 'formula', formula: '=SUM(A1,B1)' }],
    ['nl', '=', value('=')],
    ['nl', "'12", value('12')],
    ['nl', 'Zwolle', value('Zwolle')],
    ['nl', 'e', value('e')],
    ['en', '12,5', value('12,5')],
    ['en', '1,234.5', value(1234.5)],
    ['en', '3/1/2023', value(44986, 'm/d/yyyy')],
    ['en', 'WAAR', value('WAAR')],
  ])('%s: %s', (culture, text, expected) => {
    expect(readEntry(text, culture)).toEqual(expected);
  });
});
