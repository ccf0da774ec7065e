import { rangeAddress } from '../../a1';
import type { SheetBlueprint } from '../../blueprint';
import type { BuildContext } from '../../context';
import { SheetBuilder } from '../../sheetBuilder';
import { sheetNames, tabColors } from '../../sheetNames';
import { columnOf } from '../../tables/place';
import { writeTable } from '../../tables/write';
import { widths } from '../tableSheets';
import { answerBlock } from './answerBlock';
import { categoriesBlock } from './categoriesBlock';
import { curveBlock } from './curveBlock';
import { measureFacts } from './facts';
import { below, excessHeader, stepKeys, YEAR_ROWS } from './refs';
import { stepsBlock } from './stepsBlock';
import { measureColumns } from './tableColumns';
import { yearsBlock } from './yearsBlock';

/** Narrowest column in characters: below the table stand tonnes and the names of categories. */
const NARROWEST = 14;

/** Sheet `CO2-maatregelen`: what is or may be done, what it takes away and costs, and the cheapest set that is enough. */
export function co2MaatregelenSheet(context: BuildContext): SheetBlueprint {
  const { layout, rows, others } = context;
  const table = layout.co2Maatregelen;
  const facts = measureFacts(others.co2);
  const sheet = new SheetBuilder(sheetNames.co2Maatregelen, tabColors.input).title(
    'CO2-maatregelen',
    'Elke maatregel met opbrengst, ingroei en kosten. Het pad en de uitstoot zonder maatregelen staan op CO2-pad. Een categorie kan niet meer verminderen dan zij uitstoot.',
  );
  answerBlock(sheet, context, facts);
  sheet.set(table.headerRow - 1, 1, 'Maatregelen', { style: 'heading' });
  writeTable(sheet, table, rows.co2Maatregelen, layout, measureColumns(context, facts));
  stepsBlock(sheet, context, facts);
  curveBlock(sheet, context, facts);
  yearsBlock(sheet, context, facts);
  categoriesBlock(sheet, context, facts);
  const right = columnOf(table, 'pakketNeutraal');
  return sheet
    .columnWidths([...widths(table).map((width) => Math.max(width, NARROWEST)), 3, ...stepKeys.map(() => 13)])
    .print({ orientation: 'landscape', area: rangeAddress(1, 1, below(excessHeader(layout), YEAR_ROWS - 1), right) })
    .freeze(2, 1)
    .build();
}
