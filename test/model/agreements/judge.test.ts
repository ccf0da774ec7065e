import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementUnits } from '../../../src/model/agreements/inputs';
import { dueByDate, judge, progress } from '../../../src/model/agreements/judge';
import { agreement } from './agreement';

describe('progress', () => {
  it.each([
    { what: 'no figure', actual: null, target: 141, is: null },
    { what: 'nothing reached yet is a figure', actual: 0, target: 141, is: 0 },
    { what: 'half', actual: 70.5, target: 141, is: 0.5 },
    { what: 'more than asked', actual: 52, target: 26, is: 2 },
    { what: 'nothing was asked', actual: 3, target: 0, is: null },
  ])('$what', ({ actual, target, is }) => expect(progress({ actual, target })).toBe(is));
});

describe('judge', () => {
  // 30 June 2025 is day 181 of 365: 100 × 181/365 = 49.589…
  it.each([
    { what: 'no figure', status: 'geen cijfer' },
    { what: 'no figure, though there is a date', asOf: '2025-06-30', status: 'geen cijfer' },
    { what: 'without a date the figure is that of the whole year', actual: 100, status: 'gehaald' },
    { what: 'without a date, one short', actual: 99, status: 'niet gehaald' },
    { what: 'on the last day of the year', actual: 100, asOf: '2025-12-31', status: 'gehaald' },
    { what: 'on the last day of the year, one short', actual: 99, asOf: '2025-12-31', status: 'niet gehaald' },
    { what: 'counted in the next year', actual: 99, asOf: '2026-02-01', status: 'niet gehaald' },
    { what: 'the day before the last one: still time', actual: 99, asOf: '2025-12-30', status: 'achter' },
    { what: 'the day before the last one, in proportion', actual: 99.8, asOf: '2025-12-30', status: 'op koers' },
    { what: 'halfway, just enough', actual: 50, asOf: '2025-06-30', status: 'op koers' },
    { what: 'halfway, just not', actual: 49, asOf: '2025-06-30', status: 'achter' },
    { what: 'halfway and all of it reached', actual: 100, asOf: '2025-06-30', status: 'gehaald' },
    { what: 'the first day asks a 365th', target: 365, actual: 1, asOf: '2025-01-01', status: 'op koers' },
    { what: 'the first day, nothing', target: 365, actual: 0, asOf: '2025-01-01', status: 'achter' },
    { what: 'a leap year has a day more: 183 of 366 is half', year: 2024, target: 366, actual: 183, asOf: '2024-07-01', status: 'op koers' },
    { what: 'a leap year, one short', year: 2024, target: 366, actual: 182, asOf: '2024-07-01', status: 'achter' },
    { what: 'euros grow with the year too', unit: 'euro' as const, target: 26_170_765, actual: 13_000_000, asOf: '2025-06-30', status: 'op koers' },
    { what: 'euros, behind', unit: 'euro' as const, target: 26_170_765, actual: 12_900_000, asOf: '2025-06-30', status: 'achter' },
    { what: 'a percentage is held against its target at any date', unit: 'procent' as const, target: 0.25, actual: 0.24, asOf: '2025-01-31', status: 'achter' },
    { what: 'a percentage that is high enough can still fall', unit: 'procent' as const, target: 0.25, actual: 0.25, asOf: '2025-06-30', status: 'op koers' },
    { what: 'a percentage after the year', unit: 'procent' as const, target: 0.25, actual: 0.25, asOf: '2025-12-31', status: 'gehaald' },
    { what: 'a percentage after the year, short', unit: 'procent' as const, target: 0.25, actual: 0.2499, asOf: '2026-01-01', status: 'niet gehaald' },
    { what: 'a target of nothing is reached', target: 0, actual: 0, asOf: '2025-06-30', status: 'gehaald' },
  ])('$what: $status', ({ status, what: _what, ...input }) => expect(judge(agreement(input))).toEqual({ kind: 'status', status }));

  it('cannot judge by a figure of before the year, and says which', () => {
    expect(judge(agreement({ actual: 200, asOf: '2024-12-31' }))).toEqual({ kind: 'reason', code: 'asOfBeforeYear', year: 2025, asOf: '2024-12-31' });
  });

  it('is never worse with a higher actual', () => {
    const order = ['niet gehaald', 'achter', 'op koers', 'gehaald'];
    const rank = (verdict: ReturnType<typeof judge>) => (verdict.kind === 'status' ? order.indexOf(verdict.status) : -1);
    const day = fc.integer({ min: 0, max: 700 }).map((n) => new Date(Date.UTC(2024, 6, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...agreementUnits), fc.integer({ min: 0, max: 500 }), fc.nat(500), fc.nat(500), fc.option(day), (unit, target, actual, more, asOf) => {
        const low = judge(agreement({ unit, target, actual, asOf }));
        const high = judge(agreement({ unit, target, actual: actual + more, asOf }));
        expect(rank(high)).toBeGreaterThanOrEqual(rank(low));
      }),
    );
  });
});

describe('dueByDate', () => {
  it.each([
    { what: 'a count, day 73 of 365 is a fifth', actual: 0, asOf: '2025-03-14', due: 20 },
    { what: 'after the year: all of it', actual: 0, asOf: '2026-03-14', due: 100 },
    { what: 'without a date: all of it', actual: 0, asOf: null, due: 100 },
    { what: 'a percentage: all of it', unit: 'procent' as const, target: 0.1, actual: 0, asOf: '2025-03-14', due: 0.1 },
    { what: 'before the year', actual: 0, asOf: '2024-03-14', due: null },
    { what: 'no figure', actual: null, asOf: '2025-03-14', due: null },
  ])('$what', ({ due, what: _what, ...input }) => expect(dueByDate(agreement(input))).toBe(due));
});
