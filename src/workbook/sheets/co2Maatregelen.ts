import type { SheetBlueprint } from '../blueprint';
import type { BuildContext } from '../context';
import { SheetBuilder } from '../sheetBuilder';
import { sheetNames, tabColors } from '../sheetNames';
import { writeTable } from '../tables/write';
import { widths } from './tableSheets';

/** Sheet `CO2-maatregelen`: what is or may be done, its effect and its cost. */
export function co2MaatregelenSheet({ layout, rows }: BuildContext): SheetBlueprint {
  const sheet = new SheetBuilder(sheetNames.co2Maatregelen, tabColors.input).title('CO2-maatregelen', 'Elke maatregel met opbrengst, ingroei en kosten.');
  sheet.set(layout.co2Maatregelen.headerRow - 1, 1, 'Maatregelen', { style: 'heading' });
  writeTable(sheet, layout.co2Maatregelen, rows.co2Maatregelen, layout, () => ({ content: null }));
  return sheet.columnWidths(widths(layout.co2Maatregelen)).freeze(layout.co2Maatregelen.headerRow, 1).build();
}
