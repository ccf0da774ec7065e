import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateToSerial, EARLIEST_DATE, isModelDate, LATEST_DATE, serialToDate } from '../../src/workbook/dates';

describe('day numbers as in a sheet', () => {
  // Checked in a spreadsheet: =DATE(2021,1,1) as a number.
  it.each([
    ['1900-03-01', 61],
    ['2000-01-01', 36526],
    ['2000-02-29', 36585],
    ['2021-01-01', 44197],
    ['2024-12-31', 45657],
    ['2027-12-31', 46752],
    ['2100-12-31', 73415],
  ])('%s is %i', (iso, serial) => {
    expect(dateToSerial(iso)).toBe(serial);
    expect(serialToDate(serial)).toBe(iso);
  });

  it('a time of the day belongs to the day', () => expect(serialToDate(44197.999)).toBe('2021-01-01'));

  it('there and back, summer time or not', () => fc.assert(fc.property(fc.integer({ min: 61, max: 73_415 }), (serial) => dateToSerial(serialToDate(serial)) === serial)));

  it.each(['', '2021', '1-1-2021', '2021-13-01', '2021-02-30', 'gisteren'])('«%s» is no date', (text) => expect(() => dateToSerial(text)).toThrow(`no date: ${text}`));

  it.each([
    [EARLIEST_DATE, 0, true],
    [EARLIEST_DATE, -1, false],
    [LATEST_DATE, 0, true],
    [LATEST_DATE, 1, false],
    ['2024-12-31', 0.5, false],
  ])('%s moved by %d: taken %s', (iso, move, taken) => expect(isModelDate(dateToSerial(iso) + move)).toBe(taken));

  it.each([NaN, Infinity, -44197, 2021, 1e12])('%d is no date of the model', (value) => expect(isModelDate(value)).toBe(false));
});
