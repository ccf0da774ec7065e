import { describe, expect, it } from 'vitest';
import { fillFactors, prepareDistribution } from '../../../src/simulation/draws/distributions';
import { distributionProblem } from '../../../src/simulation/draws/distributionProblem';
import { inverseNormalOf } from '../../../src/simulation/draws/inverseNormal';
import { normalProbabilityOf } from '../../../src/simulation/draws/normalProbability';
import { fillRandom } from '../../../src/simulation/draws/random';
import { fillSobol } from '../../../src/simulation/draws/sobol';
import { streamKey } from '../../../src/simulation/draws/streamKey';
import type { Distribution } from '../../../src/simulation/uncertainty';
import { expectClose } from '../../model/strength/expecting';
import oracle from './oracle/distributions.json';

const key = streamKey(2026, 'werklast|Enschede');

function factorsAt(distribution: Distribution, scores: readonly number[] | Float64Array): number[] {
  const prepared = prepareDistribution(distribution);
  if (!prepared.ok) return expect.fail(prepared.problem.code);
  const out = new Float64Array(scores.length);
  fillFactors(prepared.value, Float64Array.from(scores), out, 0, scores.length);
  return [...out];
}

function scoresOf(fill: (count: number, out: Uint32Array) => void, count: number): Float64Array {
  const draws = new Uint32Array(count);
  fill(count, draws);
  const scores = new Float64Array(count);
  inverseNormalOf(draws, scores, 0, count);
  return scores;
}

const randomScores = scoresOf((count, out) => fillRandom(key, 0, count, out), 65536);
const sobolScores = scoresOf((count, out) => fillSobol(5, key, 0, count, out), 4096);

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const moment = (values: readonly number[], about: number, power: number) => mean(values.map((value) => (value - about) ** power));

const column = [0.04, -0.01, 0.02, -0.03, 0.02];
/** Mean and variance in closed form; `p10` where the distribution has a tenth of its probability below. */
const cases: { name: string; distribution: Distribution; mean: number; variance: number; p10: number }[] = [
  { name: 'normaal', distribution: { kind: 'normaal', sd: 0.08 }, mean: 1, variance: 0.0064, p10: 1 - 0.08 * 1.2815515655446004 },
  { name: 'lognormaal', distribution: { kind: 'lognormaal', sd: 0.3 }, mean: Math.exp(0.045), variance: (Math.exp(0.09) - 1) * Math.exp(0.09), p10: Math.exp(-0.3 * 1.2815515655446004) },
  { name: 'uniform', distribution: { kind: 'uniform', low: -0.02, high: 0.1 }, mean: 1.04, variance: 0.12 ** 2 / 12, p10: 0.992 },
  // (a² + b² + c² − ab − ac − bc)/18 with −0.1, 0.05, 0.2; below the mode the probability is (x − a)²/((b − a)(c − a)).
  { name: 'driehoek', distribution: { kind: 'driehoek', low: -0.1, mode: 0.05, high: 0.2 }, mean: 1.05, variance: (0.01 + 0.0025 + 0.04 + 0.005 + 0.02 - 0.01) / 18, p10: 0.9 + Math.sqrt(0.1 * 0.3 * 0.15) },
  { name: 'driehoek with its mode at the low end', distribution: { kind: 'driehoek', low: 0, mode: 0, high: 0.3 }, mean: 1.1, variance: 0.005, p10: 1.3 - Math.sqrt(0.9 * 0.09) },
  // Mean (a + 4m + b)/6, variance (mean − a)(b − mean)/7; with the mode at the low end a tenth lies below 1 − 0.9^(1/5).
  { name: 'pert', distribution: { kind: 'pert', low: 0, mode: 0, high: 0.3 }, mean: 1.05, variance: (0.05 * 0.25) / 7, p10: 1 + 0.3 * (1 - 0.9 ** 0.2) },
  { name: 'empirisch', distribution: { kind: 'empirisch', values: column }, mean: 1.008, variance: moment(column, 0.008, 2), p10: 0.97 },
];

