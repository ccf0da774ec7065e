import type { WorkbookBlueprint } from './blueprint';
import type { BuildContext } from './context';
import { berekeningSheet } from './sheets/berekening/sheet';
import { bronnencontroleSheet } from './sheets/bronnencontrole';
import { factorenSheet } from './sheets/factoren';
import { basisteamsSheet, dienstenSheet, gemeentenSheet, mutatiesSheet, uitgangspuntenSheet } from './sheets/inputSheets';
import { plancijfersSheet } from './sheets/plancijfers';
import { scenariolijstSheet } from './sheets/scenariolijst';
import { startSheet } from './sheets/start';
import { sterkteverdelingSheet } from './sheets/sterkteverdeling/sheet';
import { vastgelegdSheet } from './sheets/vastgelegd';

/** The whole model as sheets, in the order in which they stand in the workbook. */
export function buildWorkbook(context: BuildContext): WorkbookBlueprint {
  return {
    sheets: [
      startSheet(context),
      uitgangspuntenSheet(context),
      gemeentenSheet(context),
      basisteamsSheet(context),
      sterkteverdelingSheet(context),
      dienstenSheet(context),
      mutatiesSheet(context),
      scenariolijstSheet(context),
      bronnencontroleSheet(),
      plancijfersSheet(),
      berekeningSheet(context),
      factorenSheet(context),
      vastgelegdSheet(context),
    ],
  };
}
