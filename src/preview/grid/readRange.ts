import type { ScalarValue } from '../workbookState';
import { EXCEL_COLUMNS, EXCEL_ROWS, type Rect } from './address';
import { isError } from './cellValues';
import { cellAt, formulaAt, valueAt } from './cells';
import { styleOf } from './cellStyles';
import { cellText } from './cellText';
import type { GridCore } from './core';
import type { Culture } from './entry';

export type PlainValue = string | number | boolean;

/** Whether the rectangle is whole columns or rows: Excel then gives null for what belongs to cells. */
export function isUnbounded(rect: Rect): boolean {
  return rect.rows === EXCEL_ROWS || rect.columns === EXCEL_COLUMNS;
}

function grid2d<Item>(rect: Rect, read: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: rect.rows }, (_row, row) => Array.from({ length: rect.columns }, (_column, column) => read(rect.row + row, rect.column + column)));
}

/** A value as the API gives it: "" for an empty cell, "#DIV/0!" for an error. */
export function plainValue(value: ScalarValue | undefined): PlainValue {
  if (value === undefined) return '';
  return isError(value) ? value.error : value;
}

export function readValues(core: GridCore, sheetId: string, rect: Rect): PlainValue[][] {
  return grid2d(rect, (row, column) => plainValue(valueAt(core, sheetId, row, column)));
}

/** Formulas where there are any, values elsewhere. */
export function readFormulas(core: GridCore, sheetId: string, rect: Rect): PlainValue[][] {
  return grid2d(rect, (row, column) => formulaAt(core, sheetId, row, column) ?? plainValue(valueAt(core, sheetId, row, column)));
}

/** Excel's name of the kind of a value. */
export function valueType(value: ScalarValue | undefined): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === undefined) return 'Empty';
  if (isError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

export function readValueTypes(core: GridCore, sheetId: string, rect: Rect): ReturnType<typeof valueType>[][] {
  return grid2d(rect, (row, column) => valueType(valueAt(core, sheetId, row, column)));
}

export function formatAt(core: GridCore, sheetId: string, row: number, column: number): string {
  return styleOf(core, cellAt(core, sheetId, row, column))?.n?.pattern ?? 'General';
}

export function readFormats(core: GridCore, sheetId: string, rect: Rect): string[][] {
  return grid2d(rect, (row, column) => formatAt(core, sheetId, row, column));
}

/** The cells as they are shown, in the culture's notation. */
export function readTexts(core: GridCore, sheetId: string, rect: Rect, culture: Culture): string[][] {
  return grid2d(rect, (row, column) => cellText(core, valueAt(core, sheetId, row, column), formatAt(core, sheetId, row, column), culture));
}
