import type { ICellData } from '@univerjs/core';
import type { CellState, DefinedName, SheetState, WorkbookState } from '../workbookState';
import { formatRect } from './address';
import { cellValue } from './cellValues';
import { formulaAt } from './cells';
import { readStyle, styleOf, hexColor } from './cellStyles';
import { conditionalFormatStates } from './conditionalFormats';
import type { Grid } from './grid';
import { chartStates } from './chartState';
import { pixelsToCharacters, pixelsToPoints } from './measures';
import { listNames } from './names';
import { rectOf } from './changes';
import { visibilityOf } from './sheets';
import { tableStates } from './tables';
import { validationStates } from './validations';

/** The workbook as plain data, values as last calculated. */
export function exportState(grid: Grid): WorkbookState {
  const { core, beside } = grid;
  const active = core.workbook.getActiveSheet();
  return {
    sheets: core.workbook.getSheets().map((sheet) => sheetState(grid, sheet.getSheetId())),
    names: listNames(core).map((name): DefinedName => {
      const sheet = name.sheetId ? core.workbook.getSheetBySheetId(name.sheetId)?.getName() : undefined;
      return {
        name: name.name,
        refersTo: name.formula,
        ...(name.comment ? { comment: name.comment } : {}),
        ...(name.visible ? {} : { visible: false }),
        ...(sheet ? { sheet } : {}),
      };
    }),
    ...(active ? { activeSheet: active.getName() } : {}),
    properties: Object.fromEntries([...beside.all('properties')].map(([name, { value }]) => [name, value])),
  };
}

function sheetState(grid: Grid, sheetId: string): SheetState {
  const { core, beside } = grid;
  const sheet = core.sheet(sheetId);
  const config = sheet.getConfig();
  const { xSplit, ySplit } = sheet.getFreeze();
  const tabColor = hexColor(config.tabColor);
  const { titleRows, orientation, fitToWidth, paper, area } = beside.get('print', sheetId) ?? {};
  const print = { ...(orientation ? { orientation } : {}), ...(titleRows ? { titleRows } : {}), ...(fitToWidth ? { fitToWidth } : {}), ...(paper ? { paper } : {}), ...(area ? { printArea: area } : {}) };
  return {
    name: sheet.getName(),
    visibility: visibilityOf(sheet, beside),
    ...(tabColor ? { tabColor } : {}),
    showGridlines: config.showGridlines !== 0,
    cells: cellStates(grid, sheetId),
    ...lineStates(grid, sheetId),
    merges: sheet.getMergeData().map((range) => formatRect(rectOf(range))),
    ...(xSplit > 0 || ySplit > 0 ? { freeze: { rows: ySplit, columns: xSplit } } : {}),
    tables: tableStates(grid, sheetId),
    validations: validationStates(core, sheetId),
    conditionalFormats: conditionalFormatStates(core, sheetId),
    charts: chartStates(grid, sheetId),
    ...(Object.keys(print).length > 0 ? { print } : {}),
  };
}

/** One cell as plain data, its value as last calculated; undefined when there is nothing in it. */
export function exportCell(grid: Grid, sheetId: string, row: number, column: number): CellState | undefined {
  const cell = grid.core.sheet(sheetId).getCellMatrix().getValue(row, column);
  return cell ? cellState(grid, sheetId, row, column, cell) : undefined;
}

function cellState({ core }: Grid, sheetId: string, row: number, column: number, cell: ICellData): CellState | undefined {
  const formula = formulaAt(core, sheetId, row, column);
  const value = cellValue(cell);
  const style = readStyle(styleOf(core, cell));
  if (formula === undefined && value === undefined && !style) return undefined;
  return { row, column, ...(value !== undefined ? { value } : {}), ...(formula !== undefined ? { formula } : {}), ...(style ? { style } : {}) };
}

function cellStates(grid: Grid, sheetId: string): CellState[] {
  const cells: CellState[] = [];
  grid.core
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const state = cell ? cellState(grid, sheetId, row, column, cell) : undefined;
      if (state) cells.push(state);
    });
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

function lineStates(grid: Grid, sheetId: string): Pick<SheetState, 'columnWidths' | 'rowHeights' | 'hiddenColumns' | 'hiddenRows'> {
  const { columnData, rowData } = grid.core.sheet(sheetId).getConfig();
  const lines = <Line>(data: Readonly<Record<number, Line>>): [number, Line][] => Object.entries(data).map(([index, line]) => [Number(index), line]);
  const columns = lines(columnData);
  const rows = lines(rowData);
  return {
    columnWidths: Object.fromEntries(columns.flatMap(([index, column]) => (column.w === undefined ? [] : [[index, pixelsToCharacters(column.w)]]))),
    rowHeights: Object.fromEntries(rows.flatMap(([index, row]) => (row.h === undefined || row.ia === 1 ? [] : [[index, pixelsToPoints(row.h)]]))),
    hiddenColumns: columns.filter(([, column]) => column.hd === 1).map(([index]) => index),
    hiddenRows: rows.filter(([, row]) => row.hd === 1).map(([index]) => index),
  };
}
