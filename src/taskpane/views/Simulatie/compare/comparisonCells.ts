import type { SettingDifference } from '../../../../simulation/results/scenarioSettings';
import { changeCell, fteCell } from '../../../copy/cellTable';
import type { CellTable } from '../../../copy/cellTable';
import { t } from '../../../i18n/translate';
import type { ComparedColumn } from '../../../state/comparedColumns';
import type { NamedRow } from './comparedRows';
import { settingLabel, settingValue } from './settingText';

/** The comparison as it is pasted: the names over the columns, as they fit in cells. */
export function comparisonCells(rows: readonly NamedRow[], columns: readonly ComparedColumn[], difference: boolean): CellTable {
  return {
    header: [t('results.columns.team').replaceAll('\n', ' '), ...columns.map(({ name }) => name)],
    rows: rows.map((row) => [row.name, ...row.values.map(difference ? changeCell : fteCell)]),
    totals: rows.flatMap((row, i) => (row.total ? [i] : [])),
  };
}

/** What is set differently as it is pasted: a row per setting, a column per scenario. */
export function settingCells(differences: readonly SettingDifference[], columns: readonly ComparedColumn[]): CellTable {
  return {
    header: [t('results.compare.setting.column'), ...columns.map(({ name }) => name)],
    rows: differences.flatMap(({ values }) => {
      const known = values.find((value) => value !== null);
      return known ? [[settingLabel(known), ...values.map((value) => (value === null ? t('results.compare.notSet') : settingValue(value)))]] : [];
    }),
  };
}
