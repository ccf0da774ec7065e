import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTable } from '../../../src/model/rounding/twoWay';
import type { Tenths } from '../../../src/model/units';
import { sumsOf, toFte } from './randomTable';
import type { MicroTable } from './randomTable';

/** Zeros, halves (ties), whole tenths and anything, of either sign. */
const cell = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -100, max: 100 }).map((n) => n * 500_000),
  fc.integer({ min: -40, max: 40 }).map((n) => n * 1_000_000),
  fc.integer({ min: -60_000_000, max: 600_000_000 }),
);

const table: fc.Arbitrary<MicroTable> = fc
  .record({ teams: fc.integer({ min: 1, max: 9 }), components: fc.integer({ min: 1, max: 6 }), districts: fc.integer({ min: 1, max: 4 }) })
  .chain(({ teams, components, districts }) =>
    fc.record({
      micro: fc.array(fc.array(cell, { minLength: components, maxLength: components }), { minLength: teams, maxLength: teams }),
      districtOf: fc.array(fc.nat({ max: districts - 1 }), { minLength: teams, maxLength: teams }),
    }),
  );

const withOrder = table.chain((t) => fc.tuple(fc.constant(t), fc.shuffledSubarray(t.micro.map((_, i) => i), { minLength: t.micro.length, maxLength: t.micro.length })));

describe('roundTable, properties', () => {
  it('gives every number one of its own neighbours, and every margin is the sum of the cells', () => {
    fc.assert(
      fc.property(table, ({ micro, districtOf }) => {
        const result = roundTable(toFte(micro), districtOf);
        const reported = new Map<string, number>([['total', result.total]]);
        result.cells.forEach((row, t) => row.forEach((value, c) => reported.set(`cell ${t} ${c}`, value)));
        result.teamTotals.forEach((value, t) => reported.set(`team ${t}`, value));
        result.componentTotals.forEach((value, c) => reported.set(`component ${c}`, value));
        result.districtTotals.forEach((value, d) => reported.set(`district ${d}`, value));
        result.districtComponentTotals.forEach((row, d) => row.forEach((value, c) => reported.set(`district ${d} component ${c}`, value)));
        let cost = 0;
        for (const { label, cells } of sumsOf(districtOf, micro[0]!.length)) {
          const exact = cells.reduce((sum, [t, c]) => sum + micro[t]![c]!, 0);
          const rounded = cells.reduce((sum, [t, c]) => sum + result.cells[t]![c]!, 0);
          expect([label, reported.get(label)]).toEqual([label, rounded]);
          const noise = Math.abs(exact - Math.round(exact / 1e6) * 1e6) <= 1;
          const neighbours = noise ? [Math.round(exact / 1e6) + 0] : [Math.floor(exact / 1e6) + 0, Math.ceil(exact / 1e6) + 0];
          expect(neighbours, label).toContain(rounded);
          cost += noise ? 0 : Math.abs(rounded * 1e6 - exact);
        }
        expect(result.cost).toBe(cost);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same table whatever the order of the teams, ties by name', () => {
    fc.assert(
      fc.property(withOrder, ([{ micro, districtOf }, order]) => {
        const names = micro.map((_, i) => `team ${i}`);
        const straight = roundTable(toFte(micro), districtOf, { names });
        const shuffled = roundTable(toFte(order.map((i) => micro[i]!)), order.map((i) => districtOf[i]!), { names: order.map((i) => names[i]!) });
        expect(shuffled.cells).toEqual(order.map((i) => straight.cells[i]));
        expect(shuffled.cost).toBe(straight.cost);
      }),
      { numRuns: 300 },
    );
  });

  it('has the same cost whatever the order of teams without names, of components and of districts, and for the opposite table', () => {
    fc.assert(
      fc.property(withOrder, ([{ micro, districtOf }, order]) => {
        const { cost } = roundTable(toFte(micro), districtOf);
        expect(roundTable(toFte(order.map((i) => micro[i]!)), order.map((i) => districtOf[i]!)).cost).toBe(cost);
        expect(roundTable(toFte(micro.map((row) => row.toReversed())), districtOf).cost).toBe(cost);
        expect(roundTable(toFte(micro), districtOf.map((d) => 3 - d)).cost).toBe(cost);
        expect(roundTable(toFte(micro.map((row) => row.map((value) => -value))), districtOf).cost).toBe(cost);
      }),
      { numRuns: 200 },
    );
  });

  it('stays itself when rounded again, at no cost', () => {
    fc.assert(
      fc.property(table, ({ micro, districtOf }) => {
        const { cells } = roundTable(toFte(micro), districtOf);
        expect(roundTable(cells.map((row) => row.map((value) => value / 10)), districtOf)).toMatchObject({ cells, cost: 0 });
      }),
      { numRuns: 100 },
    );
  });

  it('moves along with whole tenths added to a cell', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: -500, max: 500 }), ({ micro, districtOf }, added) => {
        const before = roundTable(toFte(micro), districtOf);
        const after = roundTable(toFte(micro.map((row, t) => row.map((value, c) => (t === 0 && c === 0 ? value + added * 1e6 : value)))), districtOf);
        expect(after.cost).toBe(before.cost);
        expect(after.total).toBeLessThanOrEqual(before.total + added + 1);
        expect(after.total).toBeGreaterThanOrEqual(before.total + added - 1);
      }),
      { numRuns: 100 },
    );
  });

  it('reaches either neighbour of the grand total', () => {
    fc.assert(
      fc.property(table, ({ micro, districtOf }) => {
        const exact = micro.flat().reduce((a, b) => a + b, 0);
        fc.pre(Math.abs(exact - Math.round(exact / 1e6) * 1e6) > 100);
        const free = roundTable(toFte(micro), districtOf);
        const [low, high] = [Math.floor(exact / 1e6), Math.ceil(exact / 1e6)].map((total) => roundTable(toFte(micro), districtOf, { total: total as Tenths }));
        expect([low!.total, high!.total]).toEqual([Math.floor(exact / 1e6) + 0, Math.ceil(exact / 1e6) + 0]);
        expect(free.cost).toBe(Math.min(low!.cost, high!.cost));
      }),
      { numRuns: 100 },
    );
  });

  it('gives exactly the team totals of a table whose rows add to whole tenths', () => {
    const rows = fc.array(fc.record({ parts: fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { minLength: 5, maxLength: 5 }), total: fc.integer({ min: 800, max: 2500 }), district: fc.nat({ max: 4 }) }), { minLength: 1, maxLength: 27 });
    fc.assert(
      fc.property(rows, (teams) => {
        // As in a calibrated table: parts scaled to the published total, noise included, in floats.
        const cells = teams.map(({ parts, total }) => {
          const sum = parts.reduce((a, b) => a + b, 0) || 1;
          const scaled = parts.map((part) => (part / sum) * (total / 10));
          return [...scaled, total / 10 - scaled.reduce((a, b) => a + b, 0)];
        });
        const result = roundTable(cells, teams.map((team) => team.district));
        expect(result.teamTotals).toEqual(teams.map((team) => team.total));
        expect(result.total).toBe(teams.reduce((sum, team) => sum + team.total, 0));
      }),
      { numRuns: 100 },
    );
  });
});
