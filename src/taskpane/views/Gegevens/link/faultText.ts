import type { LinkFault, LinkInWorkbook } from '../../../../workbook/link/links';
import '../../../i18n/linkTexts';
import { t } from '../../../i18n/translate';

/** Whether the link, or a row of it, gives no value any more. A changed header may be meant so. */
export function isBroken({ faults }: Pick<LinkInWorkbook, 'faults'>): boolean {
  return faults.some(({ code }) => code !== 'headerChanged' && code !== 'keysTwice');
}

/** What is wrong with a link and what to do. */
export function faultText(fault: LinkFault): string {
  switch (fault.code) {
    case 'nameGone':
      return t('link.fault.nameGone', { name: fault.name });
    case 'cellsGone':
      return t('link.fault.cellsGone', { what: t(`link.fault.of.${fault.of}`) });
    case 'headerChanged':
      return t('link.fault.headerChanged', { was: fault.was, found: fault.found ?? '?' });
    case 'rowGone':
      return t('link.fault.rowGone', { key: fault.key, row: fault.row });
    case 'keysTwice':
      return t('link.fault.keysTwice');
    case 'noNumber':
      return t('link.fault.noNumber', { row: fault.row, found: fault.found });
    default:
      throw fault satisfies never;
  }
}
