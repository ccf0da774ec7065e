import { describe, expect, it } from 'vitest';
import { prepareCopula } from '../../../src/simulation/draws/copula';
import type { PreparedCopula } from '../../../src/simulation/draws/copula';
import { correlate } from '../../../src/simulation/draws/correlate';
import { correlationProblem } from '../../../src/simulation/draws/correlationProblem';
import { inverseNormalOf } from '../../../src/simulation/draws/inverseNormal';
import { fillSobol } from '../../../src/simulation/draws/sobol';
import { streamKey } from '../../../src/simulation/draws/streamKey';
import type { DriverUncertainty, Uncertainty } from '../../../src/simulation/uncertainty';
import { expectClose } from '../../model/strength/expecting';

type Correlations = Pick<Uncertainty, 'drivers' | 'betweenDrivers' | 'teamMatrix'>;
const uncertain = (betweenTeams: number): DriverUncertainty => ({ distribution: { kind: 'lognormaal', sd: 0.1 }, betweenTeams });
const both = (inwoners: number, werklast: number, betweenDrivers: number): Correlations => ({ drivers: { inwoners: uncertain(inwoners), werklast: uncertain(werklast) }, betweenDrivers });

function prepared(correlations: Correlations, teams: number): PreparedCopula {
  const result = prepareCopula(correlations, teams);
  return result.ok ? result.value : expect.fail(result.problem.code);
}

/** The correlations that are drawn, exactly: the mixing of unit vectors, times its transpose. */
function drawn({ copula, commonInputs }: PreparedCopula, teams: number, driverCount: number): number[][] {
  const rows = teams * driverCount;
  const all = rows + commonInputs.length;
  const stride = all + 3;
  const scores = new Float64Array(all * stride);
  for (let i = 0; i < all; i++) scores[i * stride + i] = 1;
  correlate(copula, scores, teams, driverCount, stride, all);
  const row = (i: number) => [...scores.subarray(i * stride, i * stride + all)];
  return Array.from({ length: rows }, (_, i) => Array.from({ length: rows }, (_, j) => row(i).reduce((sum, x, k) => sum + x * row(j)[k]!, 0)));
}

/** drivers ⊗ teams. */
function kronecker(drivers: readonly (readonly number[])[], teams: readonly (readonly number[])[]): number[][] {
  return drivers.flatMap((a) => teams.map((b) => a.flatMap((x) => b.map((y) => x * y))));
}

const equal = (rho: number, n: number) => Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : rho)));
const chain = [[1, 0.5, 0.2], [0.5, 1, -0.4], [0.2, -0.4, 1]];

