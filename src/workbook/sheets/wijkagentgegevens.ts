import type { SheetBlueprint } from '../blueprint';
import type { BuildContext } from '../context';
import { SheetBuilder } from '../sheetBuilder';
import { sheetNames, tabColors } from '../sheetNames';
import { writeTable } from '../tables/write';
import { widths } from './tableSheets';

/** Sheet `Wijkagentgegevens`: dated inhabitants of regions, and formation and occupancy per month. */
export function wijkagentgegevensSheet({ layout, rows }: BuildContext): SheetBlueprint {
  const sheet = new SheetBuilder(sheetNames.wijkagentgegevens, tabColors.input).title('Gegevens voor de wijkagentnorm', 'Inwoners met hun peildatum, en per maand de formatie en bezetting van wijkagenten. Vul in wat u hebt; wat leeg is, telt als niet bekend.');
  sheet.set(layout.bevolking.headerRow - 1, 1, 'Inwoners per gebied en peildatum', { style: 'heading' });
  writeTable(sheet, layout.bevolking, rows.bevolking, layout);
  sheet.set(layout.wijkagentenReeks.headerRow - 1, 1, 'Formatie en bezetting per maand', { style: 'heading' });
  writeTable(sheet, layout.wijkagentenReeks, rows.wijkagentenReeks, layout);
  return sheet.columnWidths(widths(layout.bevolking, layout.wijkagentenReeks)).freeze(2, 0).build();
}
