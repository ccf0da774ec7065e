import { describe, expect, it } from 'vitest';
import exp from '@stdlib/math-base-special-exp';
import { strengthModel } from '../../../src/model/strength/compute';
import { noChange } from '../../../src/model/strength/respond';
import { makeJob } from '../../../src/simulation/runner/job';
import { makeBatchWorker } from '../../../src/simulation/runner/runBatch';
import type { RowSample } from '../../../src/simulation/statistics/batch';
import { estimateRow, probabilityBelow } from '../../../src/simulation/statistics/estimate';
import type { Uncertainty } from '../../../src/simulation/uncertainty';
import { benchJob } from '../../bench/benchCase';
import { ALLOWED_ERRORS, PEER_QUANTILES } from '../../bench/peers/sampling';
import { exampleInputs, exampleMunicipality, exampleTeam } from '../../model/strength/exampleTree';
import numpy from './numpy.json';

const samplesOf = (job: Parameters<typeof makeBatchWorker>[0]): RowSample[] => {
  const work = makeBatchWorker(job);
  return Array.from({ length: job.batches }, (_, batch) => work(batch).scenarios[0]!.fte);
};

/**
 * Two teams of 60 and 40 fte that are all werklast but for next to no wijkagenten (1 fte in all, fixed): with workload factors of A and B
 * lognormal, A has 0.6 + 99·a/(a + b) with a = 59.4·X, b = 39.6·Y, so A's share is logistic-normal: its quantile is known at any p.
 */
const SPREAD = 0.1;
const two = exampleInputs({
  districts: [{ name: 'Oost', hbvs2018: null, printedTotal: 100 }],
  teams: [exampleTeam('A', 60, 0.6), exampleTeam('B', 40, 0.4)],
  municipalities: [exampleMunicipality('a', 60_000, [{ team: 0, weight: 1 }]), exampleMunicipality('b', 40_000, [{ team: 1, weight: 1 }])],
  components: exampleInputs().components.map((component, c) => (c === 0 ? component : { ...component, shareOfRest: c === 5 ? 1 : 0 })),
  wijkagentenBudget: { fte: 1, rule: 'vast' },
});
const model = strengthModel(two);
/** Of A when ln(X/Y) = w. */
const fteOfA = (w: number) => 0.6 + 99 / (1 + (39.6 / 59.4) * exp(-w));

function twoTeams(overrides: Partial<Uncertainty>): RowSample[] {
  const werklast = { distribution: { kind: 'lognormaal', sd: SPREAD } as const, betweenTeams: 0 };
  const made = makeJob(model, [{ inputs: two, change: noChange(2) }], { drivers: { werklast }, betweenDrivers: 0, method: 'sobol', seed: 7, batches: 16, perBatch: 1024, ...overrides });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return samplesOf(made.job);
}

/** Standard normal quantiles (tables). */
const z = { p5: -1.6448536269514722, p25: -0.6744897501960817, p50: 0, p75: 0.6744897501960817, p95: 1.6448536269514722 } as const;
const quantiles = Object.keys(z) as (keyof typeof z)[];

describe('two teams, against the closed form', () => {
  it.each([
    // ln X − ln Y is normal with spread s·√2, or s·√(2(1 − ρ)) when they are correlated.
    { what: 'independent, Sobol', overrides: {}, spread: SPREAD * Math.SQRT2 },
    { what: 'independent, pseudo-random', overrides: { method: 'toeval' as const }, spread: SPREAD * Math.SQRT2 },
    { what: 'correlated 0.75', overrides: { drivers: { werklast: { distribution: { kind: 'lognormaal' as const, sd: SPREAD }, betweenTeams: 0.75 } } }, spread: SPREAD * Math.sqrt(0.5) },
  ])('$what: quantiles and probabilities within 4 of their own standard errors', ({ overrides, spread }) => {
    const samples = twoTeams(overrides);
    const found = estimateRow(samples, 0);
    for (const name of quantiles) {
      const { value, error } = found[name];
      expect(error).toBeGreaterThan(0);
      expect(error).toBeLessThan(0.1);
      expect(Math.abs(value - fteOfA(spread * z[name])), name).toBeLessThan(4 * (error ?? NaN));
    }
    const { value, error } = probabilityBelow(samples, 0, fteOfA(spread * z.p5));
    expect(Math.abs(value - 0.05)).toBeLessThan(4 * (error ?? NaN));
  });

  it('what one team gains the other loses: quantiles mirror each other', () => {
    const samples = twoTeams({});
    const [a, b] = [estimateRow(samples, 0), estimateRow(samples, 1)];
    expect(a.p5.value + b.p95.value).toBeCloseTo(100, 9);
    expect(a.mean.value + b.mean.value).toBeCloseTo(100, 9);
    expect(a.sd.value).toBeCloseTo(b.sd.value, 9);
  });

  it('the standard error is real: over 40 seeds the error of P5, in standard errors, has a mean square of about 1', () => {
    const truth = fteOfA(SPREAD * Math.SQRT2 * z.p5);
    for (const method of ['sobol', 'toeval'] as const) {
      let squares = 0;
      for (let seed = 1; seed <= 40; seed++) {
        const { value, error } = estimateRow(twoTeams({ method, seed, perBatch: 256 }), 0).p5;
        squares += ((value - truth) / (error ?? NaN)) ** 2 / 40;
      }
      // Student's t with 15 degrees of freedom: mean square 15/13, of 40 of them ± 0.27.
      expect(squares).toBeGreaterThan(0.5);
      expect(squares).toBeLessThan(2);
    }
  });
});

describe('the published plan, against a million draws of numpy', () => {
  const samples = samplesOf(benchJob({ perBatch: 4096 }));
  it('mean and quantiles of every team within the errors of both', () => {
    numpy.mean.forEach((mean, t) => {
      const found = estimateRow(samples, t);
      const unit = (numpy.sd[t] ?? NaN) / Math.sqrt(numpy.draws);
      const within = (value: number, own: number | null, other: number, spread: number) => expect(Math.abs(value - other)).toBeLessThan(ALLOWED_ERRORS * Math.sqrt((own ?? NaN) ** 2 + (spread * unit) ** 2));
      within(found.mean.value, found.mean.error, mean, 1);
      PEER_QUANTILES.forEach(({ spread }, q) => {
        const { value, error } = [found.p5, found.p25, found.p50, found.p75, found.p95][q]!;
        within(value, error, numpy.quantiles[t]?.[q] ?? NaN, spread);
      });
      expect(found.sd.value / (numpy.sd[t] ?? NaN)).toBeCloseTo(1, 2);
    });
  });
});
