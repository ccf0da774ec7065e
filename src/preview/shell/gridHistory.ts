import type { Grid } from '../grid/createGrid';
import type { History } from './session';

/** What can be undone and redone, and whether the workbook differs from the file. */
export class GridHistory {
  private state: History = { canUndo: false, canRedo: false, changed: false };
  private savedDepth = 0;
  private undos = 0;
  private readonly listeners = new Set<() => void>();

  constructor(grid: Grid) {
    grid.core.undoService.undoRedoStatus$.subscribe(({ undos, redos }) => {
      this.undos = undos;
      this.set({ canUndo: undos > 0, canRedo: redos > 0, changed: undos !== this.savedDepth });
    });
  }

  readonly now = (): History => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The workbook now stands in a file as it is. */
  saved(): void {
    this.savedDepth = this.undos;
    this.set({ ...this.state, changed: false });
  }

  private set(state: History): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
