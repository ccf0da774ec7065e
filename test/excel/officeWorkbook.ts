import { createGrid } from '../../src/preview/grid/createGrid';
import type { Grid } from '../../src/preview/grid/createGrid';
import { exportCell, exportState } from '../../src/preview/grid/exportState';
import { installOffice } from '../../src/preview/office/install';
import type { OfficeOptions } from '../../src/preview/office/OfficeHost';
import type { StandInOffice } from '../../src/preview/office/install';
import type { CellState, ScalarValue, WorkbookState } from '../../src/preview/workbookState';
import { address, parseRange } from '../../src/workbook/a1';

/** A workbook in the stand-in Excel, with what tests look at. */
export interface OfficeWorkbook {
  readonly grid: Grid;
  readonly office: StandInOffice;
  readonly state: () => WorkbookState;
  readonly cell: (sheet: string, at: string) => CellState | undefined;
  readonly value: (sheet: string, at: string) => ScalarValue | undefined;
}

export async function openOfficeWorkbook(options: OfficeOptions = {}): Promise<OfficeWorkbook> {
  const grid = await createGrid({});
  const office = installOffice(globalThis, grid, options);
  const state = () => exportState(grid);
  const cell = (sheet: string, at: string) => {
    const found = grid.core.workbook.getSheets().find((candidate) => candidate.getName() === sheet);
    const { top, left } = parseRange(at);
    return found && exportCell(grid, found.getSheetId(), top - 1, left - 1);
  };
  return { grid, office, state, cell, value: (sheet, at) => cell(sheet, at)?.value };
}

/** What the user sees of a workbook: contents and looks, without the order in which they were written. */
export function contents(state: WorkbookState): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    state.sheets.map((sheet) => [
      sheet.name,
      Object.fromEntries(sheet.cells.filter((cell) => cell.value !== undefined || cell.formula !== undefined).map((cell) => [address(cell.row + 1, cell.column + 1), cell.formula ?? cell.value])),
    ]),
  );
}
