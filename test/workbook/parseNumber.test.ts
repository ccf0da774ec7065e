import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../src/workbook/read/parseNumber';

describe('a number written as text', () => {
  it.each([
    ['145', 145],
    ['145,7', 145.7],
    ['145.7', 145.7],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.234.567,89', 1_234_567.89],
    ['1,234,567.89', 1_234_567.89],
    ['1 234', 1234],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234\u202f567', 1_234_567],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1234,567', 1234.567],
    ['1234.567', 1234.567],
    ['-12,5', -12.5],
    ['\u221212,5', -12.5],
    ['+10', 10],
    ['€ 12', 12],
    ['-€ 12,50', -12.5],
    ['€ -12,50', -12.5],
    ['12 %', 0.12],
    ['12,5%', 0.125],
    ['-10 %', -0.1],
    [' 145,7 ', 145.7],
    [',5', 0.5],
    ['5,', 5],
    ['00012', 12],
    ['145,75', 145.75],
    ['145,7500', 145.75],
  ])('«%s» is %d', (text, value) => expect(parseNumber(text)).toBeCloseTo(value, 12));

  // A thousand or a decimal number: depends on who wrote it.
  it.each(['1.234', '1,234', '129.840', '-1.234', '12.345 %', '€ 1.234'])('«%s» can be read two ways, so it is not read', (text) => expect(parseNumber(text)).toBeNull());

  it.each(['', ' ', '-', '.', ',', '%', '€', 'veel', '12 fte', '1e5', '0x10', '1.2.3', '1,2,3', '1.23.456', '1234.567.890', '12.345,678.9', '1,234,5', '1.2.3,4', '12 5', '06 12 34 56 78', '--5', '-+5', '1-1-2021', '5%%', '50 % %', '1/2', 'NaN', 'Infinity', '١٢'])('«%s» is no number', (text) =>
    expect(parseNumber(text)).toBeNull(),
  );

  const amount = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => cents / 100);

  it.each(['nl-NL', 'en-GB', 'de-DE', 'fr-FR'])('two decimals in the notation of %s are read as they were written', (locale) =>
    fc.assert(fc.property(amount, (value) => parseNumber(value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })) === value + 0)),
  );

  it('never throws and never gives something else than a number', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-+% €') })), (text) => {
        const value = parseNumber(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    ));
});
