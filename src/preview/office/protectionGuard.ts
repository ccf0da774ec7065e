import type { Grid } from '../grid/grid';
import { officeError } from './OfficeError';

/** Refuses a change of a protected sheet. All cells are locked, as they are in a new workbook. */
export function refuseWhenProtected(grid: Grid, sheetId: string, where: string): void {
  if (grid.beside.get('protection', sheetId)) throw officeError('AccessDenied', where);
}
