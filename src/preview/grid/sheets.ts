import type { IWorksheetData, Worksheet } from '@univerjs/core';
import type { Beside } from './beside';
import type { Change, GridCore } from './core';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from './measures';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** What the sheets of this preview start with; they grow when something is written beyond. */
const START_ROWS = 1000;
const START_COLUMNS = 60;

/** Excel's longest sheet name. */
const LONGEST_NAME = 31;

/** Whether Excel takes this name for a sheet, apart from its being taken: 1-31 characters, none of : \ / ? * [ ], no ' at an end. */
export function isSheetName(name: string): boolean {
  return name.trim() !== '' && name.length <= LONGEST_NAME && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== 'history';
}

/** The sheet with the name (upper and lower case alike) or with the id, as `getItem` finds it. */
export function findSheet(core: GridCore, key: string): Worksheet | undefined {
  const wanted = key.toLowerCase();
  return core.workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted || sheet.getSheetId() === key);
}

/** The first free "Blad1", "Blad2", … */
export function freeSheetName(core: GridCore): string {
  for (let number = core.workbook.getSheets().length; ; number += 1) {
    if (!findSheet(core, `Blad${number}`)) return `Blad${number}`;
  }
}

/** An empty sheet in Univer's form. */
export function emptySheet(id: string, name: string): Partial<IWorksheetData> & { id: string; name: string } {
  return {
    id,
    name,
    rowCount: START_ROWS,
    columnCount: START_COLUMNS,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    showGridlines: 1,
    cellData: {},
    rowData: {},
    columnData: {},
    mergeData: [],
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  };
}

let made = 0;

/** The change that adds an empty sheet at the end, and the new sheet's id. */
export function addSheet(core: GridCore, name: string): { readonly id: string; readonly change: Change } {
  made += 1;
  const id = `sheet-${Date.now().toString(36)}-${made}`;
  const sheet = core.runtime.core.mergeWorksheetSnapshotWithDefault(emptySheet(id, name));
  return {
    id,
    change: {
      redo: { id: 'sheet.mutation.insert-sheet', params: { unitId: core.unitId, index: core.workbook.getSheets().length, sheet } },
      undo: [{ id: 'sheet.mutation.remove-sheet', params: { unitId: core.unitId, subUnitId: id, subUnitName: name } }],
    },
  };
}

export function visibilityOf(sheet: Worksheet, beside: Beside): Visibility {
  if (!sheet.isSheetHidden()) return 'visible';
  return beside.get('veryHidden', sheet.getSheetId()) ? 'veryHidden' : 'hidden';
}

/** The changes that give the sheet this visibility. */
export function setVisibility(core: GridCore, beside: Beside, sheet: Worksheet, visibility: Visibility): Change[] {
  const place = { unitId: core.unitId, subUnitId: sheet.getSheetId() };
  const hide = (hidden: 0 | 1): { id: string; params: object } => ({ id: 'sheet.mutation.set-worksheet-hidden', params: { ...place, hidden } });
  return [
    { redo: hide(visibility === 'visible' ? 0 : 1), undo: [hide(sheet.isSheetHidden() ? 1 : 0)] },
    beside.change('veryHidden', place.subUnitId, visibility === 'veryHidden' ? true : null),
  ];
}

export function setTabColor(core: GridCore, sheet: Worksheet, color: string): Change {
  const set = (value: string): { id: string; params: object } => ({
    id: 'sheet.mutation.set-tab-color',
    params: { unitId: core.unitId, subUnitId: sheet.getSheetId(), color: value },
  });
  return { redo: set(color), undo: [set(sheet.getConfig().tabColor)] };
}

export function setGridlines(core: GridCore, sheet: Worksheet, show: boolean): Change {
  const set = (showGridlines: number): { id: string; params: object } => ({
    id: 'sheet.mutation.toggle-gridlines',
    params: { unitId: core.unitId, subUnitId: sheet.getSheetId(), showGridlines },
  });
  return { redo: set(show ? 1 : 0), undo: [set(sheet.getConfig().showGridlines)] };
}

/** The change that freezes the first rows and columns; 0 and 0 unfreezes. */
export function setFreeze(core: GridCore, sheet: Worksheet, rows: number, columns: number): Change {
  const set = (freeze: object): { id: string; params: object } => ({
    id: 'sheet.mutation.set-frozen',
    params: { unitId: core.unitId, subUnitId: sheet.getSheetId(), ...freeze },
  });
  const wanted = { ySplit: rows, xSplit: columns, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
  return { redo: set(wanted), undo: [set({ ...sheet.getFreeze() })] };
}

export function setOrder(core: GridCore, sheet: Worksheet, position: number): Change {
  const from = core.workbook.getSheets().indexOf(sheet);
  const set = (fromOrder: number, toOrder: number): { id: string; params: object } => ({
    id: 'sheet.mutation.set-worksheet-order',
    params: { unitId: core.unitId, subUnitId: sheet.getSheetId(), fromOrder, toOrder },
  });
  return { redo: set(from, position), undo: [set(position, from)] };
}

/** The sheet's whole range in Univer's form. */
function lines(first: number, count: number, across: number): { startRow: number; endRow: number; startColumn: number; endColumn: number } {
  return { startRow: 0, endRow: across, startColumn: first, endColumn: first + count - 1 };
}

export function setColumnWidth(core: GridCore, sheet: Worksheet, first: number, count: number, pixels: number): Change {
  const params = {
    unitId: core.unitId,
    subUnitId: sheet.getSheetId(),
    ranges: [lines(first, count, Math.max(0, sheet.getRowCount() - 1))],
    colWidth: pixels,
  };
  const id = 'sheet.mutation.set-worksheet-col-width';
  return { redo: { id, params }, undo: [{ id, params: core.runtime.sheets.SetWorksheetColWidthMutationFactory(params, sheet) }] };
}

export function setRowHeight(core: GridCore, sheet: Worksheet, first: number, count: number, pixels: number): Change[] {
  const place = { unitId: core.unitId, subUnitId: sheet.getSheetId() };
  const ranges = [{ startRow: first, endRow: first + count - 1, startColumn: 0, endColumn: Math.max(0, sheet.getColumnCount() - 1) }];
  const height = { ...place, ranges, rowHeight: pixels };
  const fixed = { ...place, ranges, autoHeightInfo: 0 as const };
  const id = 'sheet.mutation.set-worksheet-row-height';
  const autoId = 'sheet.mutation.set-worksheet-row-is-auto-height';
  const { SetWorksheetRowHeightMutationFactory, SetWorksheetRowIsAutoHeightMutationFactory } = core.runtime.sheets;
  return [
    { redo: { id, params: height }, undo: [{ id, params: SetWorksheetRowHeightMutationFactory(height, sheet) }] },
    { redo: { id: autoId, params: fixed }, undo: [{ id: autoId, params: SetWorksheetRowIsAutoHeightMutationFactory(fixed, sheet) }] },
  ];
}
