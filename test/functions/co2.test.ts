import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { co2Doel } from '../../src/functions/formulas/co2Doel';
import { co2Reductie } from '../../src/functions/formulas/co2Reductie';
import { refusalOf } from './refusal';

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => [from + i]);
const year = fc.integer({ min: 2000, max: 2030 });
const tonnes = fc.double({ min: 1, max: 1e6, noNaN: true });

describe('CO2_DOEL', () => {
  // Reading C of the plan: 77,411 t in 2022, 4,335 t a year to 42,731 t in 2030
  it('falls by the same tonnes every year', () => {
    const path = co2Doel(years(2022, 2030), 2022, 77411, 2030, 77411 - 8 * 4335).flat();
    path.forEach((value, k) => expect(value).toBeCloseTo(77411 - 4335 * k, 8));
  });

  // Reading D: 5.6 % of the year before
  it('falls by the same percentage every year', () => {
    const path = co2Doel(years(2022, 2030), 2022, 77411, 2030, 77411 * 0.944 ** 8, 'percentage').flat();
    path.forEach((value, k) => expect(value / (77411 * 0.944 ** k)).toBeCloseTo(1, 12));
  });

  it('goes on linear to 0, or by a percentage to what remains', () => {
    expect(co2Doel([[2030, 2040, 2050]], 2022, 77411, 2030, 40000, 'lineair', 2050)).toEqual([[40000, 20000, 0]]);
    const [row] = co2Doel([[2030, 2040, 2050]], 2022, 77411, 2030, 40000, 'lineair', 2050, 400);
    expect([row?.[0], row?.[2]]).toEqual([40000, 400]);
    // Half way by percentage is the geometric mean: √(40,000 · 400)
    expect(row?.[1]).toBeCloseTo(4000, 8);
  });

  it('stays at a start level that is under the target already', () => expect(co2Doel([[2022], [2026], [2030]], 2022, 30000, 2030, 42731)).toEqual([[30000], [30000], [30000]]));

  it('begins and ends exactly, and never rises', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 40 }), tonnes, tonnes, fc.constantFrom('lineair', 'percentage'), (start, length, from, to, shape) => {
        const path = co2Doel(years(start, start + length), start, from, start + length, to, shape).flat();
        expect([path[0], path.at(-1)]).toEqual([from, Math.min(from, to)]);
        path.slice(1).forEach((value, i) => expect(value).toBeLessThanOrEqual((path[i] ?? 0) * (1 + 1e-12)));
      }),
    );
  });

  it.each<[string, () => unknown, object]>([
    ['a year after the path', () => co2Doel([[2025], [2031]], 2022, 100, 2030, 40), { code: 'yearOutsidePath', place: { row: 2, column: 1, rows: 2, columns: 1 }, year: 2031, first: 2022, last: 2030 }],
    ['a year before it', () => co2Doel([[2021]], 2022, 100, 2030, 40), { code: 'yearOutsidePath', place: { row: 1, column: 1, rows: 1, columns: 1 }, year: 2021, first: 2022, last: 2030 }],
    ['years that do not go up', () => co2Doel([[2025]], 2030, 100, 2030, 40), { code: 'yearsOutOfOrder', first: 'startjaar', firstYear: 2030, second: 'doeljaar', secondYear: 2030 }],
    ['a neutral year before the target', () => co2Doel([[2025]], 2022, 100, 2030, 40, 'lineair', 2029), { code: 'yearsOutOfOrder', first: 'doeljaar', firstYear: 2030, second: 'neutraaljaar', secondYear: 2029 }],
    ['a percentage to 0', () => co2Doel([[2025]], 2022, 100, 2030, 0, 'percentage'), { code: 'percentageToZero', argument: 'doelniveau' }],
    ['more left than allowed', () => co2Doel([[2025]], 2022, 100, 2030, 40, 'lineair', 2050, 50), { code: 'residualAboveTarget', residual: 50, target: 40 }],
    ['something left without a year', () => co2Doel([[2025]], 2022, 100, 2030, 40, 'lineair', '', 5), { code: 'residualWithoutYear' }],
    ['half a year', () => co2Doel([[2025.5]], 2022, 100, 2030, 40), { code: 'wrongValue', argument: 'jaar', place: { row: 1, column: 1, rows: 1, columns: 1 }, found: { kind: 'number', value: 2025.5 }, expected: { kind: 'number', least: 1900, most: 2200, whole: true } }],
  ])('%s', (_, call, problem) => expect(refusalOf(call)).toEqual(problem));
});

describe('CO2_REDUCTIE', () => {
  it('is 4,335 t a year from 77,411 t in 2022 to 42,731 t in 2030', () => expect(co2Reductie(2022, 77411, 2030, 42731)).toBe(4335));
  it('is 5.6 % a year to 0.944⁸ of it', () => expect(co2Reductie(2022, 77411, 2030, 77411 * 0.944 ** 8, 'percentage')).toBeCloseTo(0.056, 12));
  it('is everything of the year before when nothing may remain', () => expect(co2Reductie(2022, 100, 2030, 0, 'percentage')).toBe(1));
  it('is 0 once the target is reached', () => expect([co2Reductie(2024, 40, 2030, 50), co2Reductie(2024, 40, 2030, 50, 'percentage'), co2Reductie(2024, 0, 2030, 0)]).toEqual([0, 0, 0]));

  it('taken off every year leads to the target', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 30 }), tonnes, fc.double({ min: 0.01, max: 1, noNaN: true }), (from, length, level, part) => {
        const target = level * part;
        const inTonnes = co2Reductie(from, level, from + length, target);
        expect((level - length * inTonnes) / target).toBeCloseTo(1, 8);
        const percentage = co2Reductie(from, level, from + length, target, 'percentage');
        expect((level * (1 - percentage) ** length) / target).toBeCloseTo(1, 8);
      }),
    );
  });

  it('needs a later target year', () => expect(refusalOf(() => co2Reductie(2030, 100, 2030, 40))).toEqual({ code: 'yearsOutOfOrder', first: 'jaar', firstYear: 2030, second: 'doeljaar', secondYear: 2030 }));
});
