import { address, parseRange } from '../../src/workbook/a1';
import type { SheetBlueprint } from '../../src/workbook/blueprint';
import { buildContext } from '../../src/workbook/context';
import type { BuildContext } from '../../src/workbook/context';
import type { InputProblem, Place } from '../../src/workbook/problems';
import type { RawModel, RawTable } from '../../src/workbook/read/rawTable';
import { readModel } from '../../src/workbook/read/readModel';
import { basisteamsSheet, dienstenSheet, gemeentenSheet, mutatiesSheet, uitgangspuntenSheet } from '../../src/workbook/sheets/inputSheets';
import { afsprakenSheet } from '../../src/workbook/sheets/afspraken/sheet';
import { co2GegevensSheet } from '../../src/workbook/sheets/co2Gegevens';
import { co2MaatregelenSheet } from '../../src/workbook/sheets/co2Maatregelen/sheet';
import { wijkagentgegevensSheet } from '../../src/workbook/sheets/wijkagentgegevens';
import { koppelingenSheet } from '../../src/workbook/sheets/koppelingen';
import { scenariolijstSheet } from '../../src/workbook/sheets/scenariolijst';
import { MODEL_VERSION } from '../../src/workbook/version';
import type { OtherInputs } from '../../src/model/otherInputs';
import type { StrengthInputs } from '../../src/model/strength/inputs';
import type { Scenario } from '../../src/simulation/scenario';
import type { TableKey, TableSpec } from '../../src/workbook/tables/spec';
import { tableSpecs } from '../../src/workbook/tables/specs';

const specs: readonly TableSpec[] = Object.values(tableSpecs);

/** The workbook that the model gives for these inputs, as a host would hand it over once it has been calculated. */
export function rawModelOf(inputs: StrengthInputs, scenario: Scenario, others?: OtherInputs): RawModel {
  return rawModelOfSheets(inputSheets(buildContext(inputs, scenario, others)));
}

/** The sheets with the input tables: all that a reader needs of a workbook. */
export function inputSheets(context: BuildContext): SheetBlueprint[] {
  return [uitgangspuntenSheet, gemeentenSheet, basisteamsSheet, dienstenSheet, mutatiesSheet, scenariolijstSheet, koppelingenSheet, wijkagentgegevensSheet, co2GegevensSheet, co2MaatregelenSheet, afsprakenSheet].map((sheet) => sheet(context));
}

/** The input tables as they stand on these sheets; a formula shows the value that the engine expects. */
export function rawModelOfSheets(sheets: readonly SheetBlueprint[]): RawModel {
  return {
    sheets: sheets.map((sheet) => sheet.name),
    version: MODEL_VERSION,
    tables: Object.fromEntries(specs.map((spec) => [spec.key, rawTable(spec, sheets)])) as Record<TableKey, RawTable>,
  };
}

function rawTable(spec: TableSpec, sheets: readonly SheetBlueprint[]): RawTable {
  const sheet = sheets.find((candidate) => candidate.name === spec.sheet);
  const range = sheet?.tables.find((table) => table.name === spec.name)?.range;
  if (!sheet || !range) throw new Error(`no table ${spec.name} on sheet ${spec.sheet}`);
  const { top, left, bottom, right } = parseRange(range);
  const cells = <T>(of: (row: number, column: number) => T) => Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (_, c) => of(top + r, left + c)));
  const content = (row: number, column: number) => sheet.rows[row - 1]?.[column - 1] ?? '';
  const value = (row: number, column: number) => {
    const found = content(row, column);
    if (typeof found !== 'object') return found;
    const calculated = sheet.expected.get(address(row, column));
    if (calculated === undefined) throw new Error(`${sheet.name}!${address(row, column)} has no engine value`);
    return calculated;
  };
  const entered = (row: number, column: number) => {
    const found = content(row, column);
    return typeof found === 'object' ? found.formula : found;
  };
  return { sheet: sheet.name, top, left, values: cells(value), formulas: cells(entered) };
}

interface Draft {
  sheet: string;
  top: number;
  left: number;
  values: unknown[][];
  formulas: unknown[][];
}

/** A workbook in which any cell can be spoiled, by table, column and row. */
export class SpoiledWorkbook {
  private readonly drafts = new Map<TableKey, Draft | null>();
  private sheets: string[];
  private version: string | null;

  constructor(raw: RawModel) {
    this.sheets = [...raw.sheets];
    this.version = raw.version;
    for (const { key } of specs) {
      const table = raw.tables[key];
      this.drafts.set(key, table && { ...table, values: table.values.map((line) => [...line]), formulas: table.formulas.map((line) => [...line]) });
    }
  }

