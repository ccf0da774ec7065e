import type { ColumnReason, Recognition } from '../../../../workbook/link/recognise/types';
import { formatPlain } from '../../../format/numbers';
import '../../../i18n/linkTexts';
import { t } from '../../../i18n/translate';
import { sheetRow, targetOf } from './sourceText';

/** Why a column is what it is proposed to be, in a few words. */
export function reasonText(recognition: Recognition, reason: ColumnReason): string {
  const { grid, targets } = recognition.input;
  switch (reason.code) {
    case 'headerNames':
      return t('link.reason.headerNames', { words: reason.words });
    case 'otherWords':
      return t('link.reason.otherWords', { words: reason.words.join(', ') });
    case 'misspelt':
      return t('link.reason.misspelt', { found: reason.found, read: reason.read });
    case 'sameAsModel':
      return t('link.reason.sameAsModel', { same: reason.same, of: reason.of });
    case 'unlikeModel':
      return t('link.reason.unlikeModel', { ratio: formatPlain(reason.ratio) });
    case 'sameAsOther':
      return t('link.reason.sameAsOther', { target: targetOf(recognition, reason.target)?.header ?? reason.target });
    case 'outOfRange':
      return t('link.reason.outOfRange', { row: sheetRow(grid, reason.row), found: formatPlain(reason.found), min: formatPlain(reason.min), max: formatPlain(reason.max) });
    case 'notWhole':
      return t('link.reason.notWhole', { row: sheetRow(grid, reason.row), found: formatPlain(reason.found) });
    case 'fewNumbers':
      return t('link.reason.fewNumbers', { numbers: reason.numbers, of: reason.of });
    case 'year':
      return t('link.reason.year', { found: reason.found, expected: reason.expected });
    case 'separator':
      return t('link.reason.separator', { examples: reason.examples.join(', ') });
    case 'scale':
      return t('link.reason.scale', { words: reason.words, scale: formatPlain(reason.scale) });
    case 'otherLevel':
      return t('link.reason.otherLevel', { target: targets.find(({ table, column }) => table === reason.table && column === reason.target)?.header ?? reason.target, what: t(`link.what.${reason.table}`) });
    case 'noHeader':
    case 'severalInputs':
    case 'severalColumns':
    case 'likeModel':
    case 'noNumbers':
    case 'unreadable':
    case 'byUser':
      return t(`link.reason.${reason.code}`);
    default:
      throw reason satisfies never;
  }
}
