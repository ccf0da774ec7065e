import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characteristicKeys } from '../../../../src/model/strength/hbvs/characteristics';
import type { Characteristics } from '../../../../src/model/strength/hbvs/characteristics';
import { coefficientIds, coefficientsOfDecree } from '../../../../src/model/strength/hbvs/coefficients';
import { areaIn, municipalOutcomes, neededColumns, weightedInhabitants } from '../../../../src/model/strength/hbvs/municipalOutcome';
import { defaultHbvs } from '../../../../src/model/strength/hbvs/settings';
import type { HbvsSettings } from '../../../../src/model/strength/hbvs/settings';

const settings = (change: Partial<HbvsSettings> = {}): HbvsSettings => ({ ...defaultHbvs(), ...change });
const coefficients = Object.fromEntries(coefficientIds.map((id) => [id, 0])) as ReturnType<typeof coefficientsOfDecree>;
/** A made-up municipality with round figures, to be worked out by hand. */
const example = { inhabitants: 40_000, characteristics: { inw1: 39_000, inw2: 38_000, inw3: 37_000, oad: 1000, hrc: 100, rkp: 50_000, gez: 5000, mob: 4000, krw: 1, opp: 100, gg: 1, nwa: 2000, nwa1530: 500 } };
const total = (outcome: ReturnType<typeof municipalOutcomes>[number] | undefined) => (outcome?.ok ? outcome.scaling + outcome.fixed : NaN);

describe('the coefficients of art. 2d', () => {
  it('are the 17 of the decree, g exactly 1 per 5,000', () => {
    expect(coefficientIds).toHaveLength(17);
    expect(coefficientsOfDecree()).toMatchObject({ a: 0.809768822426767, f: 0.333399561916019, g: 1 / 5000, j: 0.0374953384812349, q: 0.0395664179547372 });
    expect(Object.values(coefficientsOfDecree()).every((value) => value > 0)).toBe(true);
  });
});

describe('a municipality worked out by hand', () => {
  // INW = (4 × 40,000 + 3 × 39,000 + 2 × 38,000 + 37,000) / 10 = 39,000.
  it('INW is the mean of four years, newest heaviest', () => {
    expect(weightedInhabitants(example, 'vierjaarsgemiddelde')).toBe(39_000);
    expect(weightedInhabitants(example, 'laatste jaar')).toBe(40_000);
    expect(weightedInhabitants({ ...example, characteristics: { inw1: 39_000, inw3: 37_000 } }, 'vierjaarsgemiddelde')).toBeNull();
  });

  it.each([
    // Round coefficients: a 0.8, f 0.3, b 0.004, c 0.09, e 0.001, h 0.007, i 0.005, k 0.0004, l 0.0001, m 0.0002, n 0.0004, o 0.3, p 0.0002, q 0.04.
    { werksoort: 'handhaving wijkagenten', w: 0, change: {}, expected: 39_000 * 0.0002 },
    { werksoort: 'opsporing', w: 1, change: {}, expected: 1.1 * 39 + 4 + 9 + 50 },
    { werksoort: 'opsporing with NWA', w: 1, change: { nwa: true }, expected: 1.1 * 39 + 4 + 9 + 50 + 0.012 * 2000 },
    { werksoort: 'handhaving overig', w: 2, change: {}, expected: 35 + 5 + 20 },
    { werksoort: 'handhaving overig with NWA1530', w: 2, change: { nwa1530: true }, expected: 35 + 5 + 20 + 0.04 * 500 },
    { werksoort: 'intake en service', w: 3, change: {}, expected: 3.9 + 0.8 + 2 + 0.3 },
    { werksoort: 'noodhulp in km2', w: 4, change: {}, expected: 7.8 + 4 },
    { werksoort: 'noodhulp in hectares', w: 4, change: { area: 'hectare' as const }, expected: 7.8 + 400 },
    { werksoort: 'noodhulp, latest year alone', w: 4, change: { inw: 'laatste jaar' as const }, expected: 8 + 4 },
  ])('$werksoort', ({ w, change, expected }) => {
    const round = { a: 0.8, f: 0.3, b: 0.004, c: 0.09, d: 0.012, e: 0.001, g: 0.0002, h: 0.007, i: 0.005, j: 0.04, k: 0.0004, l: 0.0001, m: 0.0002, n: 0.0004, o: 0.3, p: 0.0002, q: 0.04 };
    expect(total(municipalOutcomes(example, settings({ coefficients: round, ...change }))[w])).toBeCloseTo(expected, 10);
  });

  it('1 km2 is 100 hectares', () => expect([areaIn(12.5, 'km2'), areaIn(12.5, 'hectare')]).toEqual([12.5, 1250]));
});

