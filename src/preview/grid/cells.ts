import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { ScalarValue } from '../workbookState';
import { intersect, type Rect } from './address';
import { cellValue, emptyCell } from './cellValues';
import type { Change, GridCore } from './core';

export const SET_CELLS = 'sheet.mutation.set-range-values';

/** Cells by row and column; what a cell's data leaves out stays as it is. */
export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

function formulas(core: GridCore): FormulaDataModel {
  return core.injector.get(core.runtime.formula.FormulaDataModel);
}

/** The stored data of one cell, with the value an array formula elsewhere spills into it. */
export function cellAt(core: GridCore, sheetId: string, row: number, column: number): Nullable<ICellData> {
  const cell = core.sheet(sheetId).getCellMatrix().getValue(row, column);
  const holds = cell && (cell.v !== undefined || cell.f || cell.si || cell.p);
  if (holds) return cell;
  const spilled = formulas(core).getArrayFormulaCellData()[core.unitId]?.[sheetId]?.[row]?.[column];
  return spilled ? { ...cell, ...spilled, s: cell?.s } : cell;
}

/** The value of one cell, undefined when it is empty. */
export function valueAt(core: GridCore, sheetId: string, row: number, column: number): ScalarValue | undefined {
  const cell = cellAt(core, sheetId, row, column);
  return cellValue(cell) ?? (cell?.f ? '' : undefined);
}

/** The formula of one cell with its "=", undefined when it has none. */
export function formulaAt(core: GridCore, sheetId: string, row: number, column: number): string | undefined {
  const cell = core.sheet(sheetId).getCellMatrix().getValue(row, column);
  if (!cell?.f && !cell?.si) return undefined;
  return formulas(core).getFormulaStringByCell(row, column, sheetId, core.unitId) ?? undefined;
}

/** Calls back for every cell of the rectangle that holds something or has a style, in no particular order. */
export function forEachCell(core: GridCore, sheetId: string, rect: Rect, each: (row: number, column: number, cell: ICellData) => void): void {
  core
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell && intersect(rect, { row, column, rows: 1, columns: 1 })) each(row, column, cell);
    });
}

/** Makes the sheet large enough for the rectangle. Excel's sheets always are, so this is no step of its own. */
export function ensureSize(core: GridCore, sheetId: string, rect: Rect): void {
  const sheet = core.sheet(sheetId);
  const rows = rect.row + rect.rows;
  const columns = rect.column + rect.columns;
  const place = { unitId: core.unitId, subUnitId: sheetId };
  if (rows > sheet.getRowCount()) core.run('sheet.mutation.set-worksheet-row-count', { ...place, rowCount: rows + 100 });
  if (columns > sheet.getColumnCount()) core.run('sheet.mutation.set-worksheet-column-count', { ...place, columnCount: columns + 10 });
}

/** The change that merges `cells` into what stands there. It must be applied before the next one is prepared. */
export function setCells(core: GridCore, sheetId: string, cells: CellMatrix, trigger?: string): Change {
  const params = { unitId: core.unitId, subUnitId: sheetId, cellValue: cells, ...(trigger ? { trigger } : {}) };
  const undo = core.runtime.sheets.SetRangeValuesUndoMutationFactory(core.injector, params);
  return { redo: { id: SET_CELLS, params }, undo: [{ id: SET_CELLS, params: undo }] };
}

/** Puts the same data in every cell of the rectangle. */
export function fillRect(rect: Rect, cell: ICellData): CellMatrix {
  const matrix: CellMatrix = {};
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) line[column] = { ...cell };
    matrix[row] = line;
  }
  return matrix;
}

/** The change that empties the cells of the rectangle that hold something, keeping their styles. */
export function clearCells(core: GridCore, sheetId: string, rect: Rect): Change | undefined {
  const matrix: Record<number, Record<number, ICellData>> = {};
  let any = false;
  forEachCell(core, sheetId, rect, (row, column, cell) => {
    if (cell.v === undefined && !cell.f && !cell.si && !cell.p) return;
    (matrix[row] ??= {})[column] = { ...emptyCell };
    any = true;
  });
  return any ? setCells(core, sheetId, matrix) : undefined;
}
