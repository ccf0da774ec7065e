import { afterEach, describe, expect, it } from 'vitest';
import { judge } from '../../../src/model/agreements/judge';
import { summarizeAgreements } from '../../../src/model/agreements/summary';
import { amountText, behindText, countText, standText, statusesText, verdictText } from '../../../src/taskpane/i18n/agreementText';
import { setLanguage } from '../../../src/taskpane/i18n/translate';
import { agreement } from '../../model/agreements/agreement';

const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ').replaceAll('\u2060', '');
afterEach(() => setLanguage('nl-NL'));

describe('an amount in the unit of its agreement', () => {
  it.each([
    [141, 'aantal', '141'],
    [1234.5, 'aantal', '1.234,5'],
    [24_924_539, 'euro', '€ 24.924.539'],
    [0.25, 'procent', '25 %'],
    [0.07, 'procent', '7 %'],
    [0.246, 'procent', '24,6 %'],
  ] as const)('%d %s is %s', (amount, unit, text) => expect(plain(amountText(amount, unit))).toBe(text));
});

describe('how an agreement stands, in words', () => {
  it.each([
    { what: 'no figure', one: {}, stand: '2025: ten minste 100', behind: '', status: 'geen cijfer' },
    { what: 'behind', one: { actual: 40, asOf: '2025-06-30' }, stand: '2025: 40 van 100', behind: '40 % van het doel · nodig per 30-6-2025: 50', status: 'achter' },
    { what: 'met early', one: { actual: 100, asOf: '2025-06-30' }, stand: '2025: 100 van 100', behind: '100 % van het doel · nodig per 30-6-2025: 50', status: 'gehaald' },
    { what: 'of the whole year', one: { actual: 99 }, stand: '2025: 99 van 100', behind: '99 % van het doel', status: 'niet gehaald' },
    { what: 'nearly all of it is not all of it', one: { target: 1000, actual: 996 }, stand: '2025: 996 van 1.000', behind: '99 % van het doel', status: 'niet gehaald' },
    // 29 / 100 × 100 is 28.999999999999996 to a computer.
    { what: 'a whole percentage', one: { actual: 29 }, stand: '2025: 29 van 100', behind: '29 % van het doel', status: 'niet gehaald' },
    { what: 'after the year', one: { actual: 99, asOf: '2026-02-01' }, stand: '2025: 99 van 100', behind: '99 % van het doel · per 1-2-2026', status: 'niet gehaald' },
    { what: 'before the year', one: { actual: 9, asOf: '2024-02-01' }, stand: '2025: 9 van 100', behind: '9 % van het doel · per 1-2-2024', status: 'stand van vóór 2025' },
    { what: 'euros', one: { unit: 'euro' as const, target: 26_170_765, actual: 13_000_000, asOf: '2025-06-30' }, stand: '2025: € 13.000.000 van € 26.170.765', behind: '49 % van het doel · nodig per 30-6-2025: € 12.977.832', status: 'op koers' },
    { what: 'a percentage', one: { unit: 'procent' as const, target: 0.25, actual: 0.3, asOf: '2025-06-30' }, stand: '2025: 30 %, doel 25 %', behind: 'per 30-6-2025', status: 'op koers' },
    { what: 'nothing was asked', one: { target: 0, actual: 3 }, stand: '2025: 3 van 0', behind: '', status: 'gehaald' },
  ])('$what', ({ one, stand, behind, status }) => {
    const input = agreement(one);
    expect([standText(input), behindText(input), verdictText(judge(input))].map(plain)).toEqual([stand, behind, status]);
  });

  it('in English when Office is', () => {
    setLanguage('en-US');
    const input = agreement({ actual: 40, asOf: '2025-06-30' });
    expect([standText(input), verdictText(judge(input)), countText(summarizeAgreements([input]).whole)]).toEqual(['2025: 40 of 100', 'behind', '1 agreement · 1 with a figure']);
  });
});

describe('the summary in one line', () => {
  it('counts, also when there is no figure', () => {
    const { whole } = summarizeAgreements([agreement(), agreement()]);
    expect([countText(whole), statusesText(whole)].map(plain)).toEqual(['2 afspraken · 0 met cijfer', '']);
  });

  it('names each status that occurs, and what cannot be judged', () => {
    const { whole } = summarizeAgreements([agreement(), agreement({ actual: 100 }), agreement({ actual: 100 }), agreement({ actual: 1, asOf: '2025-06-30' }), agreement({ actual: 1, asOf: '2023-06-30' })]);
    expect([countText(whole), statusesText(whole)].map(plain)).toEqual(['5 afspraken · 4 met cijfer', '2 gehaald · 1 achter · 1 met een stand van vóór het jaar']);
  });
});
