import { absoluteReference, type Rect } from './address';
import { valueAt } from './cells';
import type { ChartSeriesRecord } from './chartRecord';
import type { GridCore } from './core';

/**
 * The series Excel makes of a source range: a first row or column of texts gives the names and the categories; "Auto"
 * takes the longer side as the points.
 */
export function seriesOf(core: GridCore, sheetId: string, rect: Rect, seriesBy: 'Auto' | 'Columns' | 'Rows'): ChartSeriesRecord[] {
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && rect.rows >= rect.columns);
  const names = byColumns ? hasTexts(core, sheetId, headerRow(rect)) : hasTexts(core, sheetId, headerColumn(rect));
  const categories = byColumns ? hasTexts(core, sheetId, headerColumn(rect)) : hasTexts(core, sheetId, headerRow(rect));
  const reference = (part: Rect): string => absoluteReference(core.sheet(sheetId).getName(), part).slice(1);
  const [skipRows, skipColumns] = byColumns ? [names ? 1 : 0, categories ? 1 : 0] : [categories ? 1 : 0, names ? 1 : 0];
  const body = { row: rect.row + skipRows, column: rect.column + skipColumns, rows: rect.rows - skipRows, columns: rect.columns - skipColumns };
  return Array.from({ length: byColumns ? body.columns : body.rows }, (_item, index) => {
    const values = byColumns ? { ...body, column: body.column + index, columns: 1 } : { ...body, row: body.row + index, rows: 1 };
    const name = byColumns ? { ...values, row: rect.row, rows: 1 } : { ...values, column: rect.column, columns: 1 };
    const labels = byColumns ? { ...body, column: rect.column, columns: 1 } : { ...body, row: rect.row, rows: 1 };
    return { values: reference(values), ...(names ? { nameRef: reference(name) } : {}), ...(categories ? { categories: reference(labels) } : {}) };
  });
}

function headerRow(rect: Rect): Rect {
  return { ...rect, rows: 1, column: rect.column + 1, columns: rect.columns - 1 };
}

function headerColumn(rect: Rect): Rect {
  return { ...rect, columns: 1, row: rect.row + 1, rows: rect.rows - 1 };
}

/** Whether the cells are there and none of them holds a number. */
function hasTexts(core: GridCore, sheetId: string, rect: Rect): boolean {
  if (rect.rows < 1 || rect.columns < 1) return false;
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      if (typeof valueAt(core, sheetId, row, column) === 'number') return false;
    }
  }
  return true;
}
