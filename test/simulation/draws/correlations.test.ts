import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cholesky } from '../../../src/simulation/draws/cholesky';
import { correlationFactor } from '../../../src/simulation/draws/correlationFactor';
import { frobeniusDistance, nearestCorrelation } from '../../../src/simulation/draws/nearestCorrelation';
import { symmetricEigen } from '../../../src/simulation/draws/symmetricEigen';
import { expectClose } from '../../model/strength/expecting';
import oracle from './oracle/correlations.json';

const flat = (rows: readonly (readonly number[])[]) => Float64Array.from(rows.flat());

/** L · Lᵀ. */
function product(lower: Float64Array, n: number): Float64Array {
  return Float64Array.from({ length: n * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    let sum = 0;
    for (let k = 0; k < n; k++) sum += lower[i * n + k]! * lower[j * n + k]!;
    return sum;
  });
}

function equicorrelation(rho: number, n: number): Float64Array {
  return Float64Array.from({ length: n * n }, (_, at) => (Math.floor(at / n) === at % n ? 1 : rho));
}

/** Symmetric matrices with ones on the diagonal and anything from −1 to 1 beside it. */
const unitSymmetric = fc.integer({ min: 2, max: 7 }).chain((n) =>
  fc.array(fc.integer({ min: -100, max: 100 }).map((x) => x / 100), { minLength: n * n, maxLength: n * n }).map((cells) => {
    const matrix = Float64Array.from({ length: n * n }, (_, at) => {
      const [i, j] = [Math.floor(at / n), at % n];
      return i === j ? 1 : cells[Math.max(i, j) * n + Math.min(i, j)]!;
    });
    return { n, matrix };
  }),
);

describe('cholesky', () => {
  it.each(oracle.cholesky)('as NumPy: $matrix.length rows', ({ matrix, lower }) => {
    const result = cholesky(flat(matrix), matrix.length);
    expectClose([...(result ?? [])], lower.flat(), 1e-13);
  });

  it.each<[string, number[]]>([
    ['a negative eigenvalue', [1, 2, 2, 1]],
    ['an eigenvalue 0', [1, 1, 1, 1]],
    ['no number', [1, NaN, NaN, 1]],
  ])('%s: none', (_, cells) => {
    expect(cholesky(Float64Array.from(cells), 2)).toBeNull();
  });
});

describe('symmetricEigen', () => {
  it.each(oracle.eigenvalues)('values as NumPy: $matrix.length rows', ({ matrix, values }) => {
    expectClose([...symmetricEigen(flat(matrix), matrix.length).values].sort((a, b) => a - b), values, 1e-13);
  });

  it('the vectors are orthonormal and make the matrix again', () => {
    fc.assert(fc.property(unitSymmetric, ({ n, matrix }) => {
      const { values, vectors } = symmetricEigen(matrix, n);
      const again = Float64Array.from({ length: n * n }, (_, at) => {
        const [i, j] = [Math.floor(at / n), at % n];
        return values.reduce((sum, value, k) => sum + value * vectors[i * n + k]! * vectors[j * n + k]!, 0);
      });
      expectClose([...again], [...matrix], 1e-13);
      expectClose([...product(vectors, n)], [...equicorrelation(0, n)], 1e-13);
    }), { seed: 21, numRuns: 50 });
  });
});

describe('nearestCorrelation', () => {
  it("Higham's example of 2002: 0.7607 and 0.1573 at a distance of 0.5278", () => {
    const matrix = Float64Array.of(1, 1, 0, 1, 1, 1, 0, 1, 1);
    const nearest = nearestCorrelation(matrix, 3);
    expect([nearest[1], nearest[2], nearest[5]].map((x) => x!.toFixed(4))).toEqual(['0.7607', '0.1573', '0.7607']);
    expect(frobeniusDistance(nearest, matrix)).toBeCloseTo(0.5278, 4);
  });

  it.each(oracle.nearest)('as the dual problem solved by SciPy: $matrix.length rows, distance $distance', ({ matrix, nearest, distance }) => {
    const result = nearestCorrelation(flat(matrix), matrix.length);
    expectClose([...result], nearest.flat(), 1e-9);
    expect(Math.abs(frobeniusDistance(result, flat(matrix)) - distance)).toBeLessThan(1e-9);
  });

  it.each([3, 6, 27])('%i teams that all oppose each other: the nearest is −1/(n − 1)', (n) => {
    expectClose([...nearestCorrelation(equicorrelation(-0.8, n), n)], [...equicorrelation(-1 / (n - 1), n)], 1e-9);
  });

  it('is a correlation matrix: ones on the diagonal, symmetric, no negative eigenvalue; and again it stays itself', () => {
    fc.assert(fc.property(unitSymmetric, ({ n, matrix }) => {
      const nearest = nearestCorrelation(matrix, n);
      for (let i = 0; i < n; i++) {
        expect(nearest[i * n + i]).toBe(1);
        for (let j = 0; j < i; j++) expect(nearest[i * n + j]).toBe(nearest[j * n + i]);
      }
      expect(Math.min(...symmetricEigen(nearest, n).values)).toBeGreaterThan(-1e-12);
      expectClose([...nearestCorrelation(nearest, n)], [...nearest], 1e-9);
    }), { seed: 22, numRuns: 25 });
  });
});

describe('correlationFactor', () => {
  it('sound correlations are left as they are', () => {
    const matrix = flat(oracle.cholesky[1]!.matrix);
    const { lower, repair } = correlationFactor(matrix, 6);
    expect(repair).toEqual({ repaired: false });
    expectClose([...product(lower, 6)], [...matrix], 1e-13);
  });

  it('teams that move as one need no repair', () => {
    const { lower, repair } = correlationFactor(equicorrelation(1, 5), 5);
    expect(repair).toEqual({ repaired: false });
    expectClose([...product(lower, 5)], [...equicorrelation(1, 5)], 1e-11);
  });

  it('the same correlations are factored once; others, and a matrix changed since, anew', () => {
    const asked = flat(oracle.nearest[0]!.matrix);
    const first = correlationFactor(asked, 3);
    expect(correlationFactor(asked.slice(), 3)).toBe(first);
    asked.fill(0.5);
    for (const at of [0, 4, 8]) asked[at] = 1;
    const second = correlationFactor(asked, 3);
    expect(second.repair).toEqual({ repaired: false });
    expectClose([...product(second.lower, 3)], [...asked], 1e-13);
  });

  it('contradicting correlations are repaired, and the distance is said', () => {
    const { matrix, nearest, distance } = oracle.nearest[0]!;
    const { lower, repair } = correlationFactor(flat(matrix), 3);
    expect(repair.repaired && Math.abs(repair.distance - distance) < 1e-9).toBe(true);
    expectClose([...product(lower, 3)], nearest.flat(), 1e-9);
  });
});
