import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfYear, daysInYear, yearOf } from '../../../src/model/agreements/yearElapsed';

describe('days of a year', () => {
  it.each([
    ['2025-01-01', 1],
    ['2025-01-31', 31],
    ['2025-02-28', 59],
    ['2025-03-01', 60],
    ['2024-02-29', 60],
    ['2024-03-01', 61],
    ['2025-06-30', 181],
    ['2025-12-31', 365],
    ['2024-12-31', 366],
  ])('%s is day %i', (iso, day) => expect(dayOfYear(iso)).toBe(day));

  it.each([
    [2000, 366],
    [2023, 365],
    [2024, 366],
    [2100, 365],
  ])('%i has %i days', (year, days) => expect(daysInYear(year)).toBe(days));

  it('is what a calendar says, on every day from 2000 to 2100', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2100-12-31T23:59:59Z'), noInvalidDate: true }), (date) => {
        const iso = date.toISOString().slice(0, 10);
        const start = Date.UTC(date.getUTCFullYear(), 0, 1);
        expect(dayOfYear(iso)).toBe((Date.parse(`${iso}T00:00:00Z`) - start) / 86_400_000 + 1);
        expect(daysInYear(yearOf(iso))).toBe((Date.UTC(date.getUTCFullYear() + 1, 0, 1) - start) / 86_400_000);
      }),
    );
  });
});
