import loadHighs from 'highs';
import type { Instance } from './instance';

const highs = await loadHighs();
const EXACT = { mip_rel_gap: 0, mip_abs_gap: 0, mip_feasibility_tolerance: 1e-9, primal_feasibility_tolerance: 1e-9, output_flag: false } as const;

/**
 * The least cost a year by an independent solver: a 0-1 variable a measure, a variable a category for what counts of it, at most its measures' tonnes
 * and its emissions. In whole euros and tonnes.
 * @returns null when the need cannot be reached
 */
export function leastCostByHighs({ measures, caps, needed }: Instance): number | null {
  const term = (factor: number, name: string) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`;
  const counted = caps.map((_, c) => `z${c}`);
  const limits = caps.map((_, c) => `z${c} ${measures.filter(({ category }) => category === c).map(({ tonnes, index }) => term(-tonnes, `x${index}`)).join(' ')} <= 0`);
  const problem = [
    'Minimize',
    ` obj: ${measures.map(({ yearlyCost, index }) => term(yearlyCost, `x${index}`)).join(' ')}`,
    'Subject To',
    `${counted.join(' + ')} >= ${needed}`,
    ...limits,
    'Bounds',
    ...caps.map((cap, c) => (cap === null ? `z${c} >= 0` : `0 <= z${c} <= ${cap}`)),
    'Binary',
    ...measures.map(({ index }) => `x${index}`),
    'End',
  ];
  const solution = highs.solve(problem.join('\n'), EXACT);
  if (solution.Status === 'Infeasible') return null;
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`);
  return measures.reduce((sum, { yearlyCost, index }) => sum + yearlyCost * Math.round(solution.Columns[`x${index}`]!.Primal), 0);
}
