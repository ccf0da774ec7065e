import { tableSpecs } from '../../tables/specs';
import type { ColumnSpec } from '../../tables/spec';
import { levels } from './types';
import type { Level, LinkTarget } from './types';

/**
 * The inputs of the model that can follow a column of the user: the numeric columns of the teams, the municipalities and the districts
 * that are filled in, not labels and not calculated.
 * @param current what the model holds now of a column, in the order of its table; absent where it is not known
 */
export function linkTargets(current: (table: Level, column: string) => readonly (number | null)[] | undefined = () => undefined): LinkTarget[] {
  return levels.flatMap((table) =>
    tableSpecs[table].columns.flatMap((column: ColumnSpec): LinkTarget[] => {
      const { rule, label } = column;
      if (rule.kind !== 'number' || label === true) return [];
      const now = current(table, column.key);
      return [
        {
          table,
          column: column.key,
          header: column.header,
          min: rule.min ?? 0,
          max: rule.max ?? Number.MAX_VALUE,
          whole: rule.whole === true,
          share: column.format?.includes('%') === true,
          ...(now === undefined ? {} : { current: now }),
        },
      ];
    }),
  );
}
