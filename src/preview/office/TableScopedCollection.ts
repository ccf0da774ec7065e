import { intersect, type Rect } from '../grid/address';
import { listTables } from '../grid/tables';
import { ClientCollection } from './ClientCollection';
import type { ClientResult } from './ClientResult';
import type { Sub } from './own';
import type { RangeHost } from './rangeStyles';
import type { RequestContext } from './RequestContext';
import { Table, type TableHost } from './Table';

declare module './own' {
  interface OwnTypes {
    TableScopedCollection: TableScopedCollection;
  }
}

/** The tables that a range touches, or that lie in it whole. */
export class TableScopedCollection extends ClientCollection<RangeHost, TableHost, Table> implements Sub<Excel.TableScopedCollection, 'items' | 'getCount' | 'getFirst'> {
  protected readonly className = 'TableScopedCollection';

  constructor(
    context: RequestContext,
    find: () => RangeHost | null,
    private readonly fullyContained: boolean,
  ) {
    super(context, find);
  }

  protected list({ sheetId, rect }: RangeHost): TableHost[] {
    const inside = (table: Rect) => {
      const shared = intersect(table, rect);
      return shared !== undefined && (!this.fullyContained || (shared.rows === table.rows && shared.columns === table.columns));
    };
    return listTables(this.context.host.grid, sheetId).filter((table) => inside(table.rect)).map(({ id }) => ({ id }));
  }

  protected make(find: () => TableHost | null, instantiate: boolean): Table {
    return new Table(this.context, find, instantiate);
  }

  getCount(): ClientResult<number> {
    return this.countLater();
  }

  getFirst(): Table {
    return this.item('getFirst', (host) => this.list(host)[0], false);
  }
}
