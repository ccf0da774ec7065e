import type { Grid } from '../grid/createGrid';
import { customFunctions, type FunctionMessages } from './customFunctions';
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
  readonly CustomFunctions: typeof CustomFunctions;
  /** What the add-in's functions said about the cells that show an error. */
  readonly functionMessages: FunctionMessages;
  readonly counters: Counters;
}

/**
 * The stand-in for Excel over a booted grid: the documented behaviour of Office.js for the part of the API this add-in
 * uses, strictly. What it leaves out is absent, so that using it fails.
 */
export function createOffice(grid: Grid, options: OfficeOptions = {}): StandInOffice {
  const host = new OfficeHost(grid, options);
  const excel = { ...enums, RequestContext, run: (first: unknown, second?: never) => excelRun(host, first, second) };
  const functions = customFunctions(grid, options.functions);
  return {
    Excel: excel as unknown as typeof Excel,
    Office: officeNamespace(options) as unknown as typeof Office,
    OfficeExtension: { Error: OfficeError } as unknown as typeof OfficeExtension,
    CustomFunctions: functions.namespace as unknown as typeof CustomFunctions,
    functionMessages: functions.messages,
    counters: host.counters,
  };
}

/** Puts `Excel`, `Office`, `OfficeExtension` and `CustomFunctions` on a global object, as loading Office.js in Excel does. */
export function installOffice(target: object, grid: Grid, options: OfficeOptions = {}): StandInOffice {
  const office = createOffice(grid, options);
  Object.assign(target, { Excel: office.Excel, Office: office.Office, OfficeExtension: office.OfficeExtension, CustomFunctions: office.CustomFunctions });
  return office;
}
