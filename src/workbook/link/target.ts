import type { ColumnSpec } from '../tables/spec';
import { tableSpecs } from '../tables/specs';
import { levels } from './recognise/types';
import type { Level } from './recognise/types';

/** What a column of the model is called for the user: `Basisteams` has the table of the districts too. */
const tableTitles: Readonly<Record<Level, string>> = { basisteams: 'Basisteams', gemeenten: 'Gemeenten', districten: 'Districten' };
export const titleOf = (table: Level) => tableTitles[table];

/** A column of the model that follows. */
export interface TargetColumn {
  readonly table: Level;
  readonly column: ColumnSpec;
}

/** The columns of a table that can follow cells of the user: inputs that hold numbers. */
export function linkableColumns(table: Level): readonly ColumnSpec[] {
  const { columns }: { readonly columns: readonly ColumnSpec[] } = tableSpecs[table];
  return columns.filter((column) => column.rule.kind === 'number');
}

/** The column that a row of `Koppelingen` is about; null when the row is blank or names none. */
export function targetOf(row: Readonly<Record<string, unknown>>): TargetColumn | null {
  const table = levels.find((level) => tableTitles[level] === row['blad']);
  const column = table && linkableColumns(table).find((candidate) => candidate.header === row['kolom']);
  return table && column ? { table, column } : null;
}
