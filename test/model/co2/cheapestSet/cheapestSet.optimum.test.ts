import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestSet } from '../../../../src/model/co2/cheapestSet/cheapestSet';
import { compareNames } from '../../../../src/model/rounding/compareNames';
import { seeded } from '../../rounding/randomTable';
import type { ListedMeasure } from '../../../../src/model/co2/measures/countedMeasures';
import { aMeasure } from '../measures/aMeasure';
import { leastCostByHighs } from './highsOracle';
import { instance } from './instance';
import type { Instance, InstanceKind } from './instance';

const solve = ({ measures, caps, needed }: Instance) => cheapestSet(measures, needed, 2030, 0, (category) => caps[category] ?? null, null);

function reductionOf({ measures, caps }: Instance, chosen: (index: number) => boolean): number {
  return caps.reduce<number>((sum, cap, c) => sum + Math.min(cap ?? Infinity, measures.reduce((own, { category, tonnes, index }) => (category === c && chosen(index) ? own + tonnes : own), 0)), 0);
}

/** Every subset, the preferred one kept: least cost, then fewest measures, then the names that come first. */
function bruteForce(given: Instance): number[] | null {
  const order = [...given.measures].sort((a, b) => compareNames(a.name, b.name) || a.index - b.index);
  let best: { cost: number; count: number; set: number[] } | null = null;
  // From the subset with the first names to the empty one, so that the first of equals is the preferred one.
  for (let subset = 2 ** order.length - 1; subset >= 0; subset--) {
    const chosen = order.filter((_, i) => (subset >> (order.length - 1 - i)) & 1);
    const set = chosen.map(({ index }) => index);
    const cost = chosen.reduce((sum, { yearlyCost }) => sum + yearlyCost, 0);
    if (best !== null && (cost > best.cost || (cost === best.cost && set.length >= best.count))) continue;
    if (reductionOf(given, (index) => set.includes(index)) >= given.needed) best = { cost, count: set.length, set };
  }
  return best === null ? null : best.set.sort((a, b) => a - b);
}

describe('cheapestSet against every subset there is', () => {
  it('is the preferred one, or says that there is none and how much is short', () => {
    // Few different numbers, so that there are ties to decide.
    const measure = fc.record({ category: fc.nat(2), tonnes: fc.integer({ min: 0, max: 6 }), yearlyCost: fc.integer({ min: -2, max: 6 }), name: fc.constantFrom('a', 'B', 'c', 'D', 'e') });
    const caps = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(measure, { maxLength: 8 }), caps, fc.integer({ min: -1, max: 25 }), (given, limits, needed) => {
        const all: Instance = { measures: given.map((each, index) => aMeasure({ ...each, index })), caps: limits, needed };
        const found = solve(all);
        const expected = bruteForce(all);
        const most = reductionOf(all, () => true);
        if (expected === null) expect(found).toEqual({ kind: 'niet haalbaar', reduction: most, shortfall: needed - most });
        else {
          // A measure without tonnes is never chosen, also when it would save money.
          const useful = expected.filter((index) => given[index]!.tonnes > 0);
          expect(found).toMatchObject({ kind: 'haalbaar', measures: useful, proven: true });
        }
      }),
      { numRuns: 400 },
    );
  });

  it('also with larger numbers, where ties are rare', () => {
    const random = seeded(412);
    for (let n = 0; n < 40; n++) {
      const given = instance({ measures: 9, categories: 3, part: 0.2 + 0.7 * random(), perTonne: 60, spread: 30_000, savings: 0.1, cap: 0.7 }, random);
      expect(solve(given)).toMatchObject({ measures: bruteForce(given) });
    }
  });
});

