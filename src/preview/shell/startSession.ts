import { functionNamespace } from '../../functions/ids';
import type { OpenedFile } from '../file/patch/openedFile';
import { saveOver } from '../file/patch/saveOver';
import { readXlsx } from '../file/readXlsx';
import { writeXlsx } from '../file/writeXlsx';
import { createGrid, type Grid } from '../grid/createGrid';
import { explainErrors } from '../grid/functionAlerts';
import { exportState } from '../grid/exportState';
import { importState } from '../grid/importState';
import type { OfficeOptions } from '../office/OfficeHost';
import { messageKey, type FunctionsMetadata, type FunctionsOptions } from '../office/customFunctions';
import { createOffice, type StandInOffice } from '../office/install';
import type { WorkbookState } from '../workbookState';
import { ChartWatch } from './charts/chartsOnSheet';
import { GridHistory } from './gridHistory';
import { HOST_PROPERTY } from './host';
import { runAssociated } from './runAssociated';
import type { Session, WorkbookFile } from './session';
import { stayOnSheet } from './stayOnSheet';

/**
 * Opens a workbook in the stand-in Excel: the file's, or an empty one. Until it stands, nothing of the workbook before
 * it has been touched.
 * @param place where the sheet is drawn, over what is there
 * @throws RefusedFile when the file cannot be opened
 */
export async function startSession(place: HTMLElement, dark: boolean, file?: WorkbookFile): Promise<Session> {
  const [read, functions] = await Promise.all([file ? readXlsx(file.bytes, file.name) : undefined, functionsOfAddIn()]);
  const opened = file && read && { bytes: file.bytes, fileName: file.name, ...read };
  const container = document.createElement('div');
  Object.assign(container.style, { position: 'absolute', inset: '0' });
  place.append(container);
  let grid: Grid | undefined;
  try {
    grid = await createGrid({ container, dark });
    return await over(grid, container, dark, functions, opened);
  } catch (error) {
    grid?.dispose();
    container.remove();
    throw error;
  }
}

/** What the manifest names for Excel: the metadata beside the page. */
async function functionsOfAddIn(): Promise<FunctionsOptions> {
  const answer = await fetch('functions.json');
  if (!answer.ok) throw new Error(`De functies van de invoegtoepassing konden niet worden geladen (functions.json: ${answer.status}).`);
  return { namespace: functionNamespace, metadata: (await answer.json()) as FunctionsMetadata };
}

async function over(grid: Grid, container: HTMLElement, dark: boolean, functions: FunctionsOptions, opened: OpenedFile | undefined): Promise<Session> {
  let before: WorkbookState | undefined;
  if (opened) {
    await importState(grid, opened.state);
    grid.undo.clear();
    before = exportState(grid);
  }
  const sheetIds = (): string[] => grid.core.workbook.getSheets().map((sheet) => sheet.getSheetId());
  const openedIds = sheetIds();
  const shiftedIds = new Set<string>();
  grid.changes.subscribe((change) => {
    if (change.kind === 'cells' && change.change !== 'RangeEdited') shiftedIds.add(change.sheetId);
  });
  const options: { -readonly [Key in keyof OfficeOptions]: OfficeOptions[Key] } = { theme: dark ? 'dark' : 'light', functions };
  const office = createOffice(grid, options);
  (window as unknown as Record<string, StandInOffice>)[HOST_PROPERTY] = office;
  const silence = explainErrors(grid.core, (cell) => office.functionMessages.get(messageKey(cell)));
  stayOnSheet(grid);
  const history = new GridHistory(grid);
  const charts = new ChartWatch(grid, container);
  const api = grid.core.runtime.facade.FUniver.newAPI(grid.core.univer);
  return {
    history: history.now,
    onChange: history.subscribe,
    undo: async () => void (await grid.user.undo()),
    redo: async () => void (await grid.user.redo()),
    save: async () => {
      const after = exportState(grid);
      if (!opened || !before) return { bytes: await writeXlsx(after), losses: [] };
      const ids = sheetIds();
      const origin = ids.map((id) => (openedIds.includes(id) ? openedIds.indexOf(id) : undefined));
      return saveOver(opened, { before, after, origin, shifted: new Set(ids.flatMap((id, index) => (shiftedIds.has(id) ? [index] : []))) });
    },
    saved: () => history.saved(),
    runCommand: (name) => runAssociated(office.Office, name),
    setDark: (next) => {
      options.theme = next ? 'dark' : 'light';
      api.toggleDarkMode(next);
    },
    setPaneShown: (shown) => (shown ? office.Office.addin.showAsTaskpane() : office.Office.addin.hide()),
    onPaneShown: (listener) => void office.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => listener(visibilityMode === office.Office.VisibilityMode.taskpane)),
    charts,
    grid,
    office,
    dispose: () => {
      silence();
      charts.dispose();
      grid.dispose();
      container.remove();
    },
  };
}
