import { columnNumber } from '../workbook/a1';
import type { DefinedNames } from '../workbook/link/status';
import type { RawModel, RawTable } from '../workbook/read/rawTable';
import { CHECKS_NAME, OUTCOME_NAMES } from '../workbook/outcomeNames';
import type { TableKey, TableSpec } from '../workbook/tables/spec';
import { tableSpecs } from '../workbook/tables/specs';
import { VERSION_NAME } from '../workbook/version';
import { isOfficeError } from './run';
import { queueStore } from './scenarioStore';
import type { StoreSheet } from './scenarioStore';

const specs: readonly TableSpec[] = Object.values(tableSpecs);

/** The tables of the model, its sheets and the outcome of its own checks. */
export interface WorkbookContents {
  readonly model: RawModel;
  /** Label and verdict of each line of the model check, with its address; empty when the sheet is gone. */
  readonly checks: NamedValues | null;
  /** HBVS+ and new strength per team as the sheet's formulas give them. */
  readonly outcomes: { readonly hbvs: NamedValues | null; readonly nieuw: NamedValues | null };
  /** The kept scenarios. */
  readonly kept: StoreSheet;
  /** Defined names of the workbook, in small letters, with their formulas. */
  readonly names: DefinedNames;
}

export interface NamedValues {
  readonly address: string;
  readonly values: readonly (readonly unknown[])[];
}

/** Queues the reading of everything; call the result after one sync. */
export function queueRead(context: Excel.RequestContext, present: ReadonlySet<string> | null = null): () => WorkbookContents {
  const sheets = context.workbook.worksheets.load('items/name');
  const kept = queueStore(context);
  const names = context.workbook.names.load('items/name,items/formula');
  const ranges = specs.filter((spec) => present === null || present.has(spec.name)).map((spec) => {
    const { tables } = context.workbook;
    // A workbook without links can do without their table: what an older model has can still be edited.
    const range = (spec.key === 'koppelingen' ? tables.getItemOrNullObject(spec.name) : tables.getItem(spec.name)).getRange();
    return { spec, range: range.load('values,formulas,address') };
  });
  const named = (name: string) => (present === null || present.has(name) ? context.workbook.names.getItem(name).getRange().load('values,address') : null);
  const checks = named(CHECKS_NAME);
  const hbvs = named(OUTCOME_NAMES.hbvs);
  const nieuw = named(OUTCOME_NAMES.nieuw);
  const version = named(VERSION_NAME);
  return () => ({
    model: {
      sheets: sheets.items.map((sheet) => sheet.name),
      version: versionOf(version),
      tables: Object.fromEntries(specs.map((spec) => [spec.key, rawOf(ranges.find((found) => found.spec.key === spec.key)?.range)])) as Record<TableKey, RawTable | null>,
    },
    checks: valuesOf(checks),
    outcomes: { hbvs: valuesOf(hbvs), nieuw: valuesOf(nieuw) },
    kept: kept(),
    names: new Map(names.items.map((item) => [item.name.toLowerCase(), String(item.formula)])),
  });
}

function valuesOf(range: Excel.Range | null): NamedValues | null {
  return range ? { address: range.address, values: range.values } : null;
}

/** As text: a version typed over may have become a number. */
function versionOf(range: Excel.Range | null): string | null {
  const value: unknown = range?.values[0]?.[0];
  return value === undefined || value === '' ? null : String(value);
}

function rawOf(range: Excel.Range | undefined): RawTable | null {
  if (!range || range.isNullObject) return null;
  const { sheet, row, column } = splitAddress(range.address);
  return { sheet, top: row, left: column, values: range.values, formulas: range.formulas };
}

/** "'Mijn blad'!B4:F9" → sheet, row and column of the first cell. */
export function splitAddress(address: string): { sheet: string; row: number; column: number } {
  const mark = address.lastIndexOf('!');
  const sheet = address.slice(0, mark).replace(/^'|'$/g, '').replace(/''/g, "'");
  const match = /^\$?([A-Z]+)\$?(\d+)/i.exec(address.slice(mark + 1));
  return { sheet, row: Number(match?.[2] ?? 1), column: columnNumber(match?.[1] ?? 'A') };
}

/**
 * Reads the whole model in one sync. Only when something is missing a second look finds out what is still there.
 * @returns null when the workbook has none of the model's tables
 */
export async function readWorkbook(): Promise<WorkbookContents | null> {
  try {
    return await Excel.run(async (context) => {
      const contents = queueRead(context);
      await context.sync();
      return contents();
    });
  } catch (error) {
    if (!isOfficeError(error) || error.code !== 'ItemNotFound') throw error;
    return readWhatIsThere();
  }
}

async function readWhatIsThere(): Promise<WorkbookContents | null> {
  return Excel.run(async (context) => {
    const tables = context.workbook.tables.load('items/name');
    const names = context.workbook.names.load('items/name');
    await context.sync();
    const present = new Set([...tables.items, ...names.items].map((item) => item.name));
    if (!specs.some((spec) => present.has(spec.name))) return null;
    const contents = queueRead(context, present);
    await context.sync();
    return contents();
  });
}
