import type { CellAlertManagerService } from '@univerjs/sheets-ui';
import type { FunctionCell } from './customFunction';

/** Room for two sentences, in pixels. */
const SIZE = { width: 300, height: 110 };

/** When the pointer is on an error, the sentence of the function takes the place of the grid's general words about such errors. */
export function explainErrors(alerts: CellAlertManagerService, sentenceAt: (cell: FunctionCell) => string | undefined): void {
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const message = sentenceAt({ sheetId: subUnitId, row, column: col });
    show(message === undefined ? alert : { ...alert, ...SIZE, message });
  };
}
