/** One row of two columns. */
export interface ColumnStep {
  /** New less old. */
  readonly change: number;
  /** The total once this row and those before it have changed. */
  readonly level: number;
}

export interface ColumnBridge {
  /** Total of the old column. */
  readonly before: number;
  readonly steps: readonly ColumnStep[];
  /** Total of the new column; the level of the last step. */
  readonly after: number;
}

/**
 * The way from the total of one column to that of another, row by row. A level is the new rows up to there plus the old ones after it, not
 * a sum of steps, so the last one is the new total to the last bit.
 * @param to as long as `from`
 */
export function columnBridge(from: readonly number[], to: readonly number[]): ColumnBridge {
  const before = runningSums(from);
  const after = runningSums(to);
  const oldAfter = runningSums([...from].reverse()).reverse();
  const steps = to.map((value, i) => ({ change: value - (from[i] ?? 0), level: (after[i] ?? 0) + (oldAfter[i + 1] ?? 0) }));
  return { before: before.at(-1) ?? 0, steps, after: after.at(-1) ?? 0 };
}

function runningSums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}
