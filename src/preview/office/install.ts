import type { Grid } from '../grid/createGrid';
import { enums } from './enums';
import { excelRun } from './excelRun';
import { OfficeError } from './OfficeError';
import { OfficeHost, type Counters, type OfficeOptions } from './OfficeHost';
import { RequestContext } from './RequestContext';
import { officeNamespace } from './officeNamespace';

/** The globals Office.js would make, over a grid. */
export interface StandInOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly counters: Counters;
}

/**
 * The stand-in for Excel over a booted grid: the documented behaviour of Office.js for the part of the API this add-in
 * uses, strictly. What it leaves out is absent, so that using it fails.
 */
export function createOffice(grid: Grid, options: OfficeOptions = {}): StandInOffice {
  const host = new OfficeHost(grid, options);
  const excel = { ...enums, RequestContext, run: (first: unknown, second?: never) => excelRun(host, first, second) };
  return {
    Excel: excel as unknown as typeof Excel,
    Office: officeNamespace(options) as unknown as typeof Office,
    OfficeExtension: { Error: OfficeError } as unknown as typeof OfficeExtension,
    counters: host.counters,
  };
}

/** Puts `Excel`, `Office` and `OfficeExtension` on a global object, as loading Office.js in Excel does. */
export function installOffice(target: object, grid: Grid, options: OfficeOptions = {}): StandInOffice {
  const office = createOffice(grid, options);
  Object.assign(target, { Excel: office.Excel, Office: office.Office, OfficeExtension: office.OfficeExtension });
  return office;
}
