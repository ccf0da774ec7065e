import type { WorkbookBlueprint } from './blueprint';
import type { BuildContext } from './context';
import { afsprakenSheet } from './sheets/afspraken/sheet';
import { berekeningSheet } from './sheets/berekening/sheet';
import { bronnencontroleSheet } from './sheets/bronnencontrole';
import { co2GegevensSheet } from './sheets/co2Gegevens';
import { co2MaatregelenSheet } from './sheets/co2Maatregelen/sheet';
import { co2PadSheet } from './sheets/co2Pad/sheet';
import { factorenSheet } from './sheets/factoren';
import { basisteamsSheet, dienstenSheet, gemeentenSheet, mutatiesSheet, uitgangspuntenSheet } from './sheets/inputSheets';
import { hbvsFormuleSheet } from './sheets/hbvsFormule/sheet';
import { koppelingenSheet } from './sheets/koppelingen';
import { plancijfersSheet } from './sheets/plancijfers';
import { scenariolijstSheet } from './sheets/scenariolijst';
import { startSheet } from './sheets/start';
import { sterkteverdelingSheet } from './sheets/sterkteverdeling/sheet';
import { vastgelegdSheet } from './sheets/vastgelegd';
import { wijkagentenSheet } from './sheets/wijkagenten/sheet';
import { wijkagentgegevensSheet } from './sheets/wijkagentgegevens';

/** The whole model as sheets, in the order in which they stand in the workbook. */
export function buildWorkbook(context: BuildContext): WorkbookBlueprint {
  return {
    sheets: [
      startSheet(context),
      uitgangspuntenSheet(context),
      gemeentenSheet(context),
      basisteamsSheet(context),
      sterkteverdelingSheet(context),
      hbvsFormuleSheet(context),
      dienstenSheet(context),
      mutatiesSheet(context),
      wijkagentenSheet(context),
      wijkagentgegevensSheet(context),
      co2PadSheet(context),
      co2GegevensSheet(context),
      co2MaatregelenSheet(context),
      afsprakenSheet(context),
      scenariolijstSheet(context),
      koppelingenSheet(context),
      bronnencontroleSheet(),
      plancijfersSheet(),
      berekeningSheet(context),
      factorenSheet(context),
      vastgelegdSheet(context),
    ],
  };
}