  /** What the host hands over now. */
  get raw(): RawModel {
    return { sheets: this.sheets, version: this.version, tables: Object.fromEntries(this.drafts) as Record<TableKey, RawTable | null> };
  }

  /** Body row (from 0) whose first column holds a text; a number is the row itself, a negative one counts from the first unused row. */
  rowOf(key: TableKey, row: string | number): number {
    if (typeof row === 'number') return row;
    const found = this.draft(key).values.slice(1).findIndex((line) => line.includes(row));
    if (found < 0) throw new Error(`no row ${row} in ${key}`);
    return found;
  }

  place(key: TableKey, column: string, row: string | number): Place {
    const { sheet, top, left } = this.draft(key);
    return { sheet, range: address(top + 1 + this.rowOf(key, row), left + this.columnOf(key, column)) };
  }

  /** "Basisteams!D20:D46": the whole body column. */
  columnPlace(key: TableKey, column: string): Place {
    const { sheet, top, left, values } = this.draft(key);
    const at = left + this.columnOf(key, column);
    return { sheet, range: `${address(top + 1, at)}:${address(top + values.length - 1, at)}` };
  }

  value(key: TableKey, column: string, row: string | number): unknown {
    return this.draft(key).values[1 + this.rowOf(key, row)]?.[this.columnOf(key, column)];
  }

  /** Types a value; with `formula` the value is its outcome. */
  set(key: TableKey, column: string, row: string | number, value: unknown, formula?: string): this {
    const { values, formulas } = this.draft(key);
    const r = 1 + this.rowOf(key, row);
    const c = this.columnOf(key, column);
    (values[r] as unknown[])[c] = value;
    (formulas[r] as unknown[])[c] = formula ?? value;
    return this;
  }

  /** Types a whole row; columns that are not named are left as they are. */
  setRow(key: TableKey, row: string | number, cells: Readonly<Record<string, unknown>>): this {
    const r = this.rowOf(key, row);
    for (const [column, value] of Object.entries(cells)) this.set(key, column, r, value);
    return this;
  }

  setColumn(key: TableKey, column: string, value: (row: number) => unknown): this {
    for (let row = 0; row < this.rows(key); row++) this.set(key, column, row, value(row));
    return this;
  }

  rows(key: TableKey): number {
    return this.draft(key).values.length - 1;
  }

  /** Exchanges two rows, as sorting does. */
  swapRows(key: TableKey, a: string | number, b: string | number): this {
    const draft = this.draft(key);
    const [i, j] = [1 + this.rowOf(key, a), 1 + this.rowOf(key, b)];
    for (const lines of [draft.values, draft.formulas]) [lines[i], lines[j]] = [lines[j] as unknown[], lines[i] as unknown[]];
    return this;
  }

  /** Empties a row. */
  clearRow(key: TableKey, row: string | number): this {
    const draft = this.draft(key);
    const r = 1 + this.rowOf(key, row);
    for (const lines of [draft.values, draft.formulas]) lines[r] = (lines[r] ?? []).map(() => '');
    return this;
  }

  rename(key: TableKey, column: string, header: string): this {
    const at = this.columnOf(key, column);
    const draft = this.draft(key);
    for (const lines of [draft.values, draft.formulas]) (lines[0] as unknown[])[at] = header;
    return this;
  }

  removeTable(key: TableKey): this {
    this.drafts.set(key, null);
    return this;
  }

  /** Deletes a sheet with its tables. */
  removeSheet(sheet: string): this {
    for (const spec of specs) if (spec.sheet === sheet) this.removeTable(spec.key);
    this.sheets = this.sheets.filter((name) => name !== sheet);
    return this;
  }

  private draft(key: TableKey): Draft {
    const draft = this.drafts.get(key);
    if (!draft) throw new Error(`table ${key} was removed`);
    return draft;
  }

  private columnOf(key: TableKey, column: string): number {
    const at = specs.find((spec) => spec.key === key)?.columns.findIndex((candidate) => candidate.key === column) ?? -1;
    if (at < 0) throw new Error(`table ${key} has no column ${column}`);
    return at;
  }
}

/** Every problem of a workbook; none when it reads well. */
export function problemsOf(workbook: SpoiledWorkbook): readonly InputProblem[] {
  const read = readModel(workbook.raw);
  return read.ok ? [] : read.problems;
}
