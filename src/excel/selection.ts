import { readSelectedColumn, readSelectedMatrix } from '../workbook/read/selectedNumbers';
import type { FromSelection, SelectedCells, SelectedColumn } from '../workbook/read/selectedNumbers';
import type { SelectionReading } from './contract';
import { splitAddress } from './readTables';
import { isOfficeError } from './run';

/** The deviations in the column that the user selected. One sync; nothing is written. */
export function selectedColumn(): Promise<SelectionReading<SelectedColumn>> {
  return reading(readSelectedColumn);
}

/** The correlations in the square that the user selected. One sync; nothing is written. */
export function selectedMatrix(teams: readonly string[]): Promise<SelectionReading<readonly (readonly number[])[]>> {
  return reading((cells) => readSelectedMatrix(cells, teams));
}

async function reading<T>(read: (cells: SelectedCells | null) => FromSelection<T>): Promise<SelectionReading<T>> {
  try {
    return read(await selectedCells());
  } catch (error) {
    if (isOfficeError(error)) return { ok: false, problem: { code: 'refused', office: error.code, detail: error.message } };
    throw error;
  }
}

/** A whole column counts as far as it is filled. @returns null when every selected cell is empty */
function selectedCells(): Promise<SelectedCells | null> {
  return Excel.run(async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true).load('values,address');
    await context.sync();
    if (used.isNullObject) return null;
    const { sheet, row, column } = splitAddress(used.address);
    return { sheet, top: row, left: column, values: used.values };
  });
}