describe('what is missing', () => {
  const columns = (change: Partial<HbvsSettings> = {}) => neededColumns(settings({ inw: 'laatste jaar', ...change }));
  it.each(characteristicKeys.filter((key) => !key.startsWith('inw')))('without %s the werksoorten that ask for it have no figure, the others keep theirs', (key) => {
    const characteristics = Object.fromEntries(Object.entries(example.characteristics).filter(([name]) => name !== key));
    const change = { inw: 'laatste jaar', nwa: true, nwa1530: true } as const;
    municipalOutcomes({ ...example, characteristics }, settings(change)).forEach((outcome, w) => {
      if (columns(change)[w]?.includes(key)) expect(outcome).toEqual({ ok: false, missing: [key] });
      else expect(outcome).toEqual(municipalOutcomes(example, settings(change))[w]);
    });
  });

  it('NWA and NWA1530 are not asked for unless switched on', () => {
    expect(columns().flat()).not.toContain('nwa');
    expect(columns().flat()).not.toContain('nwa1530');
    expect(columns({ nwa: true })[1]).toContain('nwa');
    expect(columns({ nwa1530: true })[2]).toContain('nwa1530');
  });

  it('without characteristics only the wijkagenten of the latest year have a figure', () => {
    expect(municipalOutcomes({ inhabitants: 40_000 }, settings({ inw: 'laatste jaar' })).map((outcome) => outcome.ok)).toEqual([true, false, false, false, false]);
    expect(municipalOutcomes({ inhabitants: 40_000 }, settings()).every((outcome) => !outcome.ok)).toBe(true);
  });
});

const anyCharacteristics: fc.Arbitrary<Characteristics> = fc.record(Object.fromEntries(characteristicKeys.map((key) => [key, key === 'gg' ? fc.constantFrom(0, 1) : fc.integer({ min: 0, max: 100_000 })])) as Record<(typeof characteristicKeys)[number], fc.Arbitrary<number>>);

describe('properties', () => {
  it('is linear in the coefficients: the outcomes of each coefficient alone add to the outcome of all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400_000 }), anyCharacteristics, fc.boolean(), (inhabitants, characteristics, nwa) => {
        const of = (own: HbvsSettings['coefficients']) => municipalOutcomes({ inhabitants, characteristics }, settings({ coefficients: own, nwa, nwa1530: nwa })).map(total);
        const alone = coefficientIds.map((id) => of({ ...coefficients, [id]: coefficientsOfDecree()[id] }));
        of(coefficientsOfDecree()).forEach((all, w) => {
          const sum = alone.reduce((add, outcome) => add + (outcome[w] ?? 0), 0);
          expect(Math.abs(sum - all)).toBeLessThanOrEqual(1e-9 * Math.max(1, all));
        });
      }),
    );
  });

  it('the scaling part is what a finite difference of the inhabitants finds: INW, GEZ, MOB and NWA move, the rest stays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400_000 }), anyCharacteristics, fc.boolean(), fc.double({ min: 0.1, max: 3, noNaN: true }), (inhabitants, characteristics, nwa, factor) => {
        const own = settings({ nwa, nwa1530: nwa });
        const grown = { ...characteristics };
        for (const key of ['inw1', 'inw2', 'inw3', 'gez', 'mob', 'nwa', 'nwa1530'] as const) grown[key] = (characteristics[key] ?? 0) * factor;
        const after = municipalOutcomes({ inhabitants: inhabitants * factor, characteristics: grown }, own);
        municipalOutcomes({ inhabitants, characteristics }, own).forEach((outcome, w) => {
          if (!outcome.ok) throw new Error('all characteristics are there');
          const expected = outcome.fixed + outcome.scaling * factor;
          expect(Math.abs(total(after[w]) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected));
        });
      }),
    );
  });
});
