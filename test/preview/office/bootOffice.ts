import { createGrid, type Grid } from '../../../src/preview/grid/createGrid';
import { createOffice, type StandInOffice } from '../../../src/preview/office/install';
import type { OfficeOptions } from '../../../src/preview/office/OfficeHost';

export interface BootedOffice extends StandInOffice {
  readonly grid: Grid;
  /** A name no sheet of this workbook has had. */
  readonly freshName: () => string;
  /** Runs a batch on a new sheet. */
  readonly onSheet: <Result>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>) => Promise<Result>;
}

/** A booted grid with the stand-in Excel over it. One per file: booting costs a second. */
export async function bootOffice(options: OfficeOptions = {}): Promise<BootedOffice> {
  const grid = await createGrid();
  const office = createOffice(grid, options);
  let sheets = 0;
  const freshName = (): string => `Proef${(sheets += 1)}`;
  return {
    ...office,
    grid,
    freshName,
    onSheet: (batch) => office.Excel.run(async (context) => batch(context, context.workbook.worksheets.add(freshName()))),
  };
}

/** Waits until events that are under way have been delivered. */
export async function eventsDelivered(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
}
