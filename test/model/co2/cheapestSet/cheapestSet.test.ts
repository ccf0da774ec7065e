import { describe, expect, it } from 'vitest';
import { cheapestSet } from '../../../../src/model/co2/cheapestSet/cheapestSet';
import { unknownEmissions } from '../../../../src/model/co2/measures/categoryEmissions';
import { seeded } from '../../rounding/randomTable';
import { aMeasure } from '../measures/aMeasure';

/** Cost a year 900, 500, 450, 60. */
const large = aMeasure({ index: 0, name: 'large', tonnes: 100, investment: 9_000 });
const half = aMeasure({ index: 1, name: 'half', tonnes: 50, investment: 4_000, yearlyCost: 100 });
const other = aMeasure({ index: 2, name: 'other half', category: 1, tonnes: 50, yearlyCost: 450 });
const small = aMeasure({ index: 3, name: 'small', category: 1, tonnes: 10, yearlyCost: 60 });
const all = [large, half, other, small];

describe('cheapestSet, by hand', () => {
  interface Case {
    readonly what: string;
    readonly needed: number;
    /** By category; absent: not known. */
    readonly emissions: Readonly<Record<number, number>>;
    readonly measures: readonly number[];
    readonly reduction: number;
    readonly cost: number;
  }

  it.each<Case>([
    { what: 'the one that is enough, though its tonnes are dearest', needed: 10, emissions: {}, measures: [3], reduction: 10, cost: 60 },
    // 450 + 60 < 900, and the half costs 500 by itself.
    { what: 'two small ones instead of one large', needed: 60, emissions: {}, measures: [2, 3], reduction: 60, cost: 510 },
    { what: 'the large one when two halves are dearer', needed: 61, emissions: {}, measures: [0], reduction: 100, cost: 900 },
    { what: 'two halves cost more than the large one', needed: 100, emissions: {}, measures: [0], reduction: 100, cost: 900 },
    { what: 'the large one and the small one', needed: 110, emissions: {}, measures: [0, 3], reduction: 110, cost: 960 },
    // The second category has 55, so other half and small are not enough; half and small are.
    { what: 'a category cannot give more than it emits', needed: 56, emissions: { 1: 55 }, measures: [1, 3], reduction: 60, cost: 560 },
    // The first has 40: large and half each bring 40.
    { what: 'nor the first one', needed: 40, emissions: { 0: 40 }, measures: [2], reduction: 50, cost: 450 },
    { what: 'everything', needed: 210, emissions: {}, measures: [0, 1, 2, 3], reduction: 210, cost: 1910 },
    { what: 'nothing is needed', needed: 0, emissions: {}, measures: [], reduction: 0, cost: 0 },
    { what: 'the target is met already', needed: -500, emissions: {}, measures: [], reduction: 0, cost: 0 },
    { what: 'a kilogram short is enough', needed: 10.001, emissions: {}, measures: [3], reduction: 10, cost: 60 },
    { what: 'two kilograms are not', needed: 10.002, emissions: {}, measures: [2], reduction: 50, cost: 450 },
  ])('$what', ({ needed, emissions, measures, reduction, cost }) => {
    expect(cheapestSet(all, needed, 2030, 0, (category) => emissions[category] ?? null, null)).toEqual({ kind: 'haalbaar', measures, reduction, cost, proven: true });
  });

  it.each([
    { what: '«niet haalbaar»: 3.210 t short', needed: 3_420, emissionsOf: unknownEmissions, reduction: 210, shortfall: 3_210 },
    { what: 'because of what a category emits', needed: 200, emissionsOf: (category: number) => (category === 0 ? 120 : null), reduction: 180, shortfall: 20 },
  ])('$what', ({ needed, emissionsOf, reduction, shortfall }) => {
    expect(cheapestSet(all, needed, 2030, 0, emissionsOf, null)).toEqual({ kind: 'niet haalbaar', reduction, shortfall });
  });

  it('counts the effect of the year, and leaves out what has none then', () => {
    const ramp = aMeasure({ index: 0, startYear: 2028, rampYears: 6, tonnes: 100, yearlyCost: 10 });
    const late = aMeasure({ index: 1, startYear: 2031, tonnes: 100, yearlyCost: -10 });
    expect(cheapestSet([ramp, late], 50, 2030, 0, unknownEmissions, null)).toMatchObject({ kind: 'haalbaar', measures: [0], reduction: 50 });
    expect(cheapestSet([ramp, late], 60, 2030, 0, unknownEmissions, null)).toEqual({ kind: 'niet haalbaar', reduction: 50, shortfall: 10 });
    expect(cheapestSet([ramp, late], 150, 2050, 0, unknownEmissions, null)).toMatchObject({ measures: [0, 1], cost: 0 });
  });

  it('takes what saves money also when it is not needed, and fills its category first', () => {
    const saving = aMeasure({ index: 4, name: 'led', tonnes: 45, investment: 1_000, yearlyCost: -300 });
    expect(cheapestSet([...all, saving], 0, 2030, 0, unknownEmissions, null)).toEqual({ kind: 'haalbaar', measures: [4], reduction: 45, cost: -200, proven: true });
    // Of the 60 of the first category 15 are left beside the saving: only the other category can give 50.
    expect(cheapestSet([...all, saving], 95, 2030, 0, (category) => (category === 0 ? 60 : null), null)).toMatchObject({ measures: [2, 4], reduction: 95, cost: 250 });
  });

  it('what was running in the last complete year is given: what it adds comes off the need and the room, what it gives back comes on top', () => {
    const growing = aMeasure({ index: 4, startYear: 2024, rampYears: 2, tonnes: 60, yearlyCost: 999 });
    // 30 of 60 still to come: 80 becomes 50, for which the other half is enough; of the 55 of the first category 25 are left.
    expect(cheapestSet([...all, growing], 80, 2030, 0, unknownEmissions, 2024)).toEqual({ kind: 'haalbaar', measures: [2], reduction: 80, cost: 450, proven: true });
    expect(cheapestSet([...all, growing], 91, 2030, 0, (category) => (category === 0 ? 55 : null), 2024)).toEqual({ kind: 'haalbaar', measures: [1, 2], reduction: 105, cost: 950, proven: true });
    // 60 come back: 50 becomes 110.
    const ending = aMeasure({ index: 4, startYear: 2020, endYear: 2026, tonnes: 60 });
    expect(cheapestSet([...all, ending], 50, 2030, 0, unknownEmissions, 2024)).toMatchObject({ measures: [0, 3], reduction: 50, cost: 960 });
    // Switched off it has no part, not even as a saving.
    expect(cheapestSet([...all, { ...growing, active: false, yearlyCost: -5 }], 10, 2030, 0, unknownEmissions, 2024)).toMatchObject({ measures: [3], reduction: 10 });
  });

  it('weighs the interest', () => {
    // At 0 % 100 a year against 110; at 5 % over 20 years 160 a year against 110.
    const built = aMeasure({ index: 0, investment: 2_000, life: 20 });
    const rented = aMeasure({ index: 1, yearlyCost: 110 });
    expect(cheapestSet([built, rented], 100, 2030, 0, unknownEmissions, null)).toMatchObject({ measures: [0], cost: 100 });
    expect(cheapestSet([built, rented], 100, 2030, 0.05, unknownEmissions, null)).toMatchObject({ measures: [1], cost: 110 });
  });

  it('of equal sets the one with the fewest measures, then the first names', () => {
    const named = (index: number, name: string, tonnes: number, yearlyCost: number) => aMeasure({ index, name, tonnes, yearlyCost });
    expect(cheapestSet([named(0, 'a', 50, 5), named(1, 'b', 50, 5), named(2, 'z', 100, 10)], 100, 2030, 0, unknownEmissions, null)).toMatchObject({ measures: [2] });
    expect(cheapestSet([named(0, 'c', 50, 5), named(1, 'B', 50, 5), named(2, 'a', 50, 6)], 50, 2030, 0, unknownEmissions, null)).toMatchObject({ measures: [1] });
    expect(cheapestSet([named(0, 'x', 50, 5), named(1, 'x', 50, 5)], 50, 2030, 0, unknownEmissions, null)).toMatchObject({ measures: [0] });
    expect(cheapestSet([named(0, 'gratis', 5, 0), named(1, 'b', 50, 5)], 50, 2030, 0, unknownEmissions, null)).toMatchObject({ measures: [1] });
  });

  it('does not depend on the order of the list', () => {
    expect(cheapestSet([...all].reverse(), 61, 2030, 0, unknownEmissions, null)).toEqual(cheapestSet(all, 61, 2030, 0, unknownEmissions, null));
  });

  it('says so when the search was given up, with a set that does reach the need', () => {
    // Tonnes with many decimals, cost a fixed amount above proportion: nothing can be dropped.
    const random = seeded(9);
    const hard = Array.from({ length: 60 }, (_, index) => {
      const tonnes = 300 + Math.round(random() * 600e6) / 1e6;
      return aMeasure({ index, tonnes, yearlyCost: Math.round(tonnes * 10_000) / 100 + 500 });
    });
    const needed = hard.reduce((sum, { tonnes }) => sum + tonnes, 0) / 2;
    const found = cheapestSet(hard, needed, 2030, 0, unknownEmissions, null);
    expect(found).toMatchObject({ kind: 'haalbaar', proven: false });
    expect(found.reduction).toBeGreaterThanOrEqual(needed - 0.001);
  });
});
