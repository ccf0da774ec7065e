import { listConditionalFormats, setConditionalFormat, type ConditionalFormatRecord } from '../grid/conditionalFormats';
import type { Grid } from '../grid/grid';
import { officeError } from './OfficeError';

/** What a ConditionalFormat object and its parts stand for. */
export interface ConditionalFormatHost {
  readonly sheetId: string;
  readonly id: string;
}

/** The rule as it is now. */
export function formatRecord(grid: Grid, { sheetId, id }: ConditionalFormatHost): ConditionalFormatRecord {
  const record = listConditionalFormats(grid.core, sheetId).find((each) => each.id === id);
  if (!record) throw officeError('ItemNotFound', 'ConditionalFormat');
  return record;
}

export function changeFormat(grid: Grid, host: ConditionalFormatHost, change: (record: ConditionalFormatRecord) => Partial<ConditionalFormatRecord>): void {
  const record = formatRecord(grid, host);
  grid.core.apply(setConditionalFormat(grid.core, host.sheetId, { ...record, ...change(record) }));
}
