import { MODEL_VERSION } from '../version';
import type { CellContent } from '../blueprint';
import type { InputProblem } from '../problems';
import { tableSpecs } from '../tables/specs';
import type { TableKey } from '../tables/spec';
import { checkMeasure } from './co2Checks';
import { Names, resolveName } from './names';
import type { RawTable } from './rawTable';
import { readTable } from './readTable';

/** What is wrong with the cell of a column. */
export interface MeasureFault {
  /** Key of the column. */
  readonly column: string;
  readonly problem: InputProblem;
}

/**
 * What would be wrong with a row of table Maatregelen if it stood on the sheet: the reader itself says so.
 * @param values by column key; what is left out is blank
 * @param categories names in table Categorieën
 */
export function measureRowFaults(values: Readonly<Record<string, CellContent>>, categories: readonly string[]): MeasureFault[] {
  const spec = tableSpecs.co2Maatregelen;
  const line = spec.columns.map(({ key }) => values[key] ?? '');
  const cells = [spec.columns.map(({ header }) => header), line];
  const raw: RawTable = { sheet: spec.sheet, top: 1, left: 1, values: cells, formulas: cells };
  const tables = Object.fromEntries(Object.keys(tableSpecs).map((key) => [key, key === spec.key ? raw : null])) as Record<TableKey, RawTable | null>;
  const problems: InputProblem[] = [];
  const table = readTable(spec, { tables, sheets: [spec.sheet], version: MODEL_VERSION }, problems);
  const row = table?.rows[0];
  if (!table || !row) return [];
  resolveName(table, row, 'categorie', new Names(categories), problems);
  checkMeasure(table, row, problems);
  return problems.flatMap((problem) => spec.columns.filter(({ key }) => row.place(key).range === problem.place.range).map(({ key }) => ({ column: key, problem })));
}
