import type { ICommandService, IMutationInfo, IUndoRedoService, Injector, Univer, Workbook, Worksheet } from '@univerjs/core';
import type { UniverRuntime } from './univerRuntime';

/** Who is making the change that is being executed: the add-in through the Excel API, or the user. */
export type Actor = 'addin' | 'user';

/** A change of the workbook with what takes it back. Ids are Univer's mutation ids. */
export interface Change {
  readonly redo: IMutationInfo;
  /** In the order in which they must run to take the change back. */
  readonly undo: readonly IMutationInfo[];
}

/** The booted workbook with the few services everything else is built from. */
export class GridCore {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly unitId: string;
  private acting: Actor | undefined;

  constructor(
    readonly runtime: UniverRuntime,
    readonly univer: Univer,
    readonly workbook: Workbook,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(runtime.core.ICommandService);
    this.unitId = workbook.getUnitId();
    // Undo works on the focused workbook, which a user interface would have focused.
    this.injector.get(runtime.core.IUniverInstanceService).focusUnit(this.unitId);
  }

  get undoService(): IUndoRedoService {
    return this.injector.get(this.runtime.core.IUndoRedoService);
  }

  /** Whose change is being executed at this moment; undefined when it comes from the grid's own user interface. */
  get actor(): Actor | undefined {
    return this.acting;
  }

  /** Runs `change` as `actor`. Univer's events fire inside the call, so that is when the actor must be known. */
  as<Result>(actor: Actor, change: () => Result): Result {
    const before = this.acting;
    this.acting = actor;
    try {
      return change();
    } finally {
      this.acting = before;
    }
  }

  /** Executes changes as the add-in and puts them on the undo stack as one item. */
  apply(...changes: readonly Change[]): void {
    this.as(this.acting ?? 'addin', () => {
      for (const { redo } of changes) this.run(redo.id, redo.params);
    });
    this.undoService.pushUndoRedo({
      unitID: this.unitId,
      redoMutations: changes.map(({ redo }) => redo),
      undoMutations: [...changes].reverse().flatMap(({ undo }) => undo),
    });
  }

  /** Executes one command or mutation, outside the undo stack if it is a mutation. */
  run(id: string, params?: object): void {
    if (this.commands.syncExecuteCommand(id, params) === false) throw new Error(`The grid refused ${id}`);
  }

  /** The sheet's model; throws when the sheet is gone. */
  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`No sheet ${sheetId}`);
    return sheet;
  }
}
