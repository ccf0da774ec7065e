import { createGrid, type Grid } from '../../../src/preview/grid/createGrid';
import { createOffice, type StandInOffice } from '../../../src/preview/office/install';
import type { OfficeOptions } from '../../../src/preview/office/OfficeHost';

/** A booted grid with the stand-in Excel over it. */
export async function bootOffice(options: OfficeOptions = {}): Promise<StandInOffice & { readonly grid: Grid }> {
  const grid = await createGrid();
  return { ...createOffice(grid, options), grid };
}
