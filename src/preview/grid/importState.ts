import type { ICellData, IWorksheetData } from '@univerjs/core';
import type { CellState, SheetState, WorkbookState } from '../workbookState';
import { parseRect, type Rect } from './address';
import { cellDataOf } from './cellValues';
import { writeStyle } from './cellStyles';
import type { ChartRecord } from './chartRecord';
import { nextConditionalFormatId, setConditionalFormat } from './conditionalFormats';
import type { GridCore } from './core';
import type { Grid } from './grid';
import { growForFormula } from './growSheets';
import { charactersToPixels, pointsToPixels } from './measures';
import { listNames, removeName, setName } from './names';
import { emptySheet, findSheet } from './sheets';
import { setValidation } from './validations';

let made = 0;

function nextId(kind: string): string {
  made += 1;
  return `${kind}-${Date.now().toString(36)}-i${made}`;
}

/** Replaces the whole workbook by `state`, as opening a file does: no events, nothing to undo. Throws on a bad address. */
export async function importState(grid: Grid, state: WorkbookState): Promise<void> {
  const { core, beside } = grid;
  await grid.changes.silently(async () => {
    const old = core.workbook.getSheets().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() }));
    for (const name of listNames(core)) core.apply(removeName(core, name));
    beside.clear();
    const sheets = state.sheets.map((sheet) => ({ id: nextId('sheet'), sheet }));
    sheets.forEach(({ id, sheet }, index) => {
      core.run('sheet.mutation.insert-sheet', { unitId: core.unitId, index: old.length + index, sheet: snapshot(core, id, sheet) });
    });
    const visible = sheets.find(({ sheet }) => sheet.name === state.activeSheet && sheet.visibility === 'visible') ?? sheets.find(({ sheet }) => sheet.visibility === 'visible');
    if (visible) core.run('sheet.operation.set-worksheet-active', { unitId: core.unitId, subUnitId: visible.id });
    for (const { id, name } of old) core.run('sheet.mutation.remove-sheet', { unitId: core.unitId, subUnitId: id, subUnitName: name });
    for (const { id, sheet } of sheets) for (const { formula } of sheet.cells) if (formula) growForFormula(core, id, formula);
    addNames(core, state);
    for (const { id, sheet } of sheets) addBeside(grid, id, sheet);
    for (const [name, value] of Object.entries(state.properties)) beside.put('properties', name, { value });
    grid.undo.clear();
    await grid.calculation.recalculate();
  });
}

function rectOfAddress(address: string): Rect {
  const rect = parseRect(address);
  if (!rect) throw new Error(`Not an address: ${address}`);
  return rect;
}

function univerRange(rect: Rect): { startRow: number; endRow: number; startColumn: number; endColumn: number } {
  return { startRow: rect.row, endRow: rect.row + rect.rows - 1, startColumn: rect.column, endColumn: rect.column + rect.columns - 1 };
}

function cellData({ value, formula, style }: CellState): ICellData {
  return {
    ...(formula !== undefined ? { f: formula } : {}),
    ...(value !== undefined ? definite(cellDataOf(value)) : {}),
    ...(style ? { s: writeStyle(style) } : {}),
  };
}

/** Only the value and its type: the nulls are for replacing, and a snapshot replaces nothing. */
function definite({ v, t }: ICellData): ICellData {
  return { v, t };
}

function snapshot(core: GridCore, id: string, sheet: SheetState): IWorksheetData {
  const cells: Record<number, Record<number, ICellData>> = {};
  let rows = 0;
  let columns = 0;
  for (const cell of sheet.cells) {
    (cells[cell.row] ??= {})[cell.column] = cellData(cell);
    rows = Math.max(rows, cell.row + 1);
    columns = Math.max(columns, cell.column + 1);
  }
  const empty = emptySheet(id, sheet.name);
  const columnData: NonNullable<IWorksheetData['columnData']> = {};
  for (const [column, characters] of Object.entries(sheet.columnWidths)) columnData[Number(column)] = { w: charactersToPixels(characters) };
  for (const column of sheet.hiddenColumns) columnData[column] = { ...columnData[column], hd: 1 };
  const rowData: NonNullable<IWorksheetData['rowData']> = {};
  for (const [row, points] of Object.entries(sheet.rowHeights)) rowData[Number(row)] = { h: pointsToPixels(points), ia: 0 };
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: 1 };
  const { rows: ySplit, columns: xSplit } = sheet.freeze ?? { rows: 0, columns: 0 };
  return core.runtime.core.mergeWorksheetSnapshotWithDefault({
    ...empty,
    rowCount: Math.max(empty.rowCount ?? 0, rows + 100),
    columnCount: Math.max(empty.columnCount ?? 0, columns + 10),
    hidden: sheet.visibility === 'visible' ? 0 : 1,
    tabColor: sheet.tabColor ?? '',
    showGridlines: sheet.showGridlines === false ? 0 : 1,
    cellData: cells,
    columnData,
    rowData,
    mergeData: sheet.merges.map((address) => univerRange(rectOfAddress(address))),
    freeze: { xSplit, ySplit, startRow: ySplit > 0 ? ySplit : -1, startColumn: xSplit > 0 ? xSplit : -1 },
  });
}

function addNames(core: GridCore, state: WorkbookState): void {
  for (const { name, refersTo, comment = '', visible = true, sheet } of state.names) {
    const sheetId = sheet === undefined ? undefined : findSheet(core, sheet)?.getSheetId();
    core.apply(setName(core, { id: nextId('name'), name, formula: refersTo, comment, visible, ...(sheetId ? { sheetId } : {}) }));
  }
}

function addBeside({ core, beside }: Grid, sheetId: string, sheet: SheetState): void {
  if (sheet.visibility === 'veryHidden') beside.put('veryHidden', sheetId, true);
  if (sheet.autoFilter) beside.put('filters', sheetId, rectOfAddress(sheet.autoFilter));
  if (sheet.print) beside.put('print', sheetId, sheet.print);
  for (const { name, range, style = '' } of sheet.tables) {
    const id = nextId('table');
    beside.put('tables', id, { id, name, sheetId, rect: rectOfAddress(range), style, showFilterButton: true, showBandedRows: true });
  }
  for (const { range, ...rule } of sheet.validations) core.apply(...setValidation(core, sheetId, rectOfAddress(range), rule));
  // A new rule comes before the others, as in Excel: the one that wins is added last.
  const formats = [...sheet.conditionalFormats].sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
  for (const { range, formula, style } of formats) {
    core.apply(setConditionalFormat(core, sheetId, { id: nextConditionalFormatId(), rects: [rectOfAddress(range)], formula, style }));
  }
  for (const chart of sheet.charts) {
    const record = chartRecord(sheetId, chart);
    beside.put('charts', record.id, record);
  }
}

const types = { bar: 'BarClustered', column: 'ColumnClustered', line: 'Line' } as const;

function chartRecord(sheetId: string, chart: SheetState['charts'][number]): ChartRecord {
  const { fromRow, fromColumn, toRow, toColumn } = chart.position;
  return {
    id: nextId('chart'),
    sheetId,
    name: chart.name,
    type: types[chart.kind],
    title: chart.title ?? '',
    titleVisible: chart.title !== undefined,
    legendVisible: chart.legend ?? chart.series.length > 1,
    legendPosition: 'Bottom',
    valueAxisTitle: chart.valueAxisTitle ?? '',
    categoryAxisTitle: '',
    reverseCategories: false,
    series: chart.series,
    position: { row: fromRow, column: fromColumn, rows: Math.max(1, toRow - fromRow), columns: Math.max(1, toColumn - fromColumn) },
  };
}
