import { rangeAddress } from './a1';

/** One value per cell, the last one written counts; read back as few rectangles, so that a host needs few calls. */
export class CellMap<T> {
  private readonly rows = new Map<number, Map<number, T>>();

  fill(top: number, left: number, bottom: number, right: number, value: T): void {
    for (let row = top; row <= bottom; row++) {
      const line = this.rows.get(row) ?? new Map<number, T>();
      for (let column = left; column <= right; column++) line.set(column, value);
      this.rows.set(row, line);
    }
  }

  /** Runs of equal cells per row, joined with the same run in the rows below. */
  rectangles(): { range: string; value: T }[] {
    const done: { range: string; value: T }[] = [];
    let open: { top: number; bottom: number; left: number; right: number; value: T }[] = [];
    const close = (run: (typeof open)[number]) => done.push({ range: rangeAddress(run.top, run.left, run.bottom, run.right), value: run.value });
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const runs = this.runs(row);
      const still: typeof open = [];
      for (const run of open) {
        const next = runs.findIndex((candidate) => run.bottom === row - 1 && candidate.left === run.left && candidate.right === run.right && candidate.value === run.value);
        if (next < 0) close(run);
        else {
          run.bottom = row;
          still.push(run);
          runs.splice(next, 1);
        }
      }
      open = [...still, ...runs.map((run) => ({ ...run, top: row, bottom: row }))];
    }
    open.forEach(close);
    return done;
  }

  private runs(row: number): { left: number; right: number; value: T }[] {
    const cells = [...(this.rows.get(row) ?? [])].sort(([a], [b]) => a - b);
    const runs: { left: number; right: number; value: T }[] = [];
    for (const [column, value] of cells) {
      const last = runs[runs.length - 1];
      if (last && last.right === column - 1 && last.value === value) last.right = column;
      else runs.push({ left: column, right: column, value });
    }
    return runs;
  }
}
