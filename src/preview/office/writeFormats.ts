import type { ICellData } from '@univerjs/core';
import { intersect, type Rect } from '../grid/address';
import { setCells } from '../grid/cells';
import { STYLE_ONLY } from '../grid/cellStyles';
import type { Change, GridCore } from '../grid/core';
import { isUnbounded } from '../grid/readRange';
import { officeError } from './OfficeError';
import { shaped } from './writeValues';

/** The change that gives the rectangle number formats: one for all, or an array of its shape; null leaves a cell's as it is. */
export function numberFormatCells(core: GridCore, sheetId: string, rect: Rect, value: unknown): Change {
  const sheet = core.sheet(sheetId);
  const part = isUnbounded(rect) ? intersect(rect, { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() }) : rect;
  if (!part) throw officeError('InvalidArgument', 'Range.numberFormat');
  const cells: Record<number, Record<number, ICellData>> = {};
  shaped(value, part, 'Range.numberFormat').forEach((line, row) => {
    line.forEach((format, column) => {
      if (format === null) return;
      if (typeof format !== 'string') throw officeError('InvalidArgument', 'Range.numberFormat');
      (cells[part.row + row] ??= {})[part.column + column] = { s: { n: format === 'General' || format === '' ? null : { pattern: format } } };
    });
  });
  return setCells(core, sheetId, cells, STYLE_ONLY);
}
