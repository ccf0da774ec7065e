import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asFormula, asFormulas } from '../../src/excel/cellContent';
import { readEntry } from '../../src/preview/grid/entry';

/** Texts that Excel would run, calculate or convert if they were typed as they are. */
const dangerous = [
  ...['=1+1', '=HYPERLINK("https://example.com")', '=cmd|\' /C calc\'!A0', '+31', '+31 6 12345678', '-x', '-1+1', '@x', '@SUM(A1)', '\t=1+1', '\r=1+1', '\n=1+1', ' =1+1', '\u00a0=1+1', '\t', ' 12', "'already quoted", "'"],
  ...['12', '12,5', '1.234,5', '1e5', '.5', ',5', '10%', '% 10', '(5)', '€ 12', '$12', '1-1-2025', '2025-01-01', '1/2', '12:30', '0012'],
  ...['TRUE', 'false', 'Waar', 'ONWAAR', '#N/A', '#DIV/0!', '#REF!', '#iets', 'mei 2024', 'March 5', 'jan-24', 'dec 1', '５', '＝1+1', '＋1', '－1', '＠x'],
];

const harmless = ['Zwolle', "Enschede Zuid ('t Noord)", 'N.O. Gelderland', 'Ω «é» – x', 'waarheid', 'truely', 'x=y', 'a-b', 'IJsselland', '«=', 'mei'];

describe('what is written so that a cell holds exactly this content', () => {
  it.each(dangerous)('the text %j is quoted, not run or converted', (text) => expect(asFormula(text)).toBe(`'${text}`));

  it.each(harmless)('the text %j is written as it is', (text) => expect(asFormula(text)).toBe(text));

  it.each([
    { content: 12.5, written: 12.5 },
    { content: 0, written: 0 },
    { content: -3, written: -3 },
    { content: true, written: true },
    { content: false, written: false },
    { content: null, written: '' },
    { content: undefined, written: '' },
    { content: '', written: '' },
    { content: { formula: '=SUM(A1:A3)' }, written: '=SUM(A1:A3)' },
  ])('$content is written as $written', ({ content, written }) => expect(asFormula(content)).toBe(written));

  it('the host reads every text back as that text, in English and in Dutch', () => {
    const text = fc.oneof(fc.constantFrom(...dangerous, ...harmless), fc.string(), fc.string({ unit: fc.constantFrom(...'=+-@#\'0123456789.,%/ :eE"') }));
    fc.assert(
      fc.property(text.filter((found) => found !== ''), fc.constantFrom('en' as const, 'nl' as const), (found, culture) => {
        expect(readEntry(String(asFormula(found)), culture)).toEqual({ kind: 'value', value: found });
      }),
      { numRuns: 500 },
    );
  });

  it('rows of unequal length become a rectangle, the rest empty', () => {
    expect(asFormulas([['a', 1], [], [null, true, { formula: '=A1' }]])).toEqual([
      ['a', 1, ''],
      ['', '', ''],
      ['', true, '=A1'],
    ]);
    expect(asFormulas([[]])).toEqual([['']]);
    expect(asFormulas([])).toEqual([]);
  });
});
