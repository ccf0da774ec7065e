import { dateToSerial } from '../dates';
import { tableSpecs } from '../tables/specs';
import type { TableSpec } from '../tables/spec';
import type { TableRow } from '../tables/tableRow';
import type { ImportColumn, ImportPlan, PlannedColumn } from './plan';
import type { CbsFile } from './readFile';

/** What of a plan is to be written, as the user accepted it. */
export interface ImportRequest {
  readonly columns: readonly (ImportColumn & { readonly cells: PlannedColumn['cells'] })[];
  readonly log: ImportLog;
}

/** A line for the list of imports. */
export interface ImportLog {
  readonly file: string;
  /** Table of CBS, or its title. */
  readonly table: string;
  readonly period: string;
  /** Headers of the columns. */
  readonly columns: readonly string[];
}

/** What the log on `Mutaties` says of an import. */
export const IMPORT_ACTION = 'Bestand van CBS geïmporteerd';

/** The line of the log: what was filled out of which file. @param today ISO date */
export function importLogRow({ file, table, period, columns }: ImportLog, today: string): TableRow {
  return { handeling: IMPORT_ACTION, betreft: columns.join(', '), was: null, wordt: period, datum: dateToSerial(today), reden: file.includes(table) ? file : `${file} (${table})` };
}

/** Names a column of the plan. */
export const columnId = ({ table, key }: ImportColumn) => `${table}/${key}`;

/** Whether a column goes with another: the reference date never without the inhabitants it is of. */
const follows: Readonly<Record<string, string>> = { 'gemeenten/peildatum': 'gemeenten/inwoners' };

/** The column that decides whether this one is written. */
export const leader = (column: ImportColumn) => follows[columnId(column)] ?? columnId(column);

/** The columns that are written: those that the user did not leave out. */
export function acceptedColumns({ columns }: ImportPlan, off: ReadonlySet<string>): readonly PlannedColumn[] {
  return columns.filter((column) => column.cells.length > 0 && !off.has(leader(column)));
}

/** The request for a plan without the columns that were left out. */
export function requestOf(file: CbsFile, plan: ImportPlan, off: ReadonlySet<string>): ImportRequest {
  const columns = acceptedColumns(plan, off);
  return {
    columns: columns.map(({ table, key, cells }) => ({ table, key, cells })),
    log: { file: file.name, table: file.table.id ?? file.table.title, period: [...new Set(columns.map(({ period }) => period))].join(', '), columns: columns.map(headerOf) },
  };
}

/** Header of a column as it stands on the sheet; its key when the model has no such column. */
function headerOf({ table, key }: ImportColumn): string {
  const spec: TableSpec = tableSpecs[table];
  return spec.columns.find((column) => column.key === key)?.header ?? key;
}
