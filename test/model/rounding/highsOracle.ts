import loadHighs from 'highs';
import { sumsOf } from './randomTable';
import type { MicroTable } from './randomTable';

const highs = await loadHighs();
/** No gap, and tolerances below one micro-tenth: an optimum that is 0.000001 too high must not pass. */
const EXACT = { mip_rel_gap: 0, mip_abs_gap: 0, mip_feasibility_tolerance: 1e-9, primal_feasibility_tolerance: 1e-9, output_flag: false } as const;

/**
 * The least Σ |rounded − exact| in micro-tenths of each table by an independent solver: whole variables for the cells,
 * every sum bounded by its own neighbouring tenths, every distance a variable of its own. Nothing here knows of flows.
 * The tables share one model only because starting the solver costs more than solving; no row joins two of them.
 * @param totals per table the grand total in tenths that is asked for, if one is
 */
export function leastDistances(tables: readonly MicroTable[], totals: readonly (number | undefined)[] = []): number[] {
  const parts = tables.map((table, k) => writeTable(table, `t${k}`, totals[k]));
  const all = (pick: (part: (typeof parts)[number]) => readonly string[]) => parts.flatMap(pick);
  const problem = ['Minimize', ` obj: ${all((p) => p.distances).join(' + ')}`, 'Subject To', ...all((p) => p.constraints), 'Bounds', ...all((p) => p.bounds), 'General', ...all((p) => p.cells), 'End'];
  const solution = highs.solve(problem.join('\n'), EXACT);
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`);
  return tables.map((table, k) => distance(table, (t, c) => Math.round(solution.Columns[cellName(`t${k}`, t, c)]!.Primal)));
}

function exactSums({ micro, districtOf }: MicroTable) {
  const sums = sumsOf(districtOf, micro[0]?.length ?? 0);
  return sums.map((sum) => ({ ...sum, exact: sum.cells.reduce((s, [t, c]) => s + micro[t]![c]!, 0) }));
}

function cellName(table: string, t: number, c: number): string {
  return `${table}x${t}_${c}`;
}

function writeTable(table: MicroTable, name: string, wanted: number | undefined) {
  const constraints: string[] = [];
  const bounds: string[] = [];
  const distances: string[] = [];
  const cells = table.micro.flatMap((row, t) => row.map((_, c) => cellName(name, t, c)));
  exactSums(table).forEach(({ label, cells: parts, exact }, i) => {
    const rounded = `${name}r${i}`;
    const off = `${name}d${i}`;
    const fixed = label === 'total' ? wanted : undefined;
    bounds.push(`${fixed ?? Math.floor(exact / 1e6)} <= ${rounded} <= ${fixed ?? Math.ceil(exact / 1e6)}`);
    constraints.push(`${off} + ${rounded} >= ${(exact / 1e6).toFixed(6)}`, `${off} - ${rounded} >= ${(-exact / 1e6).toFixed(6)}`);
    constraints.push(`${parts.map(([t, c]) => cellName(name, t, c)).join(' + ')} - ${rounded} = 0`);
    distances.push(off);
  });
  return { constraints, distances, cells, bounds: [...bounds, ...cells.map((cell) => `${cell} free`)] };
}

/** Counted in integers from whole cells, so that the comparison can be exact. */
function distance(table: MicroTable, rounded: (t: number, c: number) => number): number {
  return exactSums(table).reduce((total, { cells, exact, label }) => {
    const sum = cells.reduce((s, [t, c]) => s + rounded(t, c), 0);
    if (sum < Math.floor(exact / 1e6) || sum > Math.ceil(exact / 1e6)) throw new Error(`HiGHS: ${label} is not a neighbour`);
    return total + Math.abs(sum * 1e6 - exact);
  }, 0);
}
