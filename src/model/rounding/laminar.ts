import { floorTenths, MICRO } from './microTenths';
import type { MicroTenths } from './microTenths';
import type { BinaryNetwork } from './minCostFlow';
import type { TableMargins } from './tableMargins';

/** One number of the table, cell or margin, as an arc between two sums it is part of. */
interface Entry {
  readonly from: number;
  readonly to: number;
  readonly exact: MicroTenths;
}

/** The rounding problem of a table: each arc that is not a whole tenth goes to its floor (0) or one tenth above it (1). */
export interface LaminarProblem {
  readonly network: BinaryNetwork;
  /** Arc of cell [team][component], or -1 for a whole tenth. */
  readonly cellArc: number[][];
}

/**
 * Rows (team ⊂ district ⊂ unit) and columns (district × component ⊂ component ⊂ unit) are two trees over the same
 * cells. Flow runs down the one, unit → district → team, through the cells, and up the other, district × component →
 * component → unit; "what comes in goes out" at each node says that a margin is the sum of its parts. The exact table is
 * a fractional flow between the same bounds, and the bounds are whole, so a whole flow exists as well (Hoffman). Reading
 * values next to a whole tenth as that tenth does not spoil this: a cut could fall short only by a whole unit, and
 * fewer than half a million shifts of 0.0000015 do not make one.
 * @param exact every number of the table in micro-tenths, as `asWhole` reads it
 */
export function laminarProblem(exact: TableMargins<MicroTenths>, districtOf: readonly number[]): LaminarProblem {
  const districts = exact.districtTotals.length;
  const components = exact.componentTotals.length;
  const teams = exact.cells.length;
  const [unitOfRows, unitOfColumns] = [0, 1];
  const district = (d: number) => 2 + d;
  const team = (t: number) => 2 + districts + t;
  const component = (c: number) => 2 + districts + teams + c;
  const inDistrict = (d: number, c: number) => 2 + districts + teams + components * (1 + d) + c;

  const entries: Entry[] = [{ from: unitOfColumns, to: unitOfRows, exact: exact.total }];
  exact.districtTotals.forEach((value, d) => entries.push({ from: unitOfRows, to: district(d), exact: value }));
  exact.teamTotals.forEach((value, t) => entries.push({ from: district(districtOf[t]!), to: team(t), exact: value }));
  exact.districtComponentTotals.forEach((row, d) => row.forEach((value, c) => entries.push({ from: inDistrict(d, c), to: component(c), exact: value })));
  exact.componentTotals.forEach((value, c) => entries.push({ from: component(c), to: unitOfColumns, exact: value }));
  const firstCell = entries.length;
  exact.cells.forEach((row, t) => row.forEach((value, c) => entries.push({ from: team(t), to: inDistrict(districtOf[t]!, c), exact: value })));

  const { network, arcOf } = binaryNetwork(entries, 2 + districts + teams + components * (1 + districts));
  const cellArc = exact.cells.map((row, t) => row.map((_, c) => arcOf[firstCell + t * components + c]!));
  return { network, cellArc };
}

/** Takes the floors out of the flow: what is left of each entry is 0 or 1, and a whole tenth leaves no arc at all. */
function binaryNetwork(entries: readonly Entry[], nodes: number): { network: BinaryNetwork; arcOf: number[] } {
  const supply = new Float64Array(nodes);
  const arcOf: number[] = [];
  const free: Entry[] = [];
  const cost: number[] = [];
  for (const entry of entries) {
    const floor = floorTenths(entry.exact);
    supply[entry.from]! -= floor;
    supply[entry.to]! += floor;
    const fraction = entry.exact - floor * MICRO;
    arcOf.push(fraction === 0 ? -1 : free.length);
    if (fraction === 0) continue;
    free.push(entry);
    // Up costs 1 − fraction, down costs fraction.
    cost.push(MICRO - 2 * fraction);
  }
  const network = { nodes, supply, tail: Int32Array.from(free, (e) => e.from), head: Int32Array.from(free, (e) => e.to), cost: Float64Array.from(cost) };
  return { network, arcOf };
}
