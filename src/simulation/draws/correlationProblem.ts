import type { Driver } from '../driver';
import { drivers } from '../driver';
import type { Uncertainty } from '../uncertainty';

/** Why correlations cannot be used. Rows and columns count from 1. */
export type CorrelationProblem =
  /** Outside −1..1, or no number. */
  | { readonly code: 'invalidCorrelation'; readonly between: 'drivers'; readonly value: number }
  | { readonly code: 'invalidCorrelation'; readonly between: 'teams'; readonly driver: Driver; readonly value: number }
  | { readonly code: 'invalidMatrixCell'; readonly row: number; readonly column: number; readonly value: number }
  /** A matrix that is not one row and one column per team; `columns` of the first row that is not as long. */
  | { readonly code: 'matrixShape'; readonly rows: number; readonly columns: number; readonly teams: number }
  | { readonly code: 'diagonalNotOne'; readonly row: number; readonly value: number }
  | { readonly code: 'notSymmetric'; readonly row: number; readonly column: number; readonly value: number; readonly mirrored: number };

/** Cells that mirror each other may differ by this much: what is left of rounding in a sheet. */
const ROUNDING = 1e-9;

/** The first thing that is wrong with the correlations of an uncertainty; null when nothing is. */
export function correlationProblem(uncertainty: Pick<Uncertainty, 'drivers' | 'betweenDrivers' | 'teamMatrix'>, teams: number): CorrelationProblem | null {
  const { betweenDrivers, teamMatrix } = uncertainty;
  if (!isCorrelation(betweenDrivers)) return { code: 'invalidCorrelation', between: 'drivers', value: betweenDrivers };
  if (teamMatrix) return matrixProblem(teamMatrix, teams);
  for (const driver of drivers) {
    const value = uncertainty.drivers[driver]?.betweenTeams ?? 0;
    if (!isCorrelation(value)) return { code: 'invalidCorrelation', between: 'teams', driver, value };
  }
  return null;
}

function matrixProblem(matrix: readonly (readonly number[])[], teams: number): CorrelationProblem | null {
  const odd = matrix.find((row) => row.length !== teams);
  if (matrix.length !== teams || odd) return { code: 'matrixShape', rows: matrix.length, columns: (odd ?? matrix[0] ?? []).length, teams };
  for (const [i, row] of matrix.entries()) {
    for (const [j, value] of row.entries()) {
      const mirrored = matrix[j]![i]!;
      if (!isCorrelation(value)) return { code: 'invalidMatrixCell', row: i + 1, column: j + 1, value };
      if (i === j && Math.abs(value - 1) > ROUNDING) return { code: 'diagonalNotOne', row: i + 1, value };
      if (j < i && Math.abs(value - mirrored) > ROUNDING) return { code: 'notSymmetric', row: i + 1, column: j + 1, value, mirrored };
    }
  }
  return null;
}

function isCorrelation(value: number): boolean {
  return value >= -1 && value <= 1;
}
