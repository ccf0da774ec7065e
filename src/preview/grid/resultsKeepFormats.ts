import type { ICellData, ICommandService } from '@univerjs/core';
import { SET_CELLS } from './cells';

/**
 * Univer gives a formula cell the number format of the cells it refers to, at every calculation. Excel does so only while somebody
 * types; a calculation never changes a format, and a workbook that is opened and saved must keep its own.
 */
export function resultsKeepFormats(commands: ICommandService): void {
  commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SET_CELLS || !options?.applyFormulaCalculationResult) return;
    const { cellValue } = command.params as { cellValue?: Record<number, Record<number, ICellData | null>> };
    for (const row of Object.values(cellValue ?? {})) for (const cell of Object.values(row ?? {})) if (cell) delete cell.s;
  });
}