describe('cheapestSet beside measures that run, against every subset of the others', () => {
  /** What counts in 2030 of measures on what is emitted by then, category by category: what each does in 2030 less what it did in 2024. */
  function changed(measures: readonly ListedMeasure[], caps: Instance['caps']): number {
    const works = ({ startYear, endYear, tonnes }: ListedMeasure, year: number) => (startYear <= year && (endYear === null || endYear >= year) ? tonnes : 0);
    return caps.reduce<number>((sum, cap, c) => sum + Math.min(cap ?? Infinity, measures.reduce((own, each) => (each.category === c ? own + works(each, 2030) - works(each, 2024) : own), 0)), 0);
  }

  it('they are given when they are active, and never chosen', () => {
    const measure = fc.record({
      category: fc.nat(2),
      tonnes: fc.integer({ min: 1, max: 6 }),
      yearlyCost: fc.integer({ min: -2, max: 6 }),
      startYear: fc.constantFrom(2020, 2024, 2025, 2030),
      endYear: fc.constantFrom(null, 2030, 2029),
      active: fc.boolean(),
      name: fc.constantFrom('a', 'B', 'c', 'D', 'e'),
    });
    const caps = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(measure, { maxLength: 9 }), caps, fc.integer({ min: -5, max: 20 }), (given, limits, needed) => {
        const all = given.map((each, index) => aMeasure({ ...each, index, endYear: each.endYear !== null && each.endYear < each.startYear ? null : each.endYear }));
        const running = all.filter(({ active, startYear }) => active && startYear <= 2024);
        const open = all.filter(({ startYear, endYear }) => startYear > 2024 && (endYear === null || endYear >= 2030));
        let least: number | null = null;
        for (let subset = 0; subset < 2 ** open.length; subset++) {
          const chosen = open.filter((_, i) => (subset >> i) & 1);
          const cost = chosen.reduce((sum, { yearlyCost }) => sum + yearlyCost, 0);
          if (changed([...running, ...chosen], limits) >= needed && (least === null || cost < least)) least = cost;
        }
        const found = cheapestSet(all, needed, 2030, 0, (category) => limits[category] ?? null, 2024);
        const most = changed([...running, ...open], limits);
        if (least === null) {
          expect(found).toEqual({ kind: 'niet haalbaar', reduction: most, shortfall: needed - most });
          return;
        }
        if (found.kind !== 'haalbaar') throw new Error(found.kind);
        expect(found.cost).toBe(least);
        const chosen = found.measures.map((index) => all[index]!);
        expect(open).toEqual(expect.arrayContaining(chosen));
        expect(found.reduction).toBe(changed([...running, ...chosen], limits));
        expect(found.reduction).toBeGreaterThanOrEqual(needed);
      }),
      { numRuns: 400 },
    );
  });
});

const kinds: readonly (InstanceKind & { it: string; times: number })[] = [
  { it: 'one category without a limit', times: 3, measures: 25, categories: 1, part: 0.5, perTonne: 50, spread: 20_000 },
  { it: 'categories with limits', times: 12, measures: 30, categories: 5, part: 0.6, perTonne: 50, spread: 20_000, cap: 0.7 },
  { it: 'nearly all there is', times: 8, measures: 30, categories: 4, part: 0.97, perTonne: 50, spread: 20_000, cap: 0.6 },
  { it: 'savings among them', times: 8, measures: 30, categories: 5, part: 0.7, perTonne: 40, spread: 10_000, cap: 0.7, savings: 0.25 },
  { it: 'equal tonnes and costs', times: 8, measures: 24, categories: 3, part: 0.5, perTonne: 40, spread: 10_000, cap: 0.8, step: 100 },
  { it: 'cost nearly in proportion to tonnes', times: 3, measures: 24, categories: 3, part: 0.5, perTonne: 100, spread: 300, cap: 0.7 },
  { it: 'forty', times: 5, measures: 40, categories: 6, part: 0.6, perTonne: 80, spread: 40_000, cap: 0.6, savings: 0.1 },
];

describe('cheapestSet costs what HiGHS proves to be the least', () => {
  it.each(kinds)('$it: $times × $measures measures', (kind) => {
    const random = seeded(kind.measures * 100 + kind.categories);
    for (let n = 0; n < kind.times; n++) {
      const given = instance(kind, random);
      const found = solve(given);
      expect(found).toMatchObject({ kind: 'haalbaar', proven: true, cost: leastCostByHighs(given) });
    }
  });

  it('and there is none where HiGHS finds none', () => {
    const random = seeded(5);
    for (let n = 0; n < 5; n++) {
      const given = instance({ measures: 20, categories: 4, part: 1.01, perTonne: 50, spread: 20_000, cap: 0.7 }, random);
      expect(leastCostByHighs(given)).toBeNull();
      expect(solve(given).kind).toBe('niet haalbaar');
    }
  });
});
