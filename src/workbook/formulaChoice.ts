import { isFormulaCell } from './formulaCells';
import { parameters } from './parameters';
import type { RawModel, RawTable } from './read/rawTable';
import { tableSpecs } from './tables/specs';

/** A workbook as if the user had chosen to use the HBVS formula, or not to; null: the cell of the choice is not there, or holds a formula. */
export function withFormulaChoice(raw: RawModel, use: boolean): RawModel | null {
  const table = raw.tables.parameters;
  const columnAt = (key: string) => table?.values[0]?.findIndex((header) => header === tableSpecs.parameters.columns.find((column) => column.key === key)?.header) ?? -1;
  const [name, value] = [columnAt('naam'), columnAt('waarde')];
  const row = table?.values.findIndex((line) => line[name] === parameters.hbvsGebruiken.name) ?? -1;
  const entered = table?.formulas[row]?.[value];
  if (!table || row < 0 || value < 0 || (typeof entered === 'string' && entered.startsWith('='))) return null;
  const basisteams = raw.tables.basisteams ?? null;
  return { ...raw, tables: { ...raw.tables, parameters: withCell(table, (r, c) => r === row && c === value, use ? 'ja' : 'nee'), basisteams: basisteams && !use ? withoutFormulaData(basisteams) : basisteams } };
}

function withCell(table: RawTable, is: (row: number, column: number) => boolean, content: string): RawTable {
  const replaced = (lines: readonly (readonly unknown[])[]) => lines.map((line, r) => line.map((cell, c) => (is(r, c) ? content : cell)));
  return { ...table, values: replaced(table.values), formulas: replaced(table.formulas) };
}

/** What the formula put into the data of the components goes with it. */
function withoutFormulaData(table: RawTable): RawTable {
  return withCell(table, (r, c) => {
    const entered = table.formulas[r]?.[c];
    return typeof entered === 'string' && isFormulaCell({ formula: entered });
  }, '');
}
