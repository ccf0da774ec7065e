import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absolute, absoluteRange, address, columnLetters, columnNumber, onSheet, parseRange, quoteSheet, rangeAddress } from '../../src/workbook/a1';

/** The last column of Excel is XFD. */
const column = fc.integer({ min: 1, max: 16_384 });
const row = fc.integer({ min: 1, max: 1_048_576 });

describe('columns', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('%i is %s', (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
    expect(columnNumber(letters)).toBe(number);
    expect(columnNumber(letters.toLowerCase())).toBe(number);
  });

  it('there and back', () => fc.assert(fc.property(column, (number) => columnNumber(columnLetters(number)) === number)));
});

describe('addresses', () => {
  it.each([
    { written: address(7, 3), is: 'C7' },
    { written: absolute(7, 28), is: '$AB$7' },
    { written: rangeAddress(1, 1, 3, 3), is: 'A1:C3' },
    { written: rangeAddress(4, 2, 4, 2), is: 'B4' },
    { written: absoluteRange(1, 1, 3, 3), is: '$A$1:$C$3' },
    { written: absoluteRange(4, 2, 4, 2), is: '$B$4:$B$4' },
    { written: onSheet('Blad', '$A$1'), is: 'Blad!$A$1' },
    { written: onSheet('CO2-pad', '$A$1'), is: "'CO2-pad'!$A$1" },
  ])('$is', ({ written, is }) => expect(written).toBe(is));

  it.each([
    ['Basisteams', 'Basisteams'],
    ['CO2-pad', "'CO2-pad'"],
    ['Mijn blad', "'Mijn blad'"],
    ["'s-Hertogenbosch", "'''s-Hertogenbosch'"],
    ['2024', "'2024'"],
    // These would be read as a cell, in either notation.
    ['A1', "'A1'"],
    ['CO2', "'CO2'"],
    ['R1C1', "'R1C1'"],
    ['rc', "'rc'"],
    ['', "''"],
  ])('sheet %s is written %s', (name, written) => expect(quoteSheet(name)).toBe(written));

  it.each([
    ['B4', { top: 4, left: 2, bottom: 4, right: 2 }],
    ['$B$4', { top: 4, left: 2, bottom: 4, right: 2 }],
    ['b4:f31', { top: 4, left: 2, bottom: 31, right: 6 }],
    ["'Blad! 1'!$B$4:$F$31", { top: 4, left: 2, bottom: 31, right: 6 }],
    ['Blad!B4', { top: 4, left: 2, bottom: 4, right: 2 }],
  ])('%s is read', (text, corners) => expect(parseRange(text)).toEqual(corners));

  it.each(['', 'B', '4', 'B4:', 'B4:F', 'B4:F31:G2', 'B:F', '#REF!', 'Blad!', 'B4 F31', 'B0', 'B04'])('%s is no address', (text) => expect(() => parseRange(text)).toThrow(`no address: ${text}`));

  it('what is written is read back', () =>
    fc.assert(
      fc.property(row, column, fc.nat(50), fc.nat(50), fc.string({ maxLength: 12 }), (top, left, down, right, sheet) => {
        const corners = { top, left, bottom: top + down, right: left + right };
        expect(parseRange(rangeAddress(top, left, top + down, left + right))).toEqual(corners);
        expect(parseRange(onSheet(sheet, absoluteRange(top, left, top + down, left + right)))).toEqual(corners);
      }),
    ));
});
