import { insertModel } from '../excel/insertModel';
import type { InsertOptions } from '../excel/insertModel';
import { createGrid } from '../preview/grid/createGrid';
import { exportState } from '../preview/grid/exportState';
import { installOffice } from '../preview/office/install';
import type { WorkbookState } from '../preview/workbookState';

/** Inserts the model into an empty workbook exactly as the add-in does, without a screen, and gives the workbook as data. */
export async function insertedWorkbook(options: InsertOptions = {}): Promise<WorkbookState> {
  const grid = await createGrid({});
  installOffice(globalThis, grid);
  try {
    const outcome = await insertModel(options);
    if (outcome.kind !== 'done') throw new Error(`The model could not be inserted: ${JSON.stringify(outcome)}`);
    const state = exportState(grid);
    // The empty sheet every new workbook starts with.
    const [first, ...rest] = state.sheets;
    return first && first.cells.length === 0 && rest.length > 0 ? { ...state, sheets: rest } : state;
  } finally {
    grid.dispose();
  }
}
