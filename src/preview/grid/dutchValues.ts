import { cellValue, isError } from './cellValues';
import { cellText } from './cellText';
import type { GridCore } from './core';

/** Before Univer's own formatting, which handles cells with a number format. */
const FIRST = 100;

/** Shows cells without a number format the Dutch way too: 12,5 and WAAR and #DEEL/0!. */
export function showDutchValues(core: GridCore): void {
  const { INTERCEPTOR_POINT, SheetInterceptorService } = core.runtime.sheets;
  core.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    effect: core.runtime.core.InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const raw = location.rawData;
      const value = cellValue(raw);
      const fraction = typeof value === 'number' && !Number.isInteger(value);
      if (!raw || !(fraction || typeof value === 'boolean' || isError(value))) return next(cell);
      if (fraction && core.workbook.getStyles().getStyleByCell(raw)?.n) return next(cell);
      const text = cellText(core, value, 'General', 'nl');
      return next({ ...cell, v: text });
    },
  });
}
