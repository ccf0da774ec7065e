import { componentIds, otherComponentIds } from '../model/strength/components';
import { baseWijkagentenBudget } from '../model/strength/calibrate';
import type { StrengthContext } from './context';

/** Weighted sum over a block: row + 1 + 7 × column, so that it changes whichever cell changes. The sheet has the same as a formula. */
export function weightedSum(rows: number, columns: number, value: (row: number, column: number) => number): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) sum += value(row, column) * (row + 1 + 7 * column);
  return sum;
}

/** Check number of everything the IPF result rests on. */
export function ipfCheckNumber({ inputs }: Pick<StrengthContext, 'inputs'>): number {
  const { teams, components } = inputs;
  return (
    weightedSum(teams.length, 1, (t) => teams[t]?.hbvs ?? 0) +
    weightedSum(teams.length, 1, (t) => teams[t]?.minWijkagenten ?? 0) * 3 +
    weightedSum(teams.length, otherComponentIds.length, (t, c) => components[c + 1]?.outcomes?.[t] ?? 0) +
    weightedSum(componentIds.length, 1, (c) => components[c]?.shareOfRest ?? 0) * 1000 +
    baseWijkagentenBudget(inputs)
  );
}

/** Check number of the cells that were rounded. */
export function roundCheckNumber({ inputs, result }: Pick<StrengthContext, 'inputs' | 'result'>): number {
  return weightedSum(inputs.teams.length, componentIds.length, (t, c) => result.allocation.cells[c]?.[t] ?? 0);
}
