import { parseArea } from '../../../src/preview/file/address';
import type { CellState, SheetState } from '../../../src/preview/workbookState';
import type { CellValue, Merge, SourceGrid } from '../../../src/workbook/link/recognise/types';

const GENERAL = 'General';

function valueOf(cell: CellState | undefined): CellValue {
  const value = cell?.value ?? null;
  return typeof value === 'object' && value !== null ? value.error : value;
}

function mergesWithin(sheet: SheetState, area: { top: number; left: number; bottom: number; right: number }): Merge[] {
  return sheet.merges.flatMap((text) => {
    const merge = parseArea(text);
    if (!merge || merge.top < area.top || merge.left < area.left || merge.bottom > area.bottom || merge.right > area.right) return [];
    return [{ row: merge.top - area.top, column: merge.left - area.left, rows: merge.bottom - merge.top + 1, columns: merge.right - merge.left + 1 }];
  });
}

/** Part of a sheet as a selection is handed to the recognition. @throws Error when the address is none */
export function sourceGrid(sheet: SheetState, selection: string): SourceGrid {
  const area = parseArea(selection);
  if (!area) throw new Error(`no address: ${selection}`);
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const across = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
  const down = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
  const shape = <T>(of: (cell: CellState | undefined) => T): T[][] => down.map((row) => across.map((column) => of(cells.get(`${row},${column}`))));
  const hiddenRows = sheet.hiddenRows.filter((row) => down.includes(row)).map((row) => row - area.top);
  const table = sheet.tables.find(({ range }) => {
    const place = parseArea(range);
    return place && place.top === area.top && place.left === area.left && place.bottom === area.bottom && place.right === area.right;
  });
  return {
    sheet: sheet.name,
    top: area.top,
    left: area.left,
    values: shape(valueOf),
    formats: shape((cell) => cell?.style?.numberFormat ?? GENERAL),
    hiddenRows,
    hiddenColumns: sheet.hiddenColumns.filter((column) => across.includes(column)).map((column) => column - area.left),
    merges: mergesWithin(sheet, area),
    filtered: sheet.autoFilter !== undefined && hiddenRows.length > 0,
    ...(table ? { tableName: table.name } : {}),
  };
}
