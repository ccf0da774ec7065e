import type { ActionOutcome } from '../excel/contract';
import { insertModel } from '../excel/insertModel';
import type { InsertOptions } from '../excel/insertModel';
import { createGrid } from '../preview/grid/createGrid';
import { exportState } from '../preview/grid/exportState';
import { installOffice } from '../preview/office/install';
import type { WorkbookState } from '../preview/workbookState';

/**
 * Inserts the model into an empty workbook exactly as the add-in does, without a screen, and gives the workbook as data.
 * @param then further actions on it, one after the other
 */
export async function insertedWorkbook(options: InsertOptions = {}, then: readonly (() => Promise<ActionOutcome>)[] = []): Promise<WorkbookState> {
  const grid = await createGrid({});
  installOffice(globalThis, grid);
  try {
    for (const action of [() => insertModel(options), ...then]) {
      const outcome = await action();
      if (outcome.kind !== 'done') throw new Error(`The workbook could not be made: ${JSON.stringify(outcome)}`);
    }
    const state = exportState(grid);
    // The empty sheet every new workbook starts with.
    const [first, ...rest] = state.sheets;
    return first && first.cells.length === 0 && rest.length > 0 ? { ...state, sheets: rest } : state;
  } finally {
    grid.dispose();
  }
}
