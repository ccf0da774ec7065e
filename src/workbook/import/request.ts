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
  /** Keys of the columns. */
  readonly columns: readonly string[];
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
    log: { file: file.name, table: file.table.id ?? file.table.title, period: [...new Set(columns.map(({ period }) => period))].join(', '), columns: columns.map(({ key }) => key) },
  };
}
