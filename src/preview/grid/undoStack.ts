import type { IUndoRedoItem } from '@univerjs/core';
import type { GridCore } from './core';

/** A run of steps that the user takes back with one undo. */
export class UndoGroup {
  item: IUndoRedoItem | undefined;
}

/** The private side of Univer's undo service that has to be reached; the version is pinned and contract tests cover it. */
interface UndoInternals {
  _tryBatchingElements(item: IUndoRedoItem, added: IUndoRedoItem): void;
  readonly _undoStacks: ReadonlyMap<string, IUndoRedoItem[]>;
}

function join(item: IUndoRedoItem, added: IUndoRedoItem): void {
  item.redoMutations.push(...added.redoMutations);
  item.undoMutations.unshift(...added.undoMutations);
}

/** Undo steps of the workbook: everything done within `step` is one of them. */
export class UndoStack {
  private readonly internals: UndoInternals;

  constructor(private readonly core: GridCore) {
    this.internals = core.undoService as unknown as UndoInternals;
    // As shipped, Univer batches the undo mutations in the order of execution; taking back needs the reverse order.
    this.internals._tryBatchingElements = join;
  }

  private get items(): IUndoRedoItem[] {
    return this.internals._undoStacks.get(this.core.unitId) ?? [];
  }

  /** The number of steps the user can take back. */
  get depth(): number {
    return this.items.length;
  }

  /** Makes all changes within `run` one step; with a group, one step with the group's earlier changes. Steps do not nest. */
  async step<Result>(run: () => Promise<Result>, group?: UndoGroup): Promise<Result> {
    const last = this.items.at(-1);
    const batch = this.core.undoService.__tempBatchingUndoRedo(this.core.unitId);
    try {
      return await run();
    } finally {
      batch.dispose();
      if (group) this.mergeInto(group, last);
    }
  }

  private mergeInto(group: UndoGroup, before: IUndoRedoItem | undefined): void {
    const added = this.items.at(-1);
    if (!added || added === before) return;
    if (group.item && this.items.at(-2) === group.item) {
      join(group.item, added);
      this.items.pop();
    } else {
      group.item = added;
    }
  }

  /** Forgets every step, as Excel does after something it cannot take back. */
  clear(): void {
    this.core.undoService.clearUndoRedo(this.core.unitId);
  }
}
