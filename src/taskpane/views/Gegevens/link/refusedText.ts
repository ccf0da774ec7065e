import type { SourceReading } from '../../../../excel/contract';
import type { Refusal } from '../../../../workbook/link/recognise/types';
import { columnLetters } from '../../../../workbook/a1';
import { formatCount } from '../../../format/numbers';
import '../../../i18n/linkTexts';
import { t } from '../../../i18n/translate';

/** Why a selection cannot be linked, and what to do. */
export function refusedText(by: Exclude<SourceReading, { kind: 'source' }> | Refusal): string {
  if ('kind' in by) {
    switch (by.kind) {
      case 'ownSheet':
        return t('link.refused.ownSheet', { sheet: by.sheet });
      case 'tooLarge':
        return t('link.refused.tooLarge', { cells: formatCount(by.cells), most: formatCount(by.most) });
      case 'refused':
        return t('link.refused.refused', { code: by.code, detail: by.detail });
      case 'nothing':
      case 'stopped':
        return t(`link.refused.${by.kind}`);
      default:
        throw by satisfies never;
    }
  }
  switch (by.code) {
    case 'noNames':
      return t('link.refused.noNames', { rows: formatCount(by.rows), columns: formatCount(by.columns) });
    case 'transposed':
      return t('link.refused.transposed', { row: by.row + 1 });
    case 'severalRowsPerName':
      return t('link.refused.severalRowsPerName', { names: formatCount(by.names), rows: formatCount(by.rows), column: columnLetters(by.column) });
    case 'empty':
    case 'noNumbers':
      return t(`link.refused.${by.code}`);
    default:
      throw by satisfies never;
  }
}
