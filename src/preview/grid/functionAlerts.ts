import type { GridCore } from './core';
import type { FunctionCell } from './customFunction';

/** Room for two sentences, in pixels. */
const SIZE = { width: 300, height: 110 };
const KEY = 'sterktewijzer.function';
const TITLE = 'Fout';

/**
 * Shows what a function said about a cell while the pointer is on it. The grid's own words about errors look for "#VALUE!", and a Dutch
 * grid shows "#WAARDE!".
 * @returns stops showing; nothing is shown on a grid without a screen
 */
export function explainErrors({ runtime: { sheetsUi }, injector }: GridCore, sentenceAt: (cell: FunctionCell) => string | undefined): () => void {
  if (!sheetsUi) return () => undefined;
  const alerts = injector.get(sheetsUi.CellAlertManagerService);
  const pointing = injector.get(sheetsUi.HoverManagerService).currentCell$.subscribe((cell) => {
    const message = cell ? sentenceAt({ sheetId: cell.location.subUnitId, row: cell.location.row, column: cell.location.col }) : undefined;
    if (!cell || message === undefined) alerts.removeAlert(KEY);
    else alerts.showAlert({ type: sheetsUi.CellAlertType.ERROR, title: TITLE, message, location: cell.location, ...SIZE, key: KEY });
  });
  return () => pointing.unsubscribe();
}
