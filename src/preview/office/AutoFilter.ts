import type { Rect } from '../grid/address';
import { hiddenRows } from '../grid/hidden';
import { ClientObject, type Scalars } from './ClientObject';
import type { Sub } from './own';

declare module './own' {
  interface OwnTypes {
    AutoFilter: AutoFilter;
  }
}

/** The range with filter buttons, header included; null when there are none. */
export interface FilterHost {
  readonly sheetId: string;
  readonly rect: Rect | null;
}

/** The filter buttons of a sheet or a table. This preview keeps no criteria: rows that are hidden below the header are what is filtered out. */
export class AutoFilter extends ClientObject<FilterHost> implements Sub<Excel.AutoFilter, 'enabled' | 'isDataFiltered'> {
  protected readonly className = 'AutoFilter';
  protected readonly scalars: Scalars<FilterHost> = {
    enabled: ({ rect }) => rect !== null,
    isDataFiltered: ({ sheetId, rect }) => rect !== null && hiddenRows(this.context.host.grid.core, sheetId, { ...rect, row: rect.row + 1, rows: rect.rows - 1 }).includes(true),
  };

  get enabled(): boolean {
    return this.property('enabled');
  }
  get isDataFiltered(): boolean {
    return this.property('isDataFiltered');
  }
}
