import { refusingRule } from '../grid/acceptValue';
import { formulaAt, valueAt } from '../grid/cells';
import type { GridChange } from '../grid/changes';
import type { Grid } from '../grid/grid';

/** What the hub needs of the host. */
export interface EventHost {
  readonly grid: Grid;
  readonly enableEvents: boolean;
  exclusive(request: () => Promise<void>): Promise<void>;
  handlerFailed(error: unknown): void;
}

type Handler = (change: GridChange) => unknown;

/**
 * Passes the workbook's changes to the add-in's handlers: not within the change but afterwards, when the request that
 * caused it has ended, one after the other, as Excel does.
 */
export class EventHub {
  private readonly handlers = new Set<Handler>();
  private readonly pending: GridChange[] = [];
  private delivering = false;

  constructor(private readonly host: EventHost) {
    host.grid.changes.subscribe((change) => {
      if (!host.enableEvents || this.handlers.size === 0) return;
      this.pending.push(change);
      if (!this.delivering) void this.deliver();
    });
  }

  add(handler: Handler): void {
    this.handlers.add(handler);
  }

  remove(handler: Handler): void {
    this.handlers.delete(handler);
  }

  private async deliver(): Promise<void> {
    this.delivering = true;
    await this.host.exclusive(() => Promise.resolve());
    // A macro task, so that whoever awaited the request continues before the handlers run.
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (const change of this.pending.splice(0)) {
      if (this.wasRefused(change)) continue;
      const calculated = await this.calculated(change);
      for (const handler of [...this.handlers]) await this.call(handler, calculated);
    }
    this.delivering = false;
    if (this.pending.length > 0) void this.deliver();
  }

  /**
   * A typed value that breaks a rule is written first and rolled back after the message: in Excel that never was a change.
   */
  private wasRefused(change: GridChange): boolean {
    if (change.kind !== 'cells' || !change.typed || change.rect.rows > 1 || change.rect.columns > 1) return false;
    const { core } = this.host.grid;
    return refusingRule(core, change.sheetId, change.rect.row, change.rect.column, change.after) !== undefined;
  }

  /** A formula that was entered shows its result by the time the handlers hear of it. */
  private async calculated(change: GridChange): Promise<GridChange> {
    if (change.kind !== 'cells' || change.rect.rows > 1 || change.rect.columns > 1) return change;
    const { core, calculation } = this.host.grid;
    const { row, column } = change.rect;
    if (!core.workbook.getSheetBySheetId(change.sheetId) || !formulaAt(core, change.sheetId, row, column)) return change;
    await calculation.settle();
    return { ...change, after: valueAt(core, change.sheetId, row, column) };
  }

  /** An error in a handler is the add-in's; Office.js leaves it as a rejected promise of its own. */
  private async call(handler: Handler, change: GridChange): Promise<void> {
    try {
      await handler(change);
    } catch (error) {
      this.host.handlerFailed(error);
    }
  }
}
