import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCheck } from '../../../src/model/co2/checks';
import type { Co2Inputs } from '../../../src/model/co2/inputs';
import { readings } from '../../../src/model/co2/inputs';
import { levelsFor } from '../../../src/model/co2/levels';
import { co2Path, pathTonnes } from '../../../src/model/co2/path';
import { remaining } from '../../../src/model/co2/progress';
import { co2Example, reasonOf, sure } from './co2Example';

const pathOf = (inputs: Co2Inputs) => co2Path(inputs, levelsFor(inputs, inputs.reading, null));

describe('co2Path', () => {
  it('C: 4,335 t a year from 77,411 in 2022 to 42,731 in 2030, then 2,136.5 t a year to 0 in 2050', () => {
    const path = sure(pathOf(co2Example()));
    expect(path.years.map(({ year }) => year)).toEqual(Array.from({ length: 29 }, (_, i) => 2022 + i));
    expect(path.years[0]).toEqual({ year: 2022, tonnes: path.levels.start, step: null, reduction: 1 - path.levels.start / path.levels.reference });
    path.years.slice(1, 9).forEach(({ step }) => expect(step).toBeCloseTo(4335, 6));
    expect(path.years[8]?.reduction).toBeCloseTo(0.6, 12);
    path.years.slice(9).forEach(({ step }) => expect(step).toBeCloseTo(path.levels.target / 20, 6));
    expect(path.years[28]).toMatchObject({ year: 2050, tonnes: 0, reduction: 1 });
    expect([pathTonnes(path, 2021), pathTonnes(path, 2051)]).toEqual([null, null]);
  });

  it('B between real levels: the eighth root; by a percentage to a residual after that', () => {
    const path = sure(pathOf(co2Example({ reading: 'B', targetYear: 2024, neutralYear: 2026, referenceLevel: 100_000, startLevel: 62_500, afterTarget: 'vast percentage', residual: 10_000 })));
    // By hand: √(40,000 × 62,500) = 50,000; √(40,000 × 10,000) = 20,000.
    [62_500, 50_000, 40_000, 20_000, 10_000].forEach((tonnes, i) => expect(path.years[i]?.tonnes).toBeCloseTo(tonnes, 9));
    expect(path.end).toBe(10_000);
  });

  it.each(readings)('%s from a level under its target: flat until the target year, then to neutral; nothing is asked until then', (reading) => {
    const inputs = co2Example({ reading, targetYear: 2024, neutralYear: 2026, referenceLevel: 100_000, startLevel: 36_000 });
    const levels = sure(levelsFor(inputs, reading, null));
    const path = sure(co2Path(inputs, { known: true, value: levels }));
    expect(path.years.map(({ tonnes }) => tonnes)).toEqual([36_000, 36_000, 36_000, 18_000, 0]);
    expect(path).toMatchObject({ startBelowTarget: true, atTarget: 36_000, levels: { target: 40_000 } });
    expect(planCheck(inputs, levels)).toMatchObject({ tonnes: 0, percentage: 0 });
    expect(remaining(inputs, path, []).toNeutral).toMatchObject({ from: 36_000, tonnes: 18_000 });
    // By hand: √(36,000 × 9,000) = 18,000.
    const constant = sure(co2Path({ ...inputs, afterTarget: 'vast percentage', residual: 9_000 }, { known: true, value: levels }));
    [36_000, 36_000, 36_000, 18_000, 9_000].forEach((tonnes, i) => expect(constant.years[i]?.tonnes).toBeCloseTo(tonnes, 9));
    expect(reasonOf(co2Path({ ...inputs, afterTarget: 'vast percentage', residual: 36_001 }, { known: true, value: levels }))).toEqual({ code: 'residualAboveTarget', residual: 36_001, target: 36_000 });
  });

  it('a start level at its target is not under it; a residual may be all of the target', () => {
    const path = sure(pathOf(co2Example({ referenceLevel: 100_000, startLevel: 40_000, afterTarget: 'vast percentage', residual: 40_000 })));
    expect(path).toMatchObject({ startBelowTarget: false, atTarget: 40_000, end: 40_000 });
    expect(new Set(path.years.map(({ tonnes }) => tonnes))).toEqual(new Set([40_000]));
  });

  it.each<{ what: string; changed: Partial<Co2Inputs>; reason: object }>([
    { what: 'a constant percentage without residual', changed: { afterTarget: 'vast percentage' }, reason: { code: 'residualMissing' } },
    { what: 'a constant percentage to 0', changed: { afterTarget: 'vast percentage', residual: 0 }, reason: { code: 'residualMissing' } },
    { what: 'a residual above the target', changed: { referenceLevel: 100_000, afterTarget: 'vast percentage', residual: 40_001 }, reason: { code: 'residualAboveTarget', residual: 40_001, target: 40_000 } },
  ])('$what: a reason', ({ changed, reason }) => {
    expect(reasonOf(pathOf(co2Example(changed)))).toEqual(reason);
  });

  const levels = fc.record({
    reading: fc.constantFrom(...readings),
    referenceLevel: fc.double({ min: 1, max: 1e6, noNaN: true }),
    part: fc.double({ min: 0.41, max: 2, noNaN: true }),
    after: fc.option(fc.double({ min: 0.001, max: 0.999, noNaN: true }), { nil: null }),
    factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
  });

  it('falls every year, has its ends exactly, and scales with its levels', () => {
    fc.assert(
      fc.property(levels, ({ reading, referenceLevel, part, after, factor }) => {
        const at = (scale: number) =>
          co2Example({
            reading,
            referenceLevel: referenceLevel * scale,
            startLevel: referenceLevel * part * scale,
            ...(after === null ? {} : { afterTarget: 'vast percentage', residual: referenceLevel * 0.4 * after * scale }),
          });
        const inputs = at(1);
        const [path, scaled] = [sure(pathOf(inputs)), sure(pathOf(at(factor)))];
        expect(path.years[0]?.tonnes).toBe(inputs.startLevel);
        expect(path.years[8]?.tonnes).toBe(path.levels.target);
        expect(path.years[28]?.tonnes).toBe(inputs.residual ?? 0);
        path.years.slice(1).forEach(({ step }) => expect(step).toBeGreaterThan(0));
        scaled.years.forEach(({ tonnes, reduction }, i) => {
          expect(Math.abs(tonnes - (path.years[i]?.tonnes ?? NaN) * factor)).toBeLessThan(1e-9 * referenceLevel * factor);
          expect(reduction).toBeCloseTo(path.years[i]?.reduction ?? NaN, 9);
        });
      }),
    );
  });

  it('linear readings take the same tonnes every year, the others the same percentage', () => {
    fc.assert(
      fc.property(levels, ({ reading, referenceLevel, part }) => {
        const path = sure(pathOf(co2Example({ reading, referenceLevel, startLevel: referenceLevel * part })));
        const falls = path.years.slice(1, 9).map(({ step, tonnes }) => (reading === 'A' || reading === 'C' ? (step ?? NaN) / referenceLevel : (step ?? NaN) / (tonnes + (step ?? NaN))));
        falls.forEach((fall) => expect(fall).toBeCloseTo(falls[0] ?? NaN, 9));
      }),
    );
  });
});
