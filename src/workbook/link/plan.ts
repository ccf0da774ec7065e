import type { Level, Recognition, ValueReading } from './recognise/types';

/** A column of the user and the column of the model that follows it. */
export interface PlannedColumn {
  /** Key of the ColumnSpec of the model's table. */
  readonly target: string;
  /** Column of the user's sheet, from 0. */
  readonly at: number;
  /** What its header says; '' when it has none. */
  readonly header: string;
  readonly reading: ValueReading;
}

/** A row of the user that feeds a row of the model. */
export interface PlannedRow {
  /** Name of the model's row, as the pane saw it; of a municipality its code. */
  readonly name: string;
  /** Row of the user's sheet, from 0. */
  readonly at: number;
  /** What its key cell holds, exactly: formulas look it up. */
  readonly key: string | number;
}

/** What is to be linked, with everything that was unsure decided by the user. Rows and columns count from 0 on the user's sheet. */
export interface LinkPlan {
  readonly table: Level;
  readonly sheet: string;
  /** Lowest row of the header; the first row of the range when it has none. */
  readonly top: number;
  /** Last row of the range, totals included. */
  readonly bottom: number;
  readonly key: { readonly at: number; readonly header: string };
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly PlannedRow[];
}

/** The kind of row that feeds each table, and the column of the table that names its rows. */
export const levelRows = { basisteams: { kind: 'team', key: 'basisteam' }, gemeenten: { kind: 'gemeente', key: 'code' }, districten: { kind: 'district', key: 'district' } } as const satisfies Record<Level, { readonly kind: string; readonly key: string }>;

/**
 * The plan of a recognition whose questions are answered: the columns and the rows that are certain, by their place on the sheet.
 * @returns null when a question is open, or nothing is left to link
 */
export function planOf({ input, level, headerRows, keyColumn, firstRow, lastRow, columns, rows, questions }: Recognition): LinkPlan | null {
  const { grid, known } = input;
  const names = { basisteams: known.teams.map((team) => team.name), gemeenten: known.municipalities.map((municipality) => municipality.code), districten: known.districts }[level];
  const planned = columns.flatMap(({ column, header, role, target, certainty, reading }): PlannedColumn[] => (role === 'value' && target !== null && certainty === 'zeker' ? [{ target, at: grid.left + column, header, reading }] : []));
  const feeding = rows.flatMap(({ row, kind, key, index, certainty }): PlannedRow[] => {
    const name = index === null ? undefined : names[index];
    return kind === levelRows[level].kind && certainty === 'zeker' && key !== null && name !== undefined ? [{ name, at: grid.top + row, key }] : [];
  });
  if (questions.length > 0 || planned.length === 0 || feeding.length === 0) return null;
  const header = columns.find(({ column }) => column === keyColumn)?.header ?? '';
  return { table: level, sheet: grid.sheet, top: grid.top + (headerRows.at(-1) ?? firstRow), bottom: grid.top + lastRow, key: { at: grid.left + keyColumn, header }, columns: planned, rows: feeding };
}
