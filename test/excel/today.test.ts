import { describe, expect, it } from 'vitest';
import { today } from '../../src/excel/today';

describe('today', () => {
  it.each([
    [new Date(2026, 0, 5, 0, 1), '2026-01-05'],
    [new Date(2026, 11, 31, 23, 59), '2026-12-31'],
  ])('is the day where the user is: %s', (now, date) => expect(today(now)).toBe(date));
});
