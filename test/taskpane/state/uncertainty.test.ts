import { describe, expect, it } from 'vitest';
import { stackScenario } from '../../../src/simulation/stack';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Distribution } from '../../../src/simulation/uncertainty';
import { assumedUncertainty, distributionFault, distributionKinds, isUncertain, otherSeed, withDriver, withKind, withUncertainty } from '../../../src/taskpane/state/uncertainty';
import { densityPicture } from '../../../src/taskpane/state/density';

const Z95 = 1.6448536269514722;

describe('switching uncertainty on and off', () => {
  const own = { ...baseScenario, name: 'Eigen' };

  it('puts it in the scenario and takes it out again', () => {
    const on = withUncertainty(own, assumedUncertainty(), undefined);
    expect(isUncertain(on.uncertainty)).toBe(true);
    expect(withUncertainty(on, null, undefined)).toEqual(own);
  });

  it('switches off what the baseline has, which absence alone would not', () => {
    const below = { ...baseScenario, name: 'Onder', uncertainty: assumedUncertainty() };
    const above = { ...own, baseline: 'Onder' };
    expect(isUncertain(stackScenario(above, [below]).uncertainty)).toBe(true);
    const off = withUncertainty(above, null, below.uncertainty);
    expect(isUncertain(stackScenario(off, [below]).uncertainty)).toBe(false);
  });

  it('makes one driver certain', () => {
    const left = withDriver(assumedUncertainty(), 'werklast', null);
    expect(Object.keys(left.drivers)).toEqual(['inwoners']);
    expect(isUncertain(withDriver(left, 'inwoners', null))).toBe(false);
  });
});

describe('another shape', () => {
  it.each(distributionKinds.flatMap((from) => distributionKinds.map((to) => [from, to] as const)))('%s → %s keeps P5 and P95 within a third of their distance', (from, to) => {
    const column = Array.from({ length: 201 }, (_, i) => (i - 100) / 1000);
    const start = withKind({ kind: 'lognormaal', sd: 0.06 }, from, column);
    const made = withKind(start, to, column);
    expect(made.kind).toBe(to);
    const [before, after] = [densityPicture(start), densityPicture(made)];
    const width = (before?.p95 ?? 0) - (before?.p5 ?? 0);
    expect(Math.abs((after?.p5 ?? 1) - (before?.p5 ?? 0))).toBeLessThan(width / 3);
    expect(Math.abs((after?.p95 ?? 1) - (before?.p95 ?? 0))).toBeLessThan(width / 3);
  });
});

describe('what is wrong with a distribution', () => {
  it.each<[Distribution, ReturnType<typeof distributionFault>]>([
    [{ kind: 'lognormaal', sd: 0.03 }, null],
    [{ kind: 'normaal', sd: -0.01 }, 'sdRange'],
    [{ kind: 'normaal', sd: NaN }, 'sdRange'],
    [{ kind: 'lognormaal', sd: 1.5 }, 'sdRange'],
    [{ kind: 'driehoek', low: -0.1, mode: 0.2, high: 0.1 }, 'order'],
    [{ kind: 'pert', low: 0.1, mode: 0.1, high: 0.1 }, 'noWidth'],
    [{ kind: 'pert', low: -0.1, mode: -0.1, high: 0.1 }, null],
    [{ kind: 'uniform', low: 0.2, high: 0.1 }, 'order'],
    [{ kind: 'uniform', low: -1.2, high: 0.1 }, 'deviationRange'],
    [{ kind: 'empirisch', values: [0.1] }, 'noColumn'],
    [{ kind: 'empirisch', values: [0.1, 0.2] }, null],
  ])('%j: %s', (distribution, fault) => {
    expect(distributionFault(distribution)).toBe(fault);
  });
});

describe('the picture of a distribution', () => {
  it.each<[Distribution, number, number]>([
    [{ kind: 'normaal', sd: 0.03 }, -Z95 * 0.03, Z95 * 0.03],
    [{ kind: 'lognormaal', sd: 0.08 }, Math.exp(-Z95 * 0.08) - 1, Math.exp(Z95 * 0.08) - 1],
    [{ kind: 'uniform', low: -0.1, high: 0.3 }, -0.08, 0.28],
    // F(x) = ((x − a)/(b − a))² up to the mode at b: P5 = a + (b − a)·√0.05.
    [{ kind: 'driehoek', low: 0, mode: 0.2, high: 0.2 }, 0.2 * Math.sqrt(0.05), 0.2 * Math.sqrt(0.95)],
    // PERT with the mode at its end is beta(5, 1): F(x) = x⁵.
    [{ kind: 'pert', low: 0, mode: 0.1, high: 0.1 }, 0.1 * 0.05 ** 0.2, 0.1 * 0.95 ** 0.2],
  ])('%j has its P5 and P95 where the closed form has them', (distribution, p5, p95) => {
    const picture = densityPicture(distribution);
    expect(picture?.p5).toBeCloseTo(p5, 3);
    expect(picture?.p95).toBeCloseTo(p95, 3);
    expect(Math.max(...(picture?.points.map(([, height]) => height) ?? []))).toBe(1);
  });

  it('of a column is a histogram that counts every value', () => {
    expect(densityPicture({ kind: 'empirisch', values: [0, 0, 0, 0.1, 0.2, 0.4] })?.points.map(([, height]) => height)).toEqual([1, 1, 1 / 3, 1 / 3, 1 / 3, 1 / 3, 1 / 3, 1 / 3]);
    expect(densityPicture({ kind: 'empirisch', values: [0.1, 0.1] })).toBeNull();
  });

  it('is none without a spread', () => {
    expect(densityPicture({ kind: 'normaal', sd: 0 })).toBeNull();
  });
});

it('another seed is another one, and a whole number', () => {
  expect(otherSeed(2024, 2024.7)).toBe(2025);
  expect(otherSeed(2024, 1_700_000_012_345.6)).toBe(2345);
});
