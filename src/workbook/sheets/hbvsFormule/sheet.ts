import { formulaAlone } from '../../../model/strength/hbvs/formulaAlone';
import { defaultHbvs } from '../../../model/strength/hbvs/settings';
import type { SheetBlueprint } from '../../blueprint';
import type { BuildContext } from '../../context';
import { parameters as p } from '../../parameters';
import { formula, SheetBuilder } from '../../sheetBuilder';
import { sheetNames, tabColors } from '../../sheetNames';
import { budgetBlock } from './budgetBlock';
import { CHOICES_ROW, hbvsGrid } from './grid';
import { municipalityBlock } from './municipalityBlock';
import { teamBlock } from './teamBlock';

/** Sheet `HBVS-formule`: art. 2d per municipality, shares per werksoort and per team, and how far the published strength lies from it. */
export function hbvsFormuleSheet(context: BuildContext): SheetBlueprint {
  const { inputs, model } = context;
  const alone = formulaAlone(inputs, model.calibration);
  const grid = hbvsGrid(inputs.teams.length, inputs.municipalities.length);
  const sheet = new SheetBuilder(sheetNames.hbvsFormule, tabColors.result).title(
    'HBVS-formule uit de kenmerken van gemeenten',
    'Besluit financiën regionale politiekorpsen art. 2d, tekst vanaf 1-1-2012. Kenmerken vult u in op Gemeenten, coëfficiënten, keuzes en deelbudgetten op Uitgangspunten. Een gesplitste gemeente telt naar haar gewichten: een aanname zolang de verdeling open staat.',
  );
  const { inw, area, nwa, nwa1530, use } = inputs.hbvs ?? defaultHbvs();
  const yes = (is: boolean) => (is ? 'ja' : 'nee');
  sheet.set(CHOICES_ROW, 1, formula(`"INW: "&${p.hbvsInw.name}&" · OPP in "&${p.hbvsOpp.name}&" · NWA "&${p.hbvsNwa.name}&" · NWA1530 "&${p.hbvsNwa1530.name}&" · in gebruik in de verdeling: "&${p.hbvsGebruiken.name}`), {
    style: 'note',
    expected: `INW: ${inw} · OPP in ${area} · NWA ${yes(nwa)} · NWA1530 ${yes(nwa1530)} · in gebruik in de verdeling: ${yes(use)}`,
  });
  budgetBlock(sheet, context, grid, alone);
  teamBlock(sheet, context, grid, alone);
  municipalityBlock(sheet, context, grid, alone.werksoorten);
  return sheet.columnWidths([28, 22, 22, 12, 13, ...Array.from({ length: 16 }, () => 13)]).freeze(2, 1).print({ orientation: 'landscape' }).build();
}
