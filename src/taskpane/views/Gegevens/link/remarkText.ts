import type { Recognition, Remark } from '../../../../workbook/link/recognise/types';
import { formatPlain } from '../../../format/numbers';
import '../../../i18n/linkTexts';
import { t } from '../../../i18n/translate';
import { nameOf, rowsText, sheetRow } from './sourceText';

/** What the user should know of what was read, in one sentence. */
export function remarkText(recognition: Recognition, remark: Remark): string {
  const { grid } = recognition.input;
  const header = (column: number) => recognition.columns.find((match) => match.column === column)?.header ?? '';
  const rows = (list: readonly number[]) => rowsText(grid, list);
  switch (remark.code) {
    case 'hiddenRows':
      return t('link.remark.hiddenRows', { count: remark.rows.length, used: remark.used });
    case 'hiddenColumns':
      return t('link.remark.hiddenColumns', { count: remark.columns.length });
    case 'filtered':
    case 'noHeader':
      return t(`link.remark.${remark.code}`);
    case 'mergedCells':
      return t('link.remark.mergedCells', { rows: rows(remark.rows) });
    case 'notes':
      return t('link.remark.notes', { header: header(remark.column), cells: remark.cells.slice(0, 4).map(({ found, value }) => t('link.remark.note', { found, value: formatPlain(value) })).join(', ') });
    case 'textNumbers':
      return t('link.remark.textNumbers', { header: header(remark.column), count: remark.count });
    case 'missingValues':
      return t('link.remark.missingValues', { header: header(remark.column), rows: rows(remark.rows) });
    case 'scale':
      return t('link.remark.scale', { header: header(remark.column), scale: formatPlain(remark.scale) });
    case 'sumDiffers':
      return t('link.remark.sumDiffers', { row: sheetRow(grid, remark.row), header: header(remark.column), found: formatPlain(remark.found), sum: formatPlain(remark.sum) });
    case 'leftOut':
      return t('link.remark.leftOut', { kind: t(`link.remark.kinds.${remark.kind}`), rows: rows(remark.rows) });
    case 'missingNames':
      return t('link.remark.missingNames', { names: remark.indices.map((index) => nameOf(recognition, { kind: remark.kind, index })).join(', ') });
    case 'spelling':
      return t('link.remark.spelling', { row: sheetRow(grid, remark.row), found: remark.found, name: nameOf(recognition, { kind: kindOf(recognition, remark.row), index: remark.index }) });
    case 'year':
      return t('link.remark.year', { header: header(remark.column), found: remark.found, expected: remark.expected });
    case 'secondTable':
      return t('link.remark.secondTable', { row: sheetRow(grid, remark.row) });
    default:
      throw remark satisfies never;
  }
}

function kindOf({ rows, level }: Recognition, row: number): 'team' | 'gemeente' | 'district' {
  const kind = rows.find((match) => match.row === row)?.kind;
  if (kind === 'team' || kind === 'gemeente' || kind === 'district') return kind;
  return level === 'basisteams' ? 'team' : level === 'gemeenten' ? 'gemeente' : 'district';
}
