import { changeCell, fteCell } from '../../../copy/cellTable';
import type { CellTable } from '../../../copy/cellTable';
import { t } from '../../../i18n/translate';
import type { ComparedColumn } from '../../../state/comparedColumns';
import type { NamedRow } from './comparedRows';

/** The comparison as it is pasted: the names over the columns, as they fit in cells. */
export function comparisonCells(rows: readonly NamedRow[], columns: readonly ComparedColumn[], difference: boolean): CellTable {
  return {
    header: [t('results.columns.team').replaceAll('\n', ' '), ...columns.map(({ name }) => name)],
    rows: rows.map((row) => [row.name, ...row.values.map(difference ? changeCell : fteCell)]),
    totals: rows.flatMap((row, i) => (row.total ? [i] : [])),
  };
}
