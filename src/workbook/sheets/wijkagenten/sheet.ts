import { rangeAddress } from '../../a1';
import type { SheetBlueprint } from '../../blueprint';
import type { BuildContext } from '../../context';
import { parameters } from '../../parameters';
import { formula, SheetBuilder } from '../../sheetBuilder';
import { sheetNames, tabColors } from '../../sheetNames';
import { cellRef } from '../../tables/place';
import { settingIndex } from '../../tables/scenarioSettings';
import { districtBlock } from './districtBlock';
import { extraBlock } from './extraBlock';
import { normFacts } from './facts';
import { CHOICES_ROW, LAST_COLUMN, normGrid, SCENARIO_ROW } from './grid';
import { minimaBlock } from './minimaBlock';
import { monthBlock } from './monthBlock';
import { municipalityBlock } from './municipalityBlock';
import { normRefs } from './refs';
import { teamBlock } from './teamBlock';
import { teamChart } from './teamChart';
import { unitBlock } from './unitBlock';
import { yearBlocks } from './yearBlock';

const widths = [28, 30, 12, 12, 13, 14, 11, 11, 14, 13, 12, 11, 44];
const helpWidths = [3, 18, 18, 18, 18, 40, 26, 11, 11];

/** Sheet `Wijkagenten`: one wijkagent per 5,000 inhabitants at every level, the eenheid first. */
export function wijkagentenSheet(context: BuildContext): SheetBlueprint {
  const { inputs, scenario, layout, others } = context;
  const facts = normFacts(context);
  const grid = normGrid(inputs);
  const refs = normRefs(context);
  const sheet = new SheetBuilder(sheetNames.wijkagenten, tabColors.result).title(
    'Wijkagentnorm',
    'Ten minste één wijkagent per 5.000 inwoners (Politiewet 2012 art. 38a); het plan past de norm toe op de hele eenheid en op de formatie. Elk niveau heeft zijn eigen peildatum.',
  );
  sheet.set(SCENARIO_ROW, 1, formula(`"Scenario: "&${cellRef(layout.scenario, 'waarde', settingIndex('naam'))}`), { style: 'note', expected: `Scenario: ${scenario.name}` });
  const { normMaat, normAfronding, norm } = parameters;
  const { measure, rounding, norm: perWijkagent } = others.wijkagenten;
  sheet.set(CHOICES_ROW, 1, formula(`"Getoetst: "&${normMaat.name}&" · afronding: "&${normAfronding.name}&" · inwoners per wijkagent: "&${norm.name}&" (blad Uitgangspunten)"`), {
    style: 'note',
    expected: `Getoetst: ${measure} · afronding: ${rounding} · inwoners per wijkagent: ${perWijkagent} (blad Uitgangspunten)`,
  });
  unitBlock(sheet, context, facts, grid, refs);
  teamChart(sheet, facts, grid);
  extraBlock(sheet, context, facts, grid, refs);
  districtBlock(sheet, context, facts, grid, refs);
  teamBlock(sheet, context, facts, grid, refs);
  yearBlocks(sheet, context, facts, grid);
  minimaBlock(sheet, context, facts, grid);
  monthBlock(sheet, context, grid, refs);
  municipalityBlock(sheet, context, facts, grid, refs);
  return sheet
    .columnWidths([...widths, ...helpWidths])
    .freeze(2, 1)
    .print({ orientation: 'landscape', area: rangeAddress(1, 1, grid.municipalities.last, LAST_COLUMN) })
    .build();
}
