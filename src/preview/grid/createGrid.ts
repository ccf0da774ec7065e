import type { IWorkbookData, Workbook } from '@univerjs/core';
import { Beside } from './beside';
import { Calculation } from './calculation';
import { ChangeFeed } from './changes';
import { ChartStore } from './charts';
import { GridCore } from './core';
import { readDutchEntries } from './dutchEntry';
import { showDutchValues } from './dutchValues';
import type { Culture } from './entry';
import { keepParsedFormulas } from './formulaCache';
import { growSheets } from './growSheets';
import { moveAlong } from './moveAlong';
import { keepFormulasWhenStylesAreRedone } from './redoneStyles';
import { emptySheet } from './sheets';
import { followTables } from './tableReferences';
import { FirstListeners } from './firstListeners';
import type { Grid } from './grid';
import type { LoadedUniver } from './univerRuntime';
import { resultsKeepFormats } from './resultsKeepFormats';
import { UndoStack } from './undoStack';
import { User } from './user';

export type { Grid } from './grid';

export interface GridOptions {
  /** Where the sheet is shown. Without it the grid runs without a user interface, in Node or in the browser. */
  readonly container?: HTMLElement;
  /** How the user writes numbers and sees them; Dutch when not given. */
  readonly culture?: Culture;
  readonly dark?: boolean;
}

/**
 * Boots an empty workbook with one sheet, "Blad1". With a container Univer's user interface is loaded (a large chunk with
 * its style sheets) and shown there; without one, in Node, nothing of it is loaded.
 */
export async function createGrid(options: GridOptions = {}): Promise<Grid> {
  const culture = options.culture ?? 'nl';
  const { runtime, univer } = await load(options, culture);
  const first = new FirstListeners(univer.__getInjector().get(runtime.core.ICommandService));
  resultsKeepFormats(univer.__getInjector().get(runtime.core.ICommandService));
  keepFormulasWhenStylesAreRedone(first);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(runtime.core.UniverInstanceType.UNIVER_SHEET, {
    id: 'werkmap',
    name: 'Werkmap',
    sheetOrder: ['blad1'],
    sheets: { blad1: emptySheet('blad1', 'Blad1') },
  });
  const core = new GridCore(runtime, univer, workbook);
  growSheets(core, first);
  keepParsedFormulas(runtime, core.injector);
  const beside = new Beside(core);
  const calculation = new Calculation(core);
  const undo = new UndoStack(core);
  const api = runtime.facade.FUniver.newAPI(univer);
  const editing = options.container ? (): boolean => api.getActiveWorkbook()?.isCellEditing() ?? false : (): boolean => false;
  const user = new User(core, beside, calculation, undo, culture, editing, options.container !== undefined);
  if (options.container) api.addEvent(api.Event.SheetEditEnded, () => user.editEnded());
  if (culture === 'nl') {
    readDutchEntries(core);
    showDutchValues(core);
  }
  if (culture !== 'en') api.getActiveWorkbook()?.setNumfmtLocal(culture);
  if (options.container) api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    if (beside.get('protection', event.worksheet.getSheetId())) event.cancel = true;
  });
  const grid: Grid = {
    core,
    culture,
    beside,
    calculation,
    undo,
    changes: new ChangeFeed(core, first),
    charts: new ChartStore(core, beside),
    user,
    dispose: () => univer.dispose(),
  };
  moveAlong(grid);
  followTables(grid);
  return grid;
}

async function load(options: GridOptions, culture: Culture): Promise<LoadedUniver> {
  if (options.container) {
    const { loadUniverBrowser } = await import('./loadUniverBrowser');
    return loadUniverBrowser(options.container, { culture, dark: options.dark ?? false });
  }
  // Not for the browser's bundle: it asks for node:module.
  const { loadUniverNode } = await import(/* webpackIgnore: true */ './loadUniverNode');
  return loadUniverNode();
}
