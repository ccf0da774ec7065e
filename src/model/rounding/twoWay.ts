import type { Fte, Tenths } from '../units';
import { compareNames } from './compareNames';
import { laminarProblem } from './laminar';
import { floorTenths, MICRO, roundHalfAway } from './microTenths';
import type { MicroTenths } from './microTenths';
import { minCostFlow } from './minCostFlow';
import { preferOptimum } from './preferredOptimum';
import { requireLength, RoundingError } from './roundingError';
import { tableMargins } from './tableMargins';
import type { TableMargins } from './tableMargins';

/** Every margin is exactly the sum of its cells. */
export interface RoundedTable extends TableMargins<Tenths> {
  /** Σ |rounded − exact| over all cells and margins, each counted once, in millionths of a tenth. The least possible. */
  readonly cost: number;
}

export interface RoundTableOptions {
  /** Team names, for ties. */
  readonly names?: readonly string[];
  /** The grand total wanted: one of the two tenths next to the exact one. By default the choice is part of the optimum. */
  readonly total?: Tenths;
}

/** Billionths of a tenth: fine enough that margins can be added in integers, so that the order of teams makes no difference. */
const NANO_PER_FTE = 10 * MICRO * 1000;

/**
 * Two-way (controlled) rounding of a table team × component (model 1.6; Causey, Cox & Ernst, JASA 80 (1985) 903-909).
 *
 * Every cell and every team, district, component, district × component and grand total goes to one of its own two
 * neighbouring tenths, and all margins are sums of the rounded cells at once. A value within 1e-6 of a whole tenth counts
 * as that tenth and stays it. This is always possible. Of all such tables one with the least Σ |rounded − exact| is
 * returned, where every cell and every margin weighs 1 and distances are whole millionths of a tenth. If there are
 * several, cells are gone through by exact value (highest first), then team name (`compareNames`), then position of the team,
 * then of the component: the table that rounds up the first cell in which they differ wins.
 * @param cells [team][component] in fte, of either sign, any shape
 * @param districtOf district of each team, an index from 0
 * @throws RoundingError totalOutOfReach, valueOutOfRange, lengthMismatch, districtNotIndex
 */
export function roundTable(cells: readonly (readonly Fte[])[], districtOf: readonly number[], options: RoundTableOptions = {}): RoundedTable {
  checkShape(cells, districtOf, options);
  const free = entriesInMicroTenths(tableMargins(toNanoTenths(cells), districtOf));
  const wanted = options.total ?? null;
  const target = wanted === null ? free : { ...free, total: fixTotal(wanted, free.total) };
  const { network, cellArc } = laminarProblem(target, districtOf);
  const optimum = minCostFlow(network);
  if (!optimum) throw noFlow(free.total, wanted);
  preferOptimum(network, optimum, cellsByPreference(free.cells, cellArc, options.names));
  const rounded = free.cells.map((row, t) => row.map((exact, c) => (floorTenths(exact) + (optimum.flow[cellArc[t]![c]!] ?? 0)) as Tenths));
  const table = tableMargins(rounded, districtOf);
  return { ...table, cost: distance(table, free) };
}

/** Arcs of the cells that are not whole tenths, in the order of the tie rule. */
function cellsByPreference(cells: readonly (readonly MicroTenths[])[], cellArc: readonly (readonly number[])[], names?: readonly string[]): number[] {
  const list = cells.flatMap((row, team) => row.map((exact, component) => ({ exact, team, arc: cellArc[team]![component]! })));
  const byName = (a: number, b: number) => (names ? compareNames(names[a]!, names[b]!) : 0);
  return list
    .filter((cell) => cell.arc >= 0)
    .sort((a, b) => b.exact - a.exact || byName(a.team, b.team) || a.arc - b.arc)
    .map((cell) => cell.arc);
}

/** Nano-tenths to micro-tenths, entry by entry; margins are rounded by themselves, not added from rounded cells. */
function entriesInMicroTenths(exact: TableMargins<number>): TableMargins<MicroTenths> {
  const rows = (table: number[][]) => table.map((row) => row.map(asWhole));
  return {
    cells: rows(exact.cells),
    teamTotals: exact.teamTotals.map(asWhole),
    districtTotals: exact.districtTotals.map(asWhole),
    componentTotals: exact.componentTotals.map(asWhole),
    districtComponentTotals: rows(exact.districtComponentTotals),
    total: asWhole(exact.total),
  };
}

/** Micro-tenths of a value; one micro-tenth from a whole tenth is floating-point noise and counts as that tenth. */
function asWhole(nano: number): MicroTenths {
  const micro = roundHalfAway(nano / 1000);
  const whole = Math.round(micro / MICRO) * MICRO + 0;
  return (Math.abs(micro - whole) <= 1 ? whole : micro) as MicroTenths;
}

function fixTotal(wanted: Tenths, exact: MicroTenths): MicroTenths {
  const lowest = floorTenths(exact);
  const highest = lowest + (exact === lowest * MICRO ? 0 : 1);
  if (wanted !== lowest && wanted !== highest) throw outOfReach(wanted, lowest, highest);
  return (wanted * MICRO) as MicroTenths;
}

/** Only a fixed total can be impossible: when every district counts as a whole tenth and their sum just does not. */
function noFlow(exact: MicroTenths, wanted: Tenths | null): Error {
  if (wanted === null) return new Error('Two-way rounding found no flow where one always exists');
  const nearest = Math.round(exact / MICRO);
  return outOfReach(wanted, nearest, nearest);
}

function outOfReach(total: Tenths, lowest: number, highest: number): RoundingError {
  return new RoundingError({ code: 'totalOutOfReach', total, lowest: lowest as Tenths, highest: highest as Tenths });
}

/** Σ |rounded − exact| over all entries. */
function distance(rounded: TableMargins<Tenths>, exact: TableMargins<MicroTenths>): number {
  const list = (t: TableMargins<number>) => [...t.cells.flat(), ...t.teamTotals, ...t.districtTotals, ...t.componentTotals, ...t.districtComponentTotals.flat(), t.total];
  const of = list(exact);
  return list(rounded).reduce((sum, tenths, i) => sum + Math.abs(tenths * MICRO - of[i]!), 0);
}

function toNanoTenths(cells: readonly (readonly Fte[])[]): number[][] {
  let size = 0;
  return cells.map((line, row) =>
    line.map((value, column) => {
      const nano = roundHalfAway(value * NANO_PER_FTE);
      size += Math.abs(nano);
      // Also true of NaN. Beyond this the sums would no longer be exact.
      if (!(size <= Number.MAX_SAFE_INTEGER)) throw new RoundingError({ code: 'valueOutOfRange', row, column, value });
      return nano;
    }),
  );
}

function checkShape(cells: readonly (readonly Fte[])[], districtOf: readonly number[], { names }: RoundTableOptions): void {
  requireLength('districtOf', districtOf.length, cells.length);
  if (names) requireLength('names', names.length, cells.length);
  const components = cells[0]?.length ?? 0;
  cells.forEach((line, row) => requireLength('row', line.length, components, row));
  districtOf.forEach((district, row) => {
    if (!Number.isInteger(district) || district < 0) throw new RoundingError({ code: 'districtNotIndex', row, district });
  });
}
