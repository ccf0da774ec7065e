import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iterativeProportionalFitting } from '../../../src/model/strength/iterativeProportionalFitting';
import { exactSum, expectClose, problemOf } from './expecting';

const names = { row: (r: number) => `team ${r}`, column: (c: number) => `component ${c}` };
const fit = (seeds: number[][], rows: number[], columns: number[]) => iterativeProportionalFitting(seeds, rows, columns, names);
const columnSums = (table: number[][]) => table.map(exactSum);
const rowSums = (table: number[][]) => (table[0] ?? []).map((_, r) => exactSum(table.map((column) => column[r] ?? NaN)));

const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
/** seeds[column][row] > 0 with margins of one total between 1 and 4000. */
const positiveProblem = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 27 })).chain(([columns, rows]) =>
  fc
    .record({
      seeds: fc.array(fc.array(positive, { minLength: rows, maxLength: rows }), { minLength: columns, maxLength: columns }),
      rowWeights: fc.array(positive, { minLength: rows, maxLength: rows }),
      columnWeights: fc.array(positive, { minLength: columns, maxLength: columns }),
      total: fc.double({ min: 1, max: 4000, noNaN: true }),
    })
    .map(({ seeds, rowWeights, columnWeights, total }) => {
      const scale = (weights: number[]) => weights.map((weight) => (total * weight) / exactSum(weights));
      return { seeds, rows: scale(rowWeights), columns: scale(columnWeights), total };
    }),
);

describe('iterative proportional fitting against closed forms', () => {
  it('a seed of rank one gives row × column / total', () => {
    // Rows 30, 70; columns 20, 80: 30 × 20 / 100 = 6, and so on.
    expect(fit([[1, 1], [1, 1]], [30, 70], [20, 80])).toEqual([[6, 14], [24, 56]]);
  });

  it('a 2 × 2 table is the root of its odds ratio', () => {
    fc.assert(
      fc.property(positive, positive, positive, positive, fc.double({ min: 0.05, max: 0.95, noNaN: true }), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (a, b, c, d, rowPart, columnPart) => {
        const odds = (a * d) / (b * c);
        fc.pre(Math.abs(odds - 1) > 1e-3);
        // x(1 − R − C + x) = odds (R − x)(C − x), total 1:  (1 − odds) x² + (1 − R − C + odds (R + C)) x − odds·R·C = 0
        const p = 1 - odds;
        const q = 1 - rowPart - columnPart + odds * (rowPart + columnPart);
        const s = -odds * rowPart * columnPart;
        const spread = Math.sqrt(q * q - 4 * p * s);
        // The form of the root in which nothing cancels.
        const root = q >= 0 ? (-2 * s) / (q + spread) : (spread - q) / (2 * p);
        const table = fit([[a, c], [b, d]], [rowPart, 1 - rowPart], [columnPart, 1 - columnPart]);
        expect(Math.abs((table[0]?.[0] ?? NaN) - root)).toBeLessThanOrEqual(1e-10);
      }),
    );
  });

  it('a seed that already fits is left alone', () => {
    const table = [[6, 14], [24, 56]];
    expectClose(fit(table, [30, 70], [20, 80]).flat(), table.flat(), 1e-13);
  });

  it('one column takes the row margins, whatever its seed', () => expectClose(fit([[1, 100, 3]], [5, 6, 7], [18]).flat(), [5, 6, 7], 1e-13));
});

