import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { SET_CELLS } from './cells';
import { STYLE_ONLY } from './cellStyles';
import type { FirstListeners } from './firstListeners';

/**
 * As shipped, Univer forgets the formulas of cells when a change of their looks is redone: it recognises such a change by
 * the command that caused it, and then "redo" is that command.
 */
export function keepFormulasWhenStylesAreRedone(first: FirstListeners): void {
  first.add((command) => {
    if (command.id !== SET_CELLS) return;
    const params = command.params as { trigger?: string; cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>> };
    if (params.trigger !== 'univer.command.redo' && params.trigger !== 'univer.command.undo') return;
    const cells = Object.values(params.cellValue ?? {}).flatMap((line) => Object.values(line) as Nullable<ICellData>[]);
    if (cells.every((cell) => cell && !('f' in cell || 'si' in cell || 'v' in cell || 'p' in cell))) params.trigger = STYLE_ONLY;
  });
}
