import { address } from '../a1';
import type { CellContent } from '../blueprint';
import type { InputProblem, Place } from '../problems';
import type { TableRow } from '../tables/rows';
import type { ColumnSpec, TableSpec } from '../tables/spec';
import { parseNumber } from './parseNumber';
import { isBlank, isErrorValue } from './rawTable';
import type { RawModel, RawTable } from './rawTable';

export type CellValue = number | string | boolean | null;

/** One row of a table that was read: values by column key, and where each stands. */
export interface ReadRow {
  readonly values: Readonly<Record<string, CellValue>>;
  /** As entered, for writing back: a formula of the user is kept. */
  readonly contents: TableRow;
  readonly place: (key: string) => Place;
  /** First text of the row, to name it in messages. */
  readonly label: string;
}

export interface ReadTable {
  readonly spec: TableSpec;
  readonly rows: readonly ReadRow[];
  /** Place of the whole column, for messages about all rows. */
  readonly column: (key: string) => Place;
}

/** Finds the columns of a table by their headers and reads its rows that are not blank; every cell is checked by its rule. */
export function readTable(spec: TableSpec, model: RawModel, problems: InputProblem[]): ReadTable | null {
  const raw = model.tables[spec.key];
  if (!raw) {
    const there = model.sheets.includes(spec.sheet);
    problems.push(there ? { code: 'missingTable', place: { sheet: spec.sheet, range: 'A1' }, header: spec.columns[0]?.header ?? '' } : { code: 'missingSheet', place: { sheet: spec.sheet } });
    return null;
  }
  const headers = (raw.values[0] ?? []).map((header) => String(header));
  const at = new Map<string, number>();
  for (const column of spec.columns) {
    const index = headers.findIndex((header) => header.trim().toLowerCase() === column.header.toLowerCase());
    if (index >= 0) at.set(column.key, index);
    else if (column.rule.kind !== 'calculated') {
      problems.push({ code: 'missingColumn', place: { sheet: raw.sheet, range: `${address(raw.top, raw.left)}:${address(raw.top, raw.left + headers.length - 1)}` }, column: column.header, found: headers });
    }
  }
  const inputs = spec.columns.filter((column) => column.rule.kind !== 'calculated' && at.has(column.key));
  if (inputs.length < spec.columns.filter((column) => column.rule.kind !== 'calculated').length) return null;
  const rows: ReadRow[] = [];
  raw.values.slice(1).forEach((line, r) => {
    if (inputs.every((column) => isBlank(line[at.get(column.key) ?? -1]))) return;
    rows.push(readRow(raw, inputs, at, r + 1, problems));
  });
  const column = (key: string): Place => ({ sheet: raw.sheet, range: columnRange(raw, at.get(key) ?? 0) });
  return { spec, rows, column };
}

function columnRange(raw: RawTable, index: number): string {
  return `${address(raw.top + 1, raw.left + index)}:${address(raw.top + raw.values.length - 1, raw.left + index)}`;
}

function readRow(raw: RawTable, inputs: readonly ColumnSpec[], at: ReadonlyMap<string, number>, r: number, problems: InputProblem[]): ReadRow {
  const line = raw.values[r] ?? [];
  const place = (key: string): Place => ({ sheet: raw.sheet, range: address(raw.top + r, raw.left + (at.get(key) ?? 0)) });
  const firstText = inputs.find((column) => column.rule.kind === 'text' || column.rule.kind === 'name' || column.rule.kind === 'choice');
  const label = firstText ? String(line[at.get(firstText.key) ?? -1] ?? '') : '';
  const values: Record<string, CellValue> = {};
  const contents: Record<string, CellContent> = {};
  for (const column of inputs) {
    const index = at.get(column.key) ?? -1;
    values[column.key] = readCell(column, line[index], place(column.key), label, problems);
    contents[column.key] = asEntered(raw.formulas[r]?.[index], line[index]);
  }
  return { values, contents, place, label };
}

/** What to write back: the user's formula, or the value. */
function asEntered(entered: unknown, value: unknown): CellContent {
  if (typeof entered === 'string' && entered.startsWith('=')) return { formula: entered };
  if (isBlank(value)) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

function readCell(column: ColumnSpec, value: unknown, place: Place, row: string, problems: InputProblem[]): CellValue {
  const { rule } = column;
  const header = column.header;
  if (isErrorValue(value)) {
    problems.push({ code: 'errorValue', place, column: header, row, found: value });
    return null;
  }
  if (isBlank(value)) {
    if (!('blank' in rule && rule.blank)) problems.push({ code: 'empty', place, column: header, row });
    return null;
  }
  switch (rule.kind) {
    case 'number':
    case 'date':
      return readNumber(column, value, place, row, problems);
    case 'choice': {
      const found = String(value);
      const option = rule.options.find((candidate) => candidate.toLowerCase() === found.trim().toLowerCase());
      if (option === undefined) problems.push({ code: 'notInList', place, column: header, row, found, allowed: rule.options });
      return option ?? null;
    }
    case 'text':
    case 'name':
      return String(value);
    case 'any':
      return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
    case 'calculated':
      return null;
    default:
      throw rule satisfies never;
  }
}

/** A number by a rule: text, a wrong sign and a value out of range are problems. Also used for parameters, whose rule is per row. */
export function readNumber(column: Pick<ColumnSpec, 'header' | 'rule'>, value: unknown, place: Place, row: string, problems: InputProblem[]): number | null {
  if (typeof value !== 'number') {
    const found = String(value);
    const suggestion = parseNumber(found);
    problems.push(suggestion === null ? { code: 'notANumber', place, column: column.header, row, found } : { code: 'textNumber', place, column: column.header, row, found, suggestion });
    return null;
  }
  if (column.rule.kind !== 'number') return value;
  const { min = 0, max = Infinity, whole } = column.rule;
  if (value < min || value > max || (whole && !Number.isInteger(value))) {
    problems.push(value < 0 && min >= 0 ? { code: 'negative', place, column: column.header, row, found: value } : { code: 'outOfRange', place, column: column.header, row, found: value, min, max });
    return null;
  }
  return value;
}
