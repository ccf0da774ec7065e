import type { Grid } from '../grid/createGrid';

/**
 * Brings a neighbour to the front before the sheet in front is removed. Univer's own command does so, but undoing an
 * insertion removes the sheet alone, after which its renderer fails on every change because no sheet is in front.
 */
export function stayOnSheet({ core }: Grid): void {
  core.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== 'sheet.mutation.remove-sheet') return;
    const { subUnitId } = params as { readonly subUnitId: string };
    if (core.workbook.getActiveSheet()?.getSheetId() !== subUnitId) return;
    const sheets = core.workbook.getSheets();
    const at = sheets.findIndex((sheet) => sheet.getSheetId() === subUnitId);
    const nearestFirst = [...sheets.slice(0, at).reverse(), ...sheets.slice(at + 1)];
    const next = nearestFirst.find((sheet) => !sheet.isSheetHidden());
    if (next) core.run('sheet.operation.set-worksheet-active', { unitId: core.unitId, subUnitId: next.getSheetId() });
  });
}
