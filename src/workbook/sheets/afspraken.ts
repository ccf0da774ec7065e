import type { SheetBlueprint } from '../blueprint';
import type { BuildContext } from '../context';
import { SheetBuilder } from '../sheetBuilder';
import { sheetNames, tabColors } from '../sheetNames';
import { writeTable } from '../tables/write';
import { widths } from './tableSheets';

/** Sheet `Afspraken`: the plan's numeric agreements with what was reached. */
export function afsprakenSheet({ layout, rows }: BuildContext): SheetBlueprint {
  const sheet = new SheetBuilder(sheetNames.afspraken, tabColors.result).title('Afspraken', 'De afspraken in cijfers uit hoofdstuk 2.1 en 2.2 van het plan. Vul de realisatie in.');
  sheet.set(layout.afspraken.headerRow - 1, 1, 'Afspraken per jaar', { style: 'heading' });
  writeTable(sheet, layout.afspraken, rows.afspraken, layout, () => ({ content: null }));
  return sheet.columnWidths(widths(layout.afspraken)).freeze(layout.afspraken.headerRow, 2).build();
}
