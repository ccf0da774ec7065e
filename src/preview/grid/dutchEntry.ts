import type { ICellData, Nullable } from '@univerjs/core';
import { cellDataOf } from './cellValues';
import type { GridCore } from './core';
import { readEntry } from './entry';

/** Before Univer's own readers of entries. */
const FIRST = 100;
const NUMBER = 2;

/** Removes rounding noise such as 0.07 * 100 = 7.000000000000001. */
function digits(value: number): string {
  return String(Number(value.toPrecision(15))).replace('.', ',');
}

/** What stands in the cell editor for a number: "12,5", "7%", "1-3-2023". */
export function editingText(core: GridCore, value: number, format: string | undefined): string {
  const bare = (format ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (bare.includes('%')) return `${digits(value * 100)}%`;
  if (/[dmy]/i.test(bare) && !/general/i.test(bare)) return core.runtime.core.numfmt.format('d-m-yyyy', value, { locale: 'nl', throws: false });
  return digits(value);
}

/**
 * Lets the user type and edit the Dutch way: a decimal comma, WAAR, 31-12-2024. Univer reads entries the English way only,
 * so that "12,5" would be a text.
 */
export function readDutchEntries(core: GridCore): void {
  const { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } = core.runtime.sheets;
  const { writeCellInterceptor } = core.injector.get(SheetInterceptorService);
  const formatOf = (cell: Nullable<ICellData>): string | undefined => core.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (value, context, next) => {
      const cell = context.worksheet.getCellRaw(context.row, context.col);
      if (!cell || cell.f || cell.si || cell.t !== NUMBER || typeof cell.v !== 'number') return next(value);
      return { ...value, v: editingText(core, cell.v, formatOf(cell)), p: undefined };
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (value, context, next) => {
      const text = typeof value?.v === 'string' ? value.v : undefined;
      const before = context.worksheet.getCellRaw(context.row, context.col);
      if (!value || text === undefined || value.f || value.p || formatOf(before) === '@') return next(value);
      const entry = readEntry(text, 'nl');
      if (entry.kind !== 'value') return next(value);
      const style = entry.format && !formatOf(before) ? { s: { ...core.workbook.getStyles().getStyleByCell(before), n: { pattern: entry.format } } } : {};
      return { ...value, ...cellDataOf(entry.value), ...style };
    },
  });
}