describe('iterative proportional fitting, any positive seed', () => {
  it('meets every margin within 1e-12 of itself', () => {
    fc.assert(
      fc.property(positiveProblem, ({ seeds, rows, columns }) => {
        const table = fit(seeds, rows, columns);
        rowSums(table).forEach((sum, r) => expect(Math.abs(sum / (rows[r] ?? NaN) - 1)).toBeLessThanOrEqual(1e-12));
        columnSums(table).forEach((sum, c) => expect(Math.abs(sum / (columns[c] ?? NaN) - 1)).toBeLessThanOrEqual(1e-12));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the odds ratio of every two teams in every two components', () => {
    fc.assert(
      fc.property(positiveProblem, ({ seeds, rows, columns }) => {
        const table = fit(seeds, rows, columns);
        const odds = (of: number[][], c: number, r: number) => ((of[0]?.[0] ?? NaN) * (of[c]?.[r] ?? NaN)) / ((of[0]?.[r] ?? NaN) * (of[c]?.[0] ?? NaN));
        for (let c = 1; c < columns.length; c++) for (let r = 1; r < rows.length; r++) expect(Math.abs(odds(table, c, r) / odds(seeds, c, r) - 1)).toBeLessThanOrEqual(1e-11);
      }),
      { numRuns: 200 },
    );
  });

  it('does not see the scale of a column, even near the ends of the number range', () => {
    fc.assert(
      fc.property(positiveProblem, fc.array(fc.constantFrom(1, 2 ** -40, 2 ** 40, 2 ** -1000, 2 ** 1000), { minLength: 6, maxLength: 6 }), ({ seeds, rows, columns, total }, factors) => {
        const table = fit(seeds, rows, columns);
        const scaled = fit(seeds.map((column, c) => column.map((cell) => cell * (factors[c] ?? 1))), rows, columns);
        expectClose(scaled.flat(), table.flat(), 1e-11 * total);
      }),
      { numRuns: 200 },
    );
  });
});

describe('iterative proportional fitting with zeros', () => {
  it('keeps a zero of the seed', () => {
    // Row 0 has only component 1: x10 = 30; then component 1 has 50 left for row 1, component 0 its 20.
    expectClose(fit([[0, 5], [2, 3]], [30, 70], [20, 80]).flat(), [0, 20, 30, 50], 1e-9);
  });

  it('a row of 0 gets nothing in any column', () => expectClose(fit([[1, 2, 3], [3, 1, 2]], [0, 40, 60], [30, 70]).map((column) => column[0] ?? NaN), [0, 0]));

  it('a team without any margin may have a seed of only zeros', () => expectClose(fit([[0, 1], [0, 1]], [0, 100], [30, 70]).flat(), [0, 30, 0, 70]));

  it('names the component whose seed is zero', () => {
    expect(problemOf(() => fit([[0, 0], [1, 2]], [30, 70], [20, 80]))).toEqual({ code: 'zeroSeedColumn', component: 'component 0', budget: 20 });
  });

  it('names the team whose seed is zero', () => {
    expect(problemOf(() => fit([[0, 1], [0, 2]], [30, 70], [20, 80]))).toEqual({ code: 'zeroSeedRow', team: 'team 0', margin: 30 });
  });

  it('a seed row that only a column of 0 would fill counts as zero', () => {
    expect(problemOf(() => fit([[0, 1], [5, 2]], [30, 70], [100, 0]))).toEqual({ code: 'zeroSeedRow', team: 'team 0', margin: 30 });
  });

  it('says so when the zeros allow no such table', () => {
    // Team 0 works for component 0 only, but that has less than its margin.
    expect(problemOf(() => fit([[1, 1], [0, 1]], [60, 40], [20, 80]))).toMatchObject({ code: 'notConverged' });
  });

  it('says so when a seed is no number', () => expect(problemOf(() => fit([[NaN, 1], [1, 1]], [60, 40], [20, 80]))).toMatchObject({ code: 'notConverged' }));
});

describe('a column with margin 0', () => {
  const seeds = [[1, 4, 2], [3, 1, 1], [2, 2, 7]];
  const rows = [20, 30, 50];
  const shape = (table: number[][], c: number) => (table[c] ?? []).map((cell) => cell / exactSum(table[c] ?? []));

  it('takes no part in the margins of the others', () => {
    const table = fit(seeds, rows, [40, 60, 0]);
    expectClose(table.slice(0, 2).flat(), fit(seeds.slice(0, 2), rows, [40, 60]).flat(), 1e-10);
  });

  it('keeps the shape it would have with next to nothing', () => {
    expectClose(shape(fit(seeds, rows, [40, 60, 0]), 2), shape(fit(seeds, rows, [40, 60 - 1e-9, 1e-9]), 2), 1e-9);
  });

  it('with proportional seeds it is the shape of the others', () => {
    const proportional = [[100, 60, 40], [100, 60, 40]];
    expectClose(shape(fit(proportional, [90, 54, 36], [180, 0]), 1), [0.5, 0.3, 0.2], 1e-14);
  });
});
