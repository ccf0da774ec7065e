import { address } from '../a1';
import type { CellContent } from '../blueprint';
import { errorName } from '../errorValues';
import type { InputProblem, Place } from '../problems';
import type { TableRow } from '../tables/tableRow';
import type { ColumnSpec, TableSpec } from '../tables/spec';
import { isOlder } from '../version';
import { findColumns } from './findColumns';
import { isBlank } from './rawTable';
import type { RawModel, RawTable } from './rawTable';
import { readNumber } from './readNumber';

export type CellValue = number | string | boolean | null;

/** One row of a table that was read: values by column key, and where each stands. */
export interface ReadRow {
  readonly values: Readonly<Record<string, CellValue>>;
  /** As entered, for writing back: a formula of the user is kept. */
  readonly contents: TableRow;
  /** Row of the table's body, from 0, blank rows counted. */
  readonly index: number;
  /** Whether something stands in a cell, right or wrong: a wrong value has its own message and is not "empty" too. */
  readonly filled: (key: string) => boolean;
  readonly place: (key: string) => Place;
  /** Text that names the row in messages; '' when it has none. */
  readonly label: string;
}

export interface ReadTable {
  readonly spec: TableSpec;
  readonly rows: readonly ReadRow[];
  /** Place of the whole column, for messages about all rows. */
  readonly column: (key: string) => Place;
}

/**
 * Finds the columns of a table by their headers and reads its rows that are not blank; every cell is checked by its rule. A table that is
 * newer than the workbook reads as empty.
 */
export function readTable(spec: TableSpec, model: RawModel, problems: InputProblem[]): ReadTable | null {
  const raw = model.tables[spec.key];
  if (!raw) {
    if (spec.since !== undefined && isOlder(model.version, spec.since)) return { spec, rows: [], column: () => ({ sheet: spec.sheet, range: 'A1' }) };
    const there = model.sheets.includes(spec.sheet);
    problems.push(there ? { code: 'missingTable', place: { sheet: spec.sheet, range: 'A1' }, header: spec.columns[0]?.header ?? '' } : { code: 'missingSheet', place: { sheet: spec.sheet } });
    return null;
  }
  const at = findColumns(spec, raw, model.version, problems);
  if (at === null) return null;
  const inputs = spec.columns.filter((column) => column.rule.kind !== 'calculated');
  const rows: ReadRow[] = [];
  raw.values.slice(1).forEach((line, r) => {
    if (inputs.every((column) => isBlank(line[at.get(column.key) ?? -1]))) return;
    rows.push(readRow(spec, raw, inputs, at, r + 1, problems));
  });
  const column = (key: string): Place => ({ sheet: raw.sheet, range: columnRange(raw, at.get(key) ?? 0) });
  return { spec, rows, column };
}

function columnRange(raw: RawTable, index: number): string {
  return `${address(raw.top + 1, raw.left + index)}:${address(raw.top + raw.values.length - 1, raw.left + index)}`;
}

function readRow(spec: TableSpec, raw: RawTable, inputs: readonly ColumnSpec[], at: ReadonlyMap<string, number>, r: number, problems: InputProblem[]): ReadRow {
  const line = raw.values[r] ?? [];
  const place = (key: string): Place => ({ sheet: raw.sheet, range: address(raw.top + r, raw.left + (at.get(key) ?? 0)) });
  const named = spec.rowName ?? inputs.find((column) => column.rule.kind === 'text')?.key ?? '';
  const label = String(line[at.get(named) ?? -1] ?? '');
  const values: Record<string, CellValue> = {};
  const contents: Record<string, CellContent> = {};
  for (const column of inputs) {
    const index = at.get(column.key) ?? -1;
    values[column.key] = readCell(column, line[index], place(column.key), label, problems);
    contents[column.key] = asEntered(raw.formulas[r]?.[index], line[index]);
  }
  return { values, contents, index: r - 1, filled: (key) => !isBlank(line[at.get(key) ?? -1]), place, label };
}

/** What to write back: the user's formula, or the value. A text that begins with "=" is what it says itself, and must stay text. */
function asEntered(entered: unknown, value: unknown): CellContent {
  if (typeof entered === 'string' && entered.startsWith('=') && entered !== value) return { formula: entered };
  if (isBlank(value)) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

function readCell(column: ColumnSpec, value: unknown, place: Place, row: string, problems: InputProblem[]): CellValue {
  const { rule } = column;
  const header = column.header;
  const error = errorName(value);
  if (error !== null) {
    problems.push({ code: 'errorValue', place, column: header, row, found: error });
    return null;
  }
  if (isBlank(value)) {
    if (!('blank' in rule && rule.blank)) problems.push({ code: 'empty', place, column: header, row });
    return null;
  }
  switch (rule.kind) {
    case 'number':
    case 'date':
      return readNumber({ ...column, place, row }, value, problems);
    case 'choice': {
      // Formulas compare with the option itself: capitals do not matter to them, a space does.
      const found = String(value);
      const option = rule.options.find((candidate) => candidate.toLowerCase() === found.toLowerCase());
      if (option === undefined) problems.push({ code: 'notInList', place, column: header, row, found, allowed: rule.options });
      return option ?? null;
    }
    case 'text':
    case 'name': {
      const found = String(value);
      if (found.trim() === '' && !rule.blank) problems.push({ code: 'empty', place, column: header, row });
      return found;
    }
    case 'any':
      return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
    case 'calculated':
      return null;
    default:
      throw rule satisfies never;
  }
}