describe('prepareCopula and correlate', () => {
  it.each<{ name: string; correlations: Correlations; expected: number[][]; kind: string; repaired?: boolean }>([
    { name: 'nothing', correlations: both(0, 0, 0), expected: equal(0, 6), kind: 'onafhankelijk' },
    { name: 'between teams', correlations: both(0.4, 0.4, 0), expected: kronecker(equal(0, 2), equal(0.4, 3)), kind: 'factoren' },
    { name: 'between drivers', correlations: both(0, 0, -0.6), expected: kronecker(equal(-0.6, 2), equal(0, 3)), kind: 'factoren' },
    { name: 'both: drivers ⊗ teams', correlations: both(0.4, 0.4, 0.5), expected: kronecker(equal(0.5, 2), equal(0.4, 3)), kind: 'factoren' },
    { name: 'everything as one', correlations: both(1, 1, 1), expected: equal(1, 6), kind: 'factoren' },
    { name: 'both, negative between teams', correlations: both(-0.3, -0.3, 0.5), expected: kronecker(equal(0.5, 2), equal(-0.3, 3)), kind: 'teammatrix' },
    { name: 'a matrix instead: drivers ⊗ matrix', correlations: { ...both(0.9, 0.1, -0.5), teamMatrix: chain }, expected: kronecker(equal(-0.5, 2), chain), kind: 'teammatrix' },
    { name: 'more against each other than three teams can be: −1/2', correlations: both(-0.9, -0.9, 0), expected: kronecker(equal(0, 2), equal(-0.5, 3)), kind: 'teammatrix', repaired: true },
  ])('$name', ({ correlations, expected, kind, repaired = false }) => {
    const copula = prepared(correlations, 3);
    expect([copula.copula.kind, copula.repair.repaired]).toEqual([kind, repaired]);
    expectClose(drawn(copula, 3, 2).flat(), expected.flat(), repaired ? 1e-9 : 1e-13);
  });

  it.each<[string, number, number, number, number]>([
    // With common parts linked as the drivers are: across = link · √(ρ₁ρ₂).
    ['different between teams', 0.2, 0.5, 0.4, 0.4 * Math.sqrt(0.1)],
    ['one driver not between teams', 0, 0.5, 0.4, 0],
    // Own parts linked by 1 give √(0.8·0.1) = 0.28284; the common parts make up the rest: 0.7 − 0.28284.
    ['a link that the own parts cannot carry alone', 0.2, 0.9, 0.7, 0.7 - Math.sqrt(0.08)],
    ['the same, negative', 0.2, 0.9, -0.7, Math.sqrt(0.08) - 0.7],
  ])('%s: each as asked, and %d, %d, %d give %d across', (_, first, second, link, across) => {
    const copula = prepared(both(first, second, link), 3);
    expect([copula.copula.kind, copula.repair.repaired]).toEqual(['factoren', false]);
    const cell = (i: number, j: number) => (i % 3 === j % 3 ? (i === j ? 1 : link) : i < 3 !== j < 3 ? across : i < 3 ? first : second);
    expectClose(drawn(copula, 3, 2).flat(), Array.from({ length: 36 }, (_, at) => cell(Math.floor(at / 6), at % 6)), 1e-13);
  });

  it.each<[string, number, number, number, number]>([
    ['of different sign', -0.2, 0.5, 0.3, 0],
    ['both negative', -0.1, -0.3, 0.5, -0.5 * Math.sqrt(0.03)],
  ])('between teams %s: one matrix over everything, as asked', (_, first, second, link, across) => {
    const copula = prepared(both(first, second, link), 3);
    expect([copula.copula.kind, copula.repair.repaired]).toEqual(['matrix', false]);
    const matrix = drawn(copula, 3, 2);
    expectClose([matrix[0]![1]!, matrix[3]![4]!, matrix[1]![4]!, matrix[0]![5]!, matrix[0]![0]!, matrix[5]![5]!], [first, second, link, across, 1, 1], 1e-13);
  });

  it('a link between drivers that cannot be: repaired, and still correlations', () => {
    const copula = prepared(both(0.95, 0, 0.9), 3);
    expect(copula.repair.repaired && copula.repair.distance > 0.1).toBe(true);
    const matrix = drawn(copula, 3, 2);
    expectClose(matrix.map((row, i) => row[i]!), [1, 1, 1, 1, 1, 1], 1e-9);
    expectClose([matrix[0]![3]!, matrix[1]![4]!], [matrix[2]![5]!, matrix[2]![5]!], 1e-9);
    expect(matrix[0]![3]).toBeLessThan(0.9);
  });

  it('one uncertain driver: its teams only, whatever stands between drivers', () => {
    const copula = prepared({ drivers: { werklast: uncertain(0.3) }, betweenDrivers: 0.8 }, 4);
    expect(copula.commonInputs.map(({ driver, dimension }) => [driver, dimension])).toEqual([['werklast', 1022]]);
    expectClose(drawn(copula, 4, 1).flat(), equal(0.3, 4).flat(), 1e-13);
  });

  it('a team that comes or goes changes no other, and a driver neither', () => {
    const teams = ['A', 'B', 'C', 'D'];
    const scoresOf = (names: readonly string[], correlations: Correlations) => {
      const copula = prepared(correlations, names.length);
      const uncertainDrivers = (['inwoners', 'werklast'] as const).filter((driver) => correlations.drivers[driver]);
      const inputs = uncertainDrivers.flatMap((driver, d) => names.map((name) => ({ key: `${driver}|${name}`, dimension: 2 * teams.indexOf(name) + d })));
      const rows = [...inputs, ...copula.commonInputs];
      const scores = new Float64Array(rows.length * 64);
      const draws = new Uint32Array(64);
      rows.forEach(({ key, dimension }, r) => {
        fillSobol(dimension, streamKey(9, key), 0, 64, draws);
        inverseNormalOf(draws, scores.subarray(r * 64, (r + 1) * 64), 0, 64);
      });
      correlate(copula.copula, scores, names.length, uncertainDrivers.length, 64, 64);
      return new Map(inputs.map(({ key }, r) => [key, [...scores.subarray(r * 64, (r + 1) * 64)]]));
    };
    const all = scoresOf(teams, both(0.3, 0.3, 0.5));
    const without = scoresOf(['A', 'C', 'D'], both(0.3, 0.3, 0.5));
    const alone = scoresOf(teams, { drivers: { inwoners: uncertain(0.3) }, betweenDrivers: 0.5 });
    for (const [key, scores] of [...without, ...alone]) expect(scores).toEqual(all.get(key));
    expect(without.size + alone.size).toBe(10);
  });

  it('the scores of Sobol points get the correlations asked for, and stay normal', () => {
    const copula = prepared(both(0.3, 0.3, 0.5), 2);
    const n = 4096;
    const scores = new Float64Array(6 * n);
    const draws = new Uint32Array(n);
    for (let row = 0; row < 6; row++) {
      fillSobol(row < 4 ? row : copula.commonInputs[row - 4]!.dimension, streamKey(3, `row ${row}`), 0, n, draws);
      inverseNormalOf(draws, scores.subarray(row * n, (row + 1) * n), 0, n);
    }
    correlate(copula.copula, scores, 2, 2, n, n);
    const product = (a: number, b: number) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += scores[a * n + i]! * scores[b * n + i]!;
      return sum / n;
    };
    expectClose([product(0, 1), product(2, 3), product(0, 2), product(0, 3), product(1, 1), product(3, 3)], [0.3, 0.3, 0.5, 0.15, 1, 1], 0.01);
  });
});

