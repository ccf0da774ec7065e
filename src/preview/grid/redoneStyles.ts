import type { ICellData, ICommandService, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { SET_CELLS } from './cells';
import { STYLE_ONLY } from './cellStyles';

/**
 * As shipped, Univer forgets the formulas of cells when a change of their looks is redone: it recognises such a change by
 * the command that caused it, and then "redo" is that command. Must be called before the workbook is made, so that it
 * comes before Univer's own listeners.
 */
export function keepFormulasWhenStylesAreRedone(commands: ICommandService): void {
  commands.beforeCommandExecuted((command) => {
    if (command.id !== SET_CELLS) return;
    const params = command.params as { trigger?: string; cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>> };
    if (params.trigger !== 'univer.command.redo' && params.trigger !== 'univer.command.undo') return;
    const cells = Object.values(params.cellValue ?? {}).flatMap((line) => Object.values(line) as Nullable<ICellData>[]);
    if (cells.every((cell) => cell && !('f' in cell || 'si' in cell || 'v' in cell || 'p' in cell))) params.trigger = STYLE_ONLY;
  });
}
