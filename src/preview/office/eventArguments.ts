import { formatRect, type Rect } from '../grid/address';
import type { GridChange } from '../grid/changes';
import { plainValue, valueType } from '../grid/readRange';

type CellChange = Extract<GridChange, { kind: 'cells' }>;

/** Part of a changed range's event that reads the range in the handler's own context. */
function rangeReaders(sheetId: string, rect: Rect): Pick<Excel.WorksheetChangedEventArgs, 'getRange' | 'getRangeOrNullObject'> {
  const address = formatRect(rect);
  return {
    getRange: (context) => context.workbook.worksheets.getItem(sheetId).getRange(address),
    getRangeOrNullObject: (context) => context.workbook.worksheets.getItemOrNullObject(sheetId).getRange(address),
  };
}

function details({ before, after }: CellChange): Partial<Excel.ChangedEventDetail> {
  return {
    valueBefore: plainValue(before),
    valueAfter: plainValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** What `Worksheet.onChanged` gives. `details` is there when one cell changed. */
export function changedArguments(change: CellChange): Excel.WorksheetChangedEventArgs {
  const single = change.rect.rows === 1 && change.rect.columns === 1 && change.change === 'RangeEdited';
  return {
    type: 'WorksheetChanged',
    worksheetId: change.sheetId,
    address: formatRect(change.rect),
    changeType: change.change,
    source: 'Local',
    triggerSource: change.byAddin ? 'ThisLocalAddin' : 'Unknown',
    ...(single ? { details: details(change) } : {}),
    ...rangeReaders(change.sheetId, change.rect),
  } as unknown as Excel.WorksheetChangedEventArgs;
}

export function selectionArguments({ sheetId, rect }: Extract<GridChange, { kind: 'selection' }>): Excel.WorksheetSelectionChangedEventArgs {
  return { type: 'WorksheetSelectionChanged', worksheetId: sheetId, address: formatRect(rect) };
}
