import type { SheetBlueprint } from '../blueprint';
import type { BuildContext } from '../context';
import { SheetBuilder } from '../sheetBuilder';
import { sheetNames, tabColors } from '../sheetNames';
import { writeTable } from '../tables/write';
import { actualsFormulas } from './co2GegevensFormulas';
import { widths } from './tableSheets';

/** Sheet `CO2-gegevens`: categories, emission factors and actuals. */
export function co2GegevensSheet(context: BuildContext): SheetBlueprint {
  const { layout, rows } = context;
  const sheet = new SheetBuilder(sheetNames.co2Gegevens, tabColors.input).title('Gegevens voor het CO2-pad', 'Verbruik per jaar en categorie met emissiefactoren, of direct in ton. Er staat niets ingevuld wat niet bekend is.');
  sheet.set(layout.co2Categorieen.headerRow - 1, 1, 'Categorieën', { style: 'heading' });
  writeTable(sheet, layout.co2Categorieen, rows.co2Categorieen, layout);
  sheet.set(layout.co2Factoren.headerRow - 1, 1, 'Emissiefactoren', { style: 'heading' });
  writeTable(sheet, layout.co2Factoren, rows.co2Factoren, layout);
  sheet.set(layout.co2Verbruik.headerRow - 1, 1, 'Verbruik en uitstoot per jaar', { style: 'heading' });
  writeTable(sheet, layout.co2Verbruik, rows.co2Verbruik, layout, actualsFormulas(context));
  return sheet.columnWidths(widths(layout.co2Categorieen, layout.co2Factoren, layout.co2Verbruik)).freeze(2, 0).build();
}