describe('correlationProblem', () => {
  it.each<[string, Correlations, ReturnType<typeof correlationProblem>]>([
    ['sound', both(0.5, -0.1, 1), null],
    ['between drivers', both(0, 0, 1.2), { code: 'invalidCorrelation', between: 'drivers', value: 1.2 }],
    ['between teams', both(0, NaN, 0), { code: 'invalidCorrelation', between: 'teams', driver: 'werklast', value: NaN }],
    ['too few rows', { ...both(0, 0, 0), teamMatrix: chain.slice(0, 2) }, { code: 'matrixShape', rows: 2, columns: 3, teams: 3 }],
    ['a short row', { ...both(0, 0, 0), teamMatrix: [chain[0]!, [1, 0], chain[2]!] }, { code: 'matrixShape', rows: 3, columns: 2, teams: 3 }],
    ['a cell', { ...both(0, 0, 0), teamMatrix: [[1, 2, 0], [2, 1, 0], [0, 0, 1]] }, { code: 'invalidMatrixCell', row: 1, column: 2, value: 2 }],
    ['the diagonal', { ...both(0, 0, 0), teamMatrix: [[1, 0, 0], [0, 0.5, 0], [0, 0, 1]] }, { code: 'diagonalNotOne', row: 2, value: 0.5 }],
    ['not symmetric', { ...both(0, 0, 0), teamMatrix: [[1, 0.1, 0], [0.2, 1, 0], [0, 0, 1]] }, { code: 'notSymmetric', row: 2, column: 1, value: 0.2, mirrored: 0.1 }],
    ['rounding is no asymmetry', { ...both(0, 0, 0), teamMatrix: [[1, 0.1, 0], [0.1 + 1e-12, 1, 0], [0, 0, 1]] }, null],
  ])('%s', (_, correlations, problem) => {
    expect(correlationProblem(correlations, 3)).toEqual(problem);
    const result = prepareCopula(correlations, 3);
    expect(result.ok ? null : result.problem).toEqual(problem);
  });
});
