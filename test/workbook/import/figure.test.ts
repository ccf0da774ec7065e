import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalSignOf, readFigure } from '../../../src/workbook/import/figure';
import type { DecimalSign } from '../../../src/workbook/import/figure';

const number = (value: number) => ({ kind: 'number', value });

describe('a figure of CBS', () => {
  it.each<[string, boolean, DecimalSign, unknown]>([
    ['129791', true, null, number(129791)],
    ['  129791 ', true, null, number(129791)],
    ['129791*', true, null, number(129791)],
    ['', true, null, { kind: 'missing', mark: 'leeg' }],
    ['.', true, null, { kind: 'missing', mark: 'onbekend' }],
    ['x', true, null, { kind: 'missing', mark: 'geheim' }],
    ['-99997', true, null, { kind: 'missing', mark: 'onbekend' }],
    ['-', true, null, number(0)],
    ['0', true, null, number(0)],
    ['-12', true, null, number(-12)],
    ['27.117', true, null, number(27117)],
    ['1.234.567', true, null, number(1234567)],
    ['12,5', true, ',', { kind: 'unreadable', text: '12,5', why: 'geen geheel getal' }],
    ['12,5', false, null, number(12.5)],
    ['12.5', false, '.', number(12.5)],
    ['1.234', false, null, { kind: 'unreadable', text: '1.234', why: 'dubbelzinnig' }],
    ['1.234', false, '.', number(1.234)],
    ['1.234', false, ',', number(1234)],
    ['12 km', false, null, { kind: 'unreadable', text: '12 km', why: 'geen getal' }],
  ])('%j (count: %s, sign %s)', (text, whole, decimal, figure) => {
    expect(readFigure(text, whole, decimal)).toEqual(figure);
  });

  it.each([
    [['12,5', '1.234', '7'], ','],
    [['12.5', '7'], '.'],
    [['12.5', '12,5'], null],
    [['1.234', '7', '.'], null],
  ] as const)('the decimal sign of %j is %s', (texts, sign) => {
    expect(decimalSignOf(texts)).toBe(sign);
  });

  it('property: a number written with either sign comes back, and no mark ever gives a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }), fc.constantFrom<'.' | ','>('.', ','), (whole, cents, sign) => {
        const text = `${whole}${sign}${String(cents).padStart(2, '0')}`;
        expect(readFigure(text, false, sign)).toEqual(number(Number(text.replace(',', '.'))));
        expect(readFigure(String(whole), true, sign)).toEqual(number(whole));
      }),
    );
  });
});