describe('fillFactors', () => {
  it.each(cases)('$name: mean and variance of 65,536 pseudo-random draws within 4 standard errors of the closed form', ({ distribution, mean: expectedMean, variance }) => {
    const factors = factorsAt(distribution, randomScores);
    expect(Math.abs(mean(factors) - expectedMean)).toBeLessThan(4 * Math.sqrt(variance / 65536));
    const fourth = moment(factors, expectedMean, 4);
    expect(Math.abs(moment(factors, expectedMean, 2) - variance)).toBeLessThan(4 * Math.sqrt((fourth - variance ** 2) / 65536));
  });

  it.each(cases)('$name: the mean of 4,096 Sobol points is a hundred times as near', ({ distribution, mean: expectedMean, variance }) => {
    expect(Math.abs(mean(factorsAt(distribution, sobolScores)) - expectedMean)).toBeLessThan(0.04 * Math.sqrt(variance / 4096));
  });

  it.each(cases)('$name: a tenth of the Sobol points lies below the tenth percentile in closed form', ({ distribution, p10 }) => {
    const factors = factorsAt(distribution, sobolScores);
    const below = factors.filter((factor) => factor < p10).length / 4096;
    const upTo = factors.filter((factor) => factor <= p10 + 1e-12).length / 4096;
    expect(below).toBeLessThanOrEqual(0.1 + 1 / 4096);
    expect(upTo).toBeGreaterThanOrEqual(0.1 - 1 / 4096);
  });

  it.each(oracle.pert)('pert $low, $mode, $high: within 1e-12 of its width of 40 digits, to nine standard deviations', ({ low, mode, high, factors }) => {
    const actual = factorsAt({ kind: 'pert', low, mode, high }, factors.map(([z]) => z!));
    expectClose(actual, factors.map(([, factor]) => factor!), 1e-12 * (high - low));
  });

  it('a normal factor stops at 0', () => {
    const factors = factorsAt({ kind: 'normaal', sd: 0.6 }, sobolScores);
    expect(Math.min(...factors)).toBe(0);
    // Φ(−1/0.6) = 0.04779
    expect(factors.filter((factor) => factor === 0).length / 4096).toBeCloseTo(0.04779, 3);
  });

  it.each<[string, Distribution, number]>([
    ['no spread', { kind: 'lognormaal', sd: 0 }, 1],
    ['a triangle without width', { kind: 'driehoek', low: 0.1, mode: 0.1, high: 0.1 }, 1.1],
    ['a PERT without width', { kind: 'pert', low: 0.1, mode: 0.1, high: 0.1 }, 1.1],
    ['a column of one value', { kind: 'empirisch', values: [0.25] }, 1.25],
  ])('%s: always the same', (_, distribution, factor) => {
    expect(factorsAt(distribution, [-9, -1, 0, 2, 9])).toEqual([factor, factor, factor, factor, factor]);
  });

  it('a column in any order: each value has an equal part of the probability', () => {
    const quintile = [-1.5, -0.5, 0, 0.5, 1.5];
    expect(factorsAt({ kind: 'empirisch', values: column }, quintile)).toEqual([0.97, 0.99, 1.02, 1.02, 1.04]);
  });

  it.each(cases)('$name: rises with the score, from −12 to 12, and stays a number from 0 up', ({ distribution }) => {
    const factors = factorsAt(distribution, Array.from({ length: 4801 }, (_, i) => i / 200 - 12));
    expect(factors.every((factor, i) => factor >= 0 && factor < Infinity && (i === 0 || factor >= factors[i - 1]! - 1e-15))).toBe(true);
  });

  it('works in place and on a part of a block', () => {
    const prepared = prepareDistribution({ kind: 'driehoek', low: -0.1, mode: 0, high: 0.1 });
    if (!prepared.ok) return expect.fail();
    const block = Float64Array.of(0, 0, 0);
    fillFactors(prepared.value, block, block, 1, 2);
    expectClose([...block], [0, 1, 0], 1e-15);
  });
});

describe('normalProbabilityOf', () => {
  it('within 1e-13 of 40 digits', () => {
    const scores = Float64Array.from(oracle.normalProbability, ([z]) => z!);
    const out = new Float64Array(scores.length);
    normalProbabilityOf(scores, out, 0, scores.length);
    expectClose([...out], oracle.normalProbability.map(([, p]) => p!), 1e-13);
  });

  it('undoes the normal score: each draw comes back as (k + ½)/2³²', () => {
    const draws = Uint32Array.from({ length: 1000 }, (_, i) => Math.floor((i / 1000) * 2 ** 32));
    const block = new Float64Array(1000);
    inverseNormalOf(draws, block, 0, 1000);
    normalProbabilityOf(block, block, 0, 1000);
    expectClose([...block], [...draws].map((k) => (k + 0.5) / 2 ** 32), 1e-13);
  });
});

describe('distributionProblem', () => {
  it.each<[Distribution, ReturnType<typeof distributionProblem>]>([
    [{ kind: 'normaal', sd: 0.1 }, null],
    [{ kind: 'normaal', sd: -0.1 }, { code: 'invalidSpread', kind: 'normaal', sd: -0.1 }],
    [{ kind: 'lognormaal', sd: Infinity }, { code: 'invalidSpread', kind: 'lognormaal', sd: Infinity }],
    [{ kind: 'lognormaal', sd: NaN }, { code: 'invalidSpread', kind: 'lognormaal', sd: NaN }],
    [{ kind: 'driehoek', low: 0.1, mode: 0, high: 0.2 }, { code: 'lowAboveMode', low: 0.1, mode: 0 }],
    [{ kind: 'pert', low: 0, mode: 0.3, high: 0.2 }, { code: 'modeAboveHigh', mode: 0.3, high: 0.2 }],
    [{ kind: 'pert', low: 0, mode: NaN, high: 0.2 }, { code: 'invalidBound', bound: 'mode', value: NaN }],
    [{ kind: 'driehoek', low: -1.1, mode: 0, high: 0.2 }, { code: 'fallBelowNothing', low: -1.1 }],
    [{ kind: 'driehoek', low: -1, mode: 0, high: 0.2 }, null],
    [{ kind: 'uniform', low: 0.2, high: 0.1 }, { code: 'lowAboveHigh', low: 0.2, high: 0.1 }],
    [{ kind: 'uniform', low: -2, high: 0.1 }, { code: 'fallBelowNothing', low: -2 }],
    [{ kind: 'uniform', low: -0.1, high: Infinity }, { code: 'invalidBound', bound: 'high', value: Infinity }],
    [{ kind: 'empirisch', values: [] }, { code: 'emptyColumn' }],
    [{ kind: 'empirisch', values: [], source: 'Groei!B2:B9' }, { code: 'emptyColumn', source: 'Groei!B2:B9' }],
    [{ kind: 'empirisch', values: [0, NaN], source: 'Groei!B2:B9' }, { code: 'invalidValue', row: 2, value: NaN, source: 'Groei!B2:B9' }],
    [{ kind: 'empirisch', values: [-1.5] }, { code: 'invalidValue', row: 1, value: -1.5 }],
  ])('%o', (distribution, problem) => {
    expect(distributionProblem(distribution)).toEqual(problem);
    const prepared = prepareDistribution(distribution);
    expect(prepared.ok ? null : prepared.problem).toEqual(problem);
  });
});
