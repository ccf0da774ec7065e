import { describe, expect, it } from 'vitest';
import { roundTable } from '../../../src/model/rounding/twoWay';
import type { Tenths } from '../../../src/model/units';
import { leastDistances } from './highsOracle';
import { randomTable, seeded, sumsOf, toFte } from './randomTable';
import type { MicroTable, TableKind } from './randomTable';

interface Batch extends TableKind {
  readonly it: string;
  readonly tables: number;
}

/** 560 tables: dense, sparse, with ties, of either sign, tall, wide, and the size of the unit. */
const batches: readonly Batch[] = [
  { it: 'single cells', tables: 60, teams: 1, components: 1, districts: 1 },
  { it: 'one team', tables: 40, teams: 1, components: 6, districts: 1 },
  { it: 'one component', tables: 40, teams: 9, components: 1, districts: 3 },
  { it: 'dense', tables: 120, teams: 4, components: 3, districts: 2 },
  { it: 'half zeros', tables: 80, teams: 4, components: 3, districts: 2, zeros: 0.5 },
  { it: 'halves', tables: 60, teams: 5, components: 3, districts: 2, step: 500_000 },
  { it: 'tenths of tenths, either sign', tables: 60, teams: 6, components: 4, districts: 3, step: 100_000, negatives: 0.4 },
  { it: 'sparse, either sign', tables: 40, teams: 8, components: 4, districts: 3, zeros: 0.7, negatives: 0.2 },
  { it: 'wide', tables: 20, teams: 3, components: 9, districts: 2 },
  { it: 'tall', tables: 20, teams: 12, components: 3, districts: 5, zeros: 0.3 },
  { it: 'the unit', tables: 8, teams: 27, components: 6, districts: 5 },
  { it: 'the unit, sparse', tables: 8, teams: 27, components: 6, districts: 5, zeros: 0.6 },
  { it: 'the unit, quarters', tables: 4, teams: 27, components: 6, districts: 5, step: 250_000, negatives: 0.1 },
];

/** As many tables as fit in one solver model without slowing it down. */
const tablesPerModel = ({ teams, components }: TableKind) => Math.min(20, Math.ceil(240 / (teams * components)));

describe('roundTable costs what HiGHS proves to be the least', () => {
  it.each(batches)('$it: $tables tables of $teams × $components in $districts districts', (batch) => {
    const random = seeded(batch.tables * 1000 + batch.teams * 10 + batch.components);
    const tables = Array.from({ length: batch.tables }, () => randomTable(batch, random));
    for (let first = 0; first < tables.length; first += tablesPerModel(batch)) {
      const some = tables.slice(first, first + tablesPerModel(batch));
      expect(some.map((t) => roundTable(toFte(t.micro), t.districtOf).cost)).toEqual(leastDistances(some));
    }
  });

  it('also when the grand total is fixed at the dearer neighbour', () => {
    const random = seeded(77);
    const tables = Array.from({ length: 20 }, () => randomTable({ teams: 5, components: 3, districts: 2 }, random));
    const free = tables.map((t) => roundTable(toFte(t.micro), t.districtOf));
    const others = tables.map((t, k) => {
      const exact = t.micro.flat().reduce((a, b) => a + b, 0);
      return free[k]!.total === Math.floor(exact / 1e6) ? Math.ceil(exact / 1e6) : Math.floor(exact / 1e6);
    });
    const fixed = tables.map((t, k) => roundTable(toFte(t.micro), t.districtOf, { total: others[k] as Tenths }).cost);
    expect(fixed).toEqual(leastDistances(tables, others));
    fixed.forEach((cost, k) => expect(cost).toBeGreaterThanOrEqual(free[k]!.cost));
  });
});

describe('roundTable against every table there is', () => {
  it.each([
    { it: 'halves', teams: 3, components: 3, districts: 2, step: 500_000 },
    { it: 'halves of at most two tenths', teams: 3, components: 3, districts: 2, step: 500_000, below: 2_000_000 },
    { it: 'quarters, either sign', teams: 3, components: 3, districts: 2, step: 250_000, negatives: 0.5 },
    { it: 'sparse halves', teams: 4, components: 2, districts: 2, step: 500_000, zeros: 0.3 },
    { it: 'anything', teams: 2, components: 4, districts: 1 },
  ])('finds the least cost and, of those, the one the tie rule names: $it, $teams × $components', (kind) => {
    const random = seeded(kind.teams * 100 + kind.components);
    let ties = 0;
    for (let n = 0; n < 60; n++) {
      const table = randomTable(kind, random);
      const names = table.micro.map((_, t) => `team ${(t * 2 + n) % table.micro.length}${t}`);
      const { best, optima } = enumerate(table, names);
      if (optima > 1) ties++;
      expect(roundTable(toFte(table.micro), table.districtOf, { names }).cells).toEqual(best);
    }
    // The rule is only tested if it had something to decide.
    if (kind.step) expect(ties).toBeGreaterThan(20);
  });
});

/** Tries all roundings of the cells; in order of preference, so that the first of the cheapest is the one wanted. */
function enumerate({ micro, districtOf }: MicroTable, names: readonly string[]): { best: number[][]; optima: number } {
  const sums = sumsOf(districtOf, micro[0]!.length).map(({ cells }) => ({ cells, exact: cells.reduce((s, [t, c]) => s + micro[t]![c]!, 0) }));
  const free = micro
    .flatMap((row, t) => row.map((exact, c) => ({ exact, t, c })))
    .filter(({ exact }) => exact % 1e6 !== 0)
    .sort((a, b) => b.exact - a.exact || (names[a.t]! < names[b.t]! ? -1 : names[a.t]! > names[b.t]! ? 1 : 0) || a.c - b.c);
  let best: number[][] = [];
  let least = Infinity;
  let optima = 0;
  for (let choice = 2 ** free.length - 1; choice >= 0; choice--) {
    const rounded = micro.map((row) => row.map((exact) => Math.floor(exact / 1e6) + 0));
    free.forEach(({ t, c }, i) => (rounded[t]![c]! += (choice >> (free.length - 1 - i)) & 1));
    let cost = 0;
    for (const { cells, exact } of sums) {
      const off = Math.abs(cells.reduce((s, [t, c]) => s + rounded[t]![c]!, 0) * 1e6 - exact);
      cost += off < 1e6 ? off : Infinity;
    }
    if (cost === least && cost < Infinity) optima++;
    if (cost >= least) continue;
    [least, best, optima] = [cost, rounded, 1];
  }
  return { best, optima };
}
