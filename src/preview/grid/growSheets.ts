import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { boundingRect, parseRect, type Rect } from './address';
import { ensureSize, SET_CELLS } from './cells';
import type { GridCore } from './core';
import type { FirstListeners } from './firstListeners';
import { findSheet } from './sheets';

interface CellParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

/** A reference to one cell, with its sheet; not an end of a range, which Univer cuts off at the sheet's end by itself. */
const singleReference = /(?<![\p{L}\p{N}_.$:])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(:!])/giu;

/**
 * Univer's sheets have a size, Excel's are practically endless: a formula that refers to a cell beyond the size would give
 * #NAME?. So sheets grow before cells are written beyond their size, or formulas that refer there.
 */
export function growSheets(core: GridCore, first: FirstListeners): void {
  first.add((command) => {
    if (command.id === SET_CELLS) growForCells(core, command.params as CellParams);
    else if (command.id === 'formula.mutation.set-defined-name') {
      const { formulaOrRefString } = command.params as { formulaOrRefString: string };
      growForFormula(core, '', formulaOrRefString);
    }
  });
}

function growForCells(core: GridCore, { unitId, subUnitId, cellValue }: CellParams): void {
  if (unitId !== core.unitId || !core.workbook.getSheetBySheetId(subUnitId)) return;
  const cells: { row: number; column: number }[] = [];
  for (const [row, line] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(line ?? {}) as [string, Nullable<ICellData>][]) {
      cells.push({ row: Number(row), column: Number(column) });
      if (cell?.f) growForFormula(core, subUnitId, cell.f);
    }
  }
  const rect = boundingRect(cells);
  if (rect) ensureSize(core, subUnitId, rect);
}

/** Makes the sheets that a formula on the sheet refers to large enough. */
export function growForFormula(core: GridCore, sheetId: string, formula: string): void {
  for (const [, quoted, address = ''] of formula.replace(/"[^"]*"/g, '""').matchAll(singleReference)) {
    const rect: Rect | undefined = parseRect(address);
    const name = quoted?.replace(/^'|'$/g, '').replaceAll("''", "'");
    const target = name === undefined ? sheetId : findSheet(core, name)?.getSheetId();
    if (rect && target) ensureSize(core, target, rect);
  }
}
