import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extremesOf, isFlat, sampleCurve } from '../../../src/simulation/goal/curve';
import type { Response } from '../../../src/simulation/goal/curve';
import { levelParts, partsAtMost } from '../../../src/simulation/goal/levels';
import type { InputPart } from '../../../src/simulation/goal/levels';

const point = (input: number): InputPart => ({ kind: 'point', input });
const interval = (from: number, to: number): InputPart => ({ kind: 'interval', from, to });

function expectParts(found: readonly InputPart[], expected: readonly InputPart[]): void {
  expect(found.map(({ kind }) => kind)).toEqual(expected.map(({ kind }) => kind));
  const ends = (parts: readonly InputPart[]) => parts.flatMap((part) => (part.kind === 'point' ? [part.input] : [part.from, part.to]));
  ends(found).forEach((end, i) => expect(Math.abs(end - (ends(expected)[i] ?? NaN))).toBeLessThanOrEqual(1e-7));
}

/** Between a and b, else nothing. */
const within = (a: number, b: number, response: (x: number) => number): Response => (x) => (x >= a && x <= b ? response(x) : null);

describe('levelParts', () => {
  it.each<{ what: string; response: Response; level: number; parts: InputPart[] }>([
    { what: 'a line', response: (x) => 2 * x + 1, level: 1.6, parts: [point(0.3)] },
    { what: 'a line on a grid point', response: (x) => x, level: 0.5, parts: [point(0.5)] },
    { what: 'a parabola: (x − 0.2)(x − 0.7)', response: (x) => (x - 0.2) * (x - 0.7), level: 0, parts: [point(0.2), point(0.7)] },
    { what: 'two solutions inside one cell of the grid', response: (x) => 1000 * (x - 0.512) * (x - 0.516), level: 0, parts: [point(0.512), point(0.516)] },
    { what: 'a turning point that just touches', response: (x) => Math.abs(x - 0.5137) + 3, level: 3, parts: [point(0.5137)] },
    { what: 'nothing above the top', response: (x) => 1 - (x - 0.4) * (x - 0.4), level: 1.001, parts: [] },
    { what: 'a floor', response: (x) => Math.max(2, 10 * x), level: 2, parts: [interval(0, 0.2)] },
    { what: 'a flat piece in the middle', response: (x) => Math.min(0.3, x) + Math.max(0, x - 0.6543), level: 0.3, parts: [interval(0.3, 0.6543)] },
    { what: 'a flat piece inside one cell', response: (x) => Math.min(0.512, x) + Math.max(0, x - 0.517), level: 0.512, parts: [interval(0.512, 0.517)] },
    { what: 'a flat piece and a point', response: (x) => (x < 0.2 ? 1 : 1 + (x - 0.2) * (x - 0.8)), level: 1, parts: [interval(0, 0.2), point(0.8)] },
    { what: 'a jump passes the level without having it', response: (x) => (x < 0.555 ? 0 : 1), level: 0.5, parts: [] },
    { what: 'close to where there is no answer any more', response: within(0, 0.4567, (x) => x), level: 0.4566, parts: [point(0.4566)] },
    { what: 'on both sides of a gap', response: (x) => (x > 0.303 && x < 0.505 ? null : Math.abs(x - 0.4)), level: 0.11, parts: [point(0.29), point(0.51)] },
    { what: 'the ends of the range', response: (x) => x * (1 - x), level: 0, parts: [point(0), point(1)] },
    { what: 'nowhere an answer', response: () => null, level: 0, parts: [] },
  ])('$what', ({ response, level, parts }) => {
    expectParts(levelParts(sampleCurve(response, 0, 1, 100), level), parts);
  });

  it('finds all roots of a cubic with roots two cells apart, each within a billionth of the level', () => {
    const root = fc.integer({ min: 1, max: 299 });
    fc.assert(
      fc.property(fc.uniqueArray(root, { minLength: 3, maxLength: 3, selector: (n) => Math.floor(n / 6) }), (thirds) => {
        const roots = thirds.map((n) => n / 300 + 0.0007).sort((a, b) => a - b);
        if (roots.some((at, i) => i > 0 && at - (roots[i - 1] ?? 0) < 0.02)) return;
        const response = (x: number) => 100_000 * roots.reduce((product, at) => product * (x - at), 1);
        const parts = levelParts(sampleCurve(response, 0, 1, 100), 0);
        expectParts(parts, roots.map(point));
        for (const part of parts) expect(part.kind === 'point' && Math.abs(response(part.input))).toBeLessThanOrEqual(1e-9);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('partsAtMost', () => {
  it.each<{ what: string; response: Response; bound: number; parts: InputPart[] }>([
    { what: 'a dip', response: (x) => Math.abs(x - 0.4), bound: 0.1, parts: [interval(0.3, 0.5)] },
    { what: 'a dip inside one cell', response: (x) => Math.abs(x - 0.415), bound: 0.002, parts: [interval(0.413, 0.417)] },
    { what: 'a dip that just touches', response: (x) => Math.abs(x - 0.4137) + 1, bound: 1, parts: [point(0.4137)] },
    { what: 'two dips', response: (x) => Math.min(Math.abs(x - 0.2), Math.abs(x - 0.8)), bound: 0.05, parts: [interval(0.15, 0.25), interval(0.75, 0.85)] },
    { what: 'from the start', response: (x) => x, bound: 0.25, parts: [interval(0, 0.25)] },
    { what: 'everything', response: () => 1, bound: 1, parts: [interval(0, 1)] },
    { what: 'nothing', response: (x) => x + 1, bound: 0.9, parts: [] },
    { what: 'up to where there is no answer', response: within(0.123, 0.777, () => 0), bound: 1, parts: [interval(0.123, 0.777)] },
  ])('$what', ({ response, bound, parts }) => {
    expectParts(partsAtMost(sampleCurve(response, 0, 1, 100), bound), parts);
  });
});

describe('sampleCurve', () => {
  it('has the extremes between grid points', () => {
    const extremes = extremesOf(sampleCurve((x) => (x - 0.4321) * (x - 0.4321), 0, 1, 10));
    expect(extremes?.lowest.input).toBeCloseTo(0.4321, 7);
    expect(extremes?.lowest.value).toBeLessThan(1e-15);
    expect(extremes?.highest).toEqual({ input: 1, value: expect.closeTo(0.5679 * 0.5679, 12) });
    expect(extremesOf(sampleCurve(() => null, 0, 1, 10))).toBeNull();
  });

  it('keeps whole percents as people write them', () => {
    const inputs = sampleCurve((x) => x, -0.9, 3, 390).stretches[0]?.map(({ input }) => input) ?? [];
    expect(inputs).toContain(0.1);
    expect(inputs).toContain(-0.25);
    expect(inputs).toHaveLength(391);
  });

  it('is flat only when nothing moves', () => {
    expect(isFlat(sampleCurve(() => 7, 0, 1, 10))).toBe(true);
    expect(isFlat(sampleCurve((x) => 7 + x * 1e-6, 0, 1, 10))).toBe(false);
    expect(isFlat(sampleCurve(() => null, 0, 1, 10))).toBe(false);
  });
});
