import { rangeAddress } from '../../a1';
import type { SheetBlueprint } from '../../blueprint';
import type { BuildContext } from '../../context';
import { SheetBuilder } from '../../sheetBuilder';
import { sheetNames, tabColors } from '../../sheetNames';
import { categoriesBlock, scopesBlock } from './actualsBlock';
import { answerBlock } from './answerBlock';
import { chartBlock } from './chartBlock';
import { padFacts } from './facts';
import { forecastsBlock } from './forecastsBlock';
import { readingsBlock } from './readingsBlock';
import { answerRow, categoryColumn, CHART_HEADER, yearColumns } from './refs';
import { yearsBlock } from './yearsBlock';

/** Columns that the chart covers, beside the answer. */
const CHART = { left: 7, right: 15 };

/** Sheet `CO2-pad`: the path to the targets of 2030 and 2050, actuals, forecasts, and what the four readings of the plan make of them. */
export function co2PadSheet(context: BuildContext): SheetBlueprint {
  const facts = padFacts(context.others.co2);
  const sheet = new SheetBuilder(sheetNames.co2Pad, tabColors.result).title('CO2-pad', 'Het pad naar het tussendoel en naar klimaatneutrale bedrijfsvoering (MJBP 4.2). Instellingen staan op Uitgangspunten, verbruik en factoren op CO2-gegevens.');
  answerBlock(sheet, context, facts);
  readingsBlock(sheet, facts);
  forecastsBlock(sheet, facts);
  yearsBlock(sheet, context, facts);
  scopesBlock(sheet, context, facts);
  categoriesBlock(sheet, context, facts);
  chartBlock(sheet, facts, rangeAddress(answerRow('kopPad'), CHART.left, answerRow('metVerschil'), CHART.right));
  const printed = yearColumns.indexOf('volledig');
  // Without the cells of the chart, which are #N/A where there is no figure.
  const bottom = CHART_HEADER - 2;
  return sheet
    .columnWidths([44, ...yearColumns.slice(1).map((_, c) => (c === 0 ? 19 : c < 4 ? 15 : 12))])
    .print({ orientation: 'landscape', area: rangeAddress(1, 1, bottom, Math.max(printed, categoryColumn(context.layout.co2Categorieen.rows - 1))) })
    .freeze(2, 1)
    .build();
}
