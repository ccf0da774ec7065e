import type { SheetBlueprint } from '../blueprint';
import type { BuildContext } from '../context';
import { formula, SheetBuilder } from '../sheetBuilder';
import { parameters } from '../parameters';
import { sheetNames, tabColors } from '../sheetNames';

/** Sheet `CO2-pad`: the path to the targets of 2030 and 2050. */
export function co2PadSheet({ others }: BuildContext): SheetBlueprint {
  const sheet = new SheetBuilder(sheetNames.co2Pad, tabColors.result).title('CO2-pad', '60 % minder CO2 in 2030 dan in 1990 en klimaatneutraal in 2050 (MJBP 4.2).');
  sheet.set(4, 1, 'Lezing van de 5,6 %', { style: 'note' }).set(4, 2, formula(parameters.co2Lezing.name), { style: 'result', expected: others.co2.reading });
  return sheet.columnWidths([40, 16]).build();
}
