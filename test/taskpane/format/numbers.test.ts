import { afterEach, describe, expect, test } from 'vitest';
import { setNumberLocale } from '../../../src/taskpane/format/locale';
import { formatChange, formatPercentChange, formatPerThousand, formatShare, formatTenths } from '../../../src/taskpane/format/numbers';
import { parseNumber } from '../../../src/taskpane/format/parseNumber';

afterEach(() => setNumberLocale('nl-NL'));

describe('figures as the user writes them', () => {
  test.each([
    ['nl-NL', 33105, '3.310,5'],
    ['en-GB', 33105, '3,310.5'],
    ['no language', 33105, '3.310,5'],
    ['nl-NL', 0, '0,0'],
    ['nl-NL', -3, '−0,3'],
  ])('%s: %d tenths is %s', (locale, tenths, expected) => {
    setNumberLocale(locale);
    expect(formatTenths(tenths)).toBe(expected);
  });

  test.each([
    [71, '+7,1'],
    [-4, '−0,4'],
    [0, '0,0'],
    [12345, '+1.234,5'],
  ])('a change of %d tenths is %s', (tenths, expected) => expect(formatChange(tenths)).toBe(expected));

  test('percentages keep their sign and a space that does not break', () => {
    expect(formatPercentChange(0.1)).toBe('+10,0\u202f%');
    expect(formatPercentChange(-0.0251)).toBe('−2,5\u202f%');
    expect(formatShare(0.5538)).toBe('55\u202f%');
    expect(formatPerThousand(1.1495)).toBe('1,15');
  });
});

describe('numbers as people type them', () => {
  test.each<[string, number | null]>([
    ['10', 10],
    ['+10', 10],
    ['10,5', 10.5],
    ['10.5', 10.5],
    ['−3,2 %', -3.2],
    ['-3,2', -3.2],
    ['–0,1', -0.1],
    [',5', 0.5],
    ['129.840', 129840],
    ['1.234.567', 1234567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['129 840', 129840],
    ['1,234', 1.234],
    ['', null],
    ['-', null],
    ['tien', null],
    ['1,2,3', null],
    ['1.2.3', null],
    ['1,2.3,4', null],
    ['10-5', null],
  ])('Dutch: "%s" is %s', (text, expected) => expect(parseNumber(text)).toBe(expected));

  test('English: a comma groups, a point is decimal', () => {
    setNumberLocale('en-GB');
    expect(parseNumber('1,234')).toBe(1234);
    expect(parseNumber('1.234')).toBe(1.234);
    expect(parseNumber('10,5')).toBe(10.5);
  });
});
