import { boundingRect, intersect, EXCEL_COLUMNS, EXCEL_ROWS, type Rect } from './address';
import type { GridCore } from './core';

const WHOLE: Rect = { row: 0, column: 0, rows: EXCEL_ROWS, columns: EXCEL_COLUMNS };

/** The smallest rectangle with all cells that hold something, or also those that only look different; undefined without any. */
export function usedRect(core: GridCore, sheetId: string, valuesOnly: boolean, within: Rect = WHOLE): Rect | undefined {
  const cells: { row: number; column: number }[] = [];
  const styles = core.workbook.getStyles();
  core
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell) return;
      const holds = (cell.v !== undefined && cell.v !== null) || cell.f || cell.si || cell.p;
      const looks = !valuesOnly && cell.s !== undefined && Object.keys(styles.getStyleByCell(cell) ?? {}).length > 0;
      if (holds || looks) cells.push({ row, column });
    });
  const used = boundingRect(cells);
  return used && intersect(used, within);
}
