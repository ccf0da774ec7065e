import type { ChartRecord } from '../grid/chartRecord';
import type { Grid } from '../grid/grid';
import { officeError } from './OfficeError';
import { refuseWhenProtected } from './protectionGuard';

/** What a Chart object and its parts stand for. */
export interface ChartHost {
  readonly id: string;
}

/** The chart as it is now. */
export function chartRecord(grid: Grid, { id }: ChartHost): ChartRecord {
  const record = grid.beside.get('charts', id);
  if (!record) throw officeError('ItemNotFound', 'Chart');
  return record;
}

export function changeChart(grid: Grid, host: ChartHost, change: (record: ChartRecord) => Partial<ChartRecord>): void {
  const record = chartRecord(grid, host);
  refuseWhenProtected(grid, record.sheetId, 'Chart');
  grid.core.apply(grid.beside.change('charts', host.id, { ...record, ...change(record) }));
}
