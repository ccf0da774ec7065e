import { readCell } from '../../../../workbook/link/recognise/values/readCell';
import type { Recognition } from '../../../../workbook/link/recognise/types';
import { levelRows } from '../../../../workbook/link/plan';
import { nameOf, targetOf } from './sourceText';

/** One value of the model that will be another one. */
export interface ChangedValue {
  readonly name: string;
  /** null: empty. */
  readonly was: number | null;
  readonly becomes: number | null;
}

/** What linking one column of the user does to the column of the model. */
export interface ColumnChanges {
  readonly column: number;
  readonly target: string;
  readonly header: string;
  readonly share: boolean;
  readonly changed: readonly ChangedValue[];
  readonly same: number;
  /** Sums over the rows that are linked. */
  readonly before: number;
  readonly after: number;
}

/** Values that differ less are the same: a sum of tenths is seldom exact. */
const SAME = 1e-9;

/** What changes in the model when the certain columns and rows of a recognition are linked, in the order of the user's columns. */
export function changesOf(recognition: Recognition): ColumnChanges[] {
  const { input, level } = recognition;
  const kind = levelRows[level].kind;
  const rows = recognition.rows.flatMap((row) => (row.kind === kind && row.certainty === 'zeker' && row.index !== null ? [{ row: row.row, index: row.index }] : []));
  return recognition.columns.flatMap(({ column, role, target, certainty, reading }): ColumnChanges[] => {
    const into = target === null ? undefined : targetOf(recognition, target);
    if (role !== 'value' || target === null || certainty !== 'zeker' || into === undefined) return [];
    const values = rows.map(({ row, index }) => {
      const read = readCell(input.grid.values[row]?.[column], reading);
      return { name: nameOf(recognition, { kind, index }), was: into.current?.[index] ?? null, becomes: read === 'unreadable' ? null : read };
    });
    const changed = values.filter(({ was, becomes }) => (was === null || becomes === null ? was !== becomes : Math.abs(was - becomes) > SAME));
    const sum = (pick: (value: ChangedValue) => number | null) => values.reduce((total, value) => total + (pick(value) ?? 0), 0);
    return [{ column, target, header: into.header, share: into.share, changed, same: values.length - changed.length, before: sum(({ was }) => was), after: sum(({ becomes }) => becomes) }];
  });
}
